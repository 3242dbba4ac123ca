/** Pieces that the report of one draft and the table of many share. */

import { message, type Locale } from "../messages/index.ts";
import type { Band, DraftResult } from "../result/result.ts";
import type { Style } from "./style.ts";
import { widthOf, wrap } from "./width.ts";

/** Lines of a title or its facts: more than any terminal needs. */
const MAX_LINES = 6;

export interface View {
  /** Of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly style: Style;
  readonly locale: Locale;
}

/** A bar is empty only at 0 and full only at 1, so it never says more than the number. */
export function bar(
  share: number,
  cells: number,
  paint: (text: string) => string,
  style: Style,
): string {
  const part = Math.max(1, Math.min(cells - 1, Math.round(share * cells)));
  const full = share >= 1 ? cells : share <= 0 ? 0 : part;
  return paint("█".repeat(full)) + style.dim("░".repeat(cells - full));
}

export function bandPaint(band: Band, style: Style): (text: string) => string {
  if (band === "low") return style.red;
  return band === "fair" ? style.yellow : style.green;
}

/** The file, and `#2` for the second of several drafts in it. */
export function draftName(
  { file, unit }: Pick<DraftResult, "file" | "unit">,
  several: boolean,
): string {
  return several ? `${file}#${unit.index}` : file;
}

/** Whether the title is the file's own name, less its folder and ending: saying it once is enough. */
export function hasFileTitle({ file, title }: Pick<DraftResult, "file" | "title">): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name === title || name.replace(/(?<=.)\.[a-z0-9]{1,10}$/i, "") === title;
}

/** Whether there was nothing to judge: no tip helps before something is said, shown or posted. */
export function isUnread({ read }: DraftResult): boolean {
  const { spokenWords, overlays, visuals, captionCharacters } = read;
  return spokenWords + overlays + visuals + captionCharacters === 0;
}

/** Lines of a title, bold, and of what belongs to it, dim: in one line where there is room. */
export function titled(title: string, facts: string, columns: number, style: Style): string[] {
  if (widthOf(title) + 2 + widthOf(facts) <= columns) {
    return [`${style.bold(title)}  ${style.dim(facts)}`.trimEnd()];
  }
  return [
    ...wrap(title, columns, MAX_LINES).map((line) => style.bold(line)),
    ...wrap(facts, columns, MAX_LINES).map((line) => style.dim(line)),
  ];
}

/** What was read, in words: "142 words", "52 s", "4 overlays", "English". */
export function readFacts({ read, duration, ...result }: DraftResult, locale: Locale): string[] {
  const some = (code: string, n: number): string[] => (n > 0 ? [message(code, { n }, locale)] : []);
  // The caption is worth a word where it is all there is.
  const caption = read.spokenWords === 0 ? read.captionCharacters : 0;
  return [
    ...(caption > 0 ? [] : [message("report.words", { n: read.spokenWords }, locale)]),
    ...(duration === null ? [] : [durationText(duration, locale)]),
    ...some("report.overlays", read.overlays),
    ...some("report.visuals", read.visuals),
    ...some("report.caption", caption),
    languageRead(result, locale),
    result.format,
    ...(result.platform === null ? [] : [message(`platform.${result.platform}`, {}, locale)]),
  ];
}

function durationText(
  { ms, low, high, source }: NonNullable<DraftResult["duration"]>,
  locale: Locale,
): string {
  const seconds = (value: number): number => Math.round(value / 1000);
  const code = source === "timed" ? "report.seconds" : `report.seconds-${source}`;
  return message(code, { n: seconds(ms), low: seconds(low), high: seconds(high) }, locale);
}

/** "Spanish (not measured)" where the score says so. */
function languageRead({ language, warnings }: Warned, locale: Locale): string {
  const name = languageName(language, locale);
  if (!warnings.some(({ code }) => code === "not-measured")) return name;
  return message("report.not-measured", { language: name }, locale);
}

type Warned = Pick<DraftResult, "language" | "warnings">;

/** The tag itself where it has no name. */
export function languageName(tag: string, locale: Locale): string {
  const code = `language.${tag.toLowerCase()}`;
  const name = message(code, {}, locale);
  return name === code ? tag : name;
}
