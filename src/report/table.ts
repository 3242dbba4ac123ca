/** Many drafts: one row each, the worst first, and the whole in one line. */

import { message } from "../messages/index.ts";
import { BANDS, type DraftResult, type Report } from "../result/result.ts";
import { chooseTips, gainText } from "./choose-tips.ts";
import { bandPaint, bar, draftName, hasFileTitle, isUnread, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { padEnd, truncate, truncateStart, widthOf, wrap } from "./width.ts";

const INDENT = "  ";
const GAP = "  ";
const MAX_COLUMNS = 160;
/** A tip shorter than this says nothing, so that the name gets its room. */
const MIN_TIP = 24;
/** Enough for the first sentence of most tips, with its gain. */
const MAX_TIP = 90;
/** Columns that a name keeps, however long the tip is; a third of the room where that is more. */
const MIN_NAME = 20;
/** From here on a column for the titles, where a file alone does not tell which draft it is. */
const WITH_TITLE = 120;

/** Lines of the totals. */
const MAX_LINES = 4;

interface Columns {
  readonly cells: number;
  readonly reason: number;
  readonly name: number;
  readonly title: number;
  readonly tip: number;
}

/** What a row needs of a draft: all that is kept of each while the others are gone through. */
interface Row extends Pick<DraftResult, "file" | "unit" | "score" | "band" | "reason"> {
  readonly incomplete: boolean;
  readonly title: string;
  readonly tip: string;
}

export function* table({ results, summary }: Report, view: View): Generator<string> {
  const tips = new Map<string, string>();
  const all = Array.from(results, (result) => rowOf(result, tips, view));
  const several = new Set(all.flatMap(({ file, unit }) => (unit.index > 1 ? file : [])));
  const folder = safeText(commonFolder(all.map(({ file }) => file)));
  const nameOf = (row: Row): string =>
    safeText(draftName(row, several.has(row.file))).slice(folder.length);
  const rows = all.toSorted((a, b) => a.score - b.score);
  const draft =
    folder === ""
      ? message("report.draft", {}, view.locale)
      : message("report.draft-in", { folder }, view.locale);
  const names = rows.reduce((most, row) => Math.max(most, widthOf(nameOf(row))), widthOf(draft));
  const columns = layout(rows, names, view);
  yield INDENT + header(columns, draft, view);
  for (const row of rows) yield INDENT + line(row, nameOf(row), columns, view);
  yield "";
  for (const text of bands(all, view.columns - INDENT.length, view)) yield INDENT + text;
  const foot = wrap(totals(summary, view), view.columns - INDENT.length, MAX_LINES);
  yield* foot.map((text) => INDENT + view.style.dim(text));
}

/** @param tips that rows before it had: many have the same, and each would be a string of its own */
function rowOf(result: DraftResult, tips: Map<string, string>, view: View): Row {
  const { file, unit, score, band, reason, incomplete } = result;
  const title = hasFileTitle(result) ? "" : safeText(result.title);
  const text = tipText(result, view);
  const tip = tips.get(text) ?? text;
  tips.set(tip, tip);
  return { file, unit, score, band, reason, incomplete, title, tip };
}

/** @param names columns of the longest name */
function layout(rows: readonly Row[], names: number, view: View): Columns {
  const whole = Math.min(view.columns, MAX_COLUMNS) - INDENT.length;
  const cells = view.columns >= 100 ? 12 : 6;
  const heading = widthOf(message("report.reason", {}, view.locale));
  const reason = Math.max(heading, widest(rows.map((row) => reasonWord(row, view))));
  const titles = widest(rows.map((row) => row.title));
  let room = whole - 3 - cells - reason - 3 * GAP.length;
  const several = rows.some((row) => row.unit.index > 1);
  const title = several && view.columns >= WITH_TITLE ? Math.min(titles, Math.floor(room / 3)) : 0;
  if (title > 0) room -= title + GAP.length;
  const tips = widest(rows.map((row) => row.tip));
  // The tip gets what it asks for before the file does, which has its end shown.
  const wanted = room - GAP.length - Math.min(tips, MAX_TIP);
  const least = Math.min(names, Math.max(MIN_NAME, Math.floor(room / 3)));
  const fits = room - least - GAP.length >= MIN_TIP;
  const name = fits ? Math.min(names, Math.max(least, wanted)) : Math.min(names, room);
  const tip = room - name - GAP.length;
  return { cells, reason, title, name, tip: tip >= MIN_TIP ? tip : 0 };
}

/** What all paths begin with, up to a `/`: said once instead of in every row. */
export function commonFolder([first = "", ...others]: readonly string[]): string {
  let length = first.lastIndexOf("/") + 1;
  for (const path of others) {
    while (!path.startsWith(first.slice(0, length))) {
      length = length < 2 ? 0 : first.lastIndexOf("/", length - 2) + 1;
    }
  }
  return first.slice(0, length);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

function reasonWord({ reason }: Row, { locale }: View): string {
  return reason === "none" ? "-" : message(`module.${reason}`, {}, locale);
}

function header(
  { cells, reason, name, title, tip }: Columns,
  draft: string,
  { style, locale }: View,
): string {
  const word = (id: string, width: number): string =>
    padEnd(truncate(message(`report.${id}`, {}, locale), width), width);
  const words = [
    word("score", 3 + GAP.length + cells),
    word("reason", reason),
    padEnd(truncate(draft, name), name),
    ...(title > 0 ? [word("title", title)] : []),
    ...(tip > 0 ? [word("tip", tip)] : []),
  ];
  return style.dim(words.join(GAP).trimEnd());
}

function line(row: Row, name: string, columns: Columns, view: View): string {
  const { style } = view;
  const paint = bandPaint(row.band, style);
  const reason = padEnd(reasonWord(row, view), columns.reason);
  const shownName = padEnd(truncateStart(name, columns.name), columns.name);
  const title = padEnd(truncate(row.title, columns.title), columns.title);
  const cells = [
    style.bold(paint(String(row.score).padStart(3))),
    bar(row.score / 100, columns.cells, paint, style),
    row.reason === "none" ? style.dim(reason) : reason,
    shownName,
    ...(columns.title > 0 ? [title] : []),
    ...(columns.tip > 0 ? [tipCell(row, columns.tip, view)] : []),
  ];
  return cells.join(GAP).trimEnd();
}

/** `+9 Say how much.`; empty where nothing is left to change. */
function tipText(result: DraftResult, { locale }: View): string {
  if (isUnread(result)) return message("report.nothing-read", {}, locale);
  const best = chooseTips(result, 1, locale).shown[0];
  if (best === undefined) return "";
  const text = best.tip === undefined ? message("report.no-reason", {}, locale) : best.message;
  return `${gainText(best.gain).padStart(3)} ${safeText(text)}`;
}

function tipCell({ incomplete, tip }: Row, width: number, view: View): string {
  const { style, locale } = view;
  if (incomplete) return style.red(message("report.incomplete", {}, locale));
  const text = truncate(tip, width);
  if (text === "") return "";
  const [, gain = "", rest = ""] = /^( *[+<]\S*)?(.*)$/.exec(text) ?? [];
  return style.green(gain) + style.dim(rest);
}

/** In as many lines as the terminal is narrow. */
function bands(rows: readonly Row[], columns: number, { style, locale }: View): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const band of BANDS) {
    const n = rows.filter((row) => row.band === band).length;
    const text = `${n} ${message(`band.${band}`, {}, locale)}`;
    const painted = n === 0 ? style.dim(text) : bandPaint(band, style)(text);
    const gap = " · ";
    const width = widthOf(gap + text);
    if (width <= room) {
      lines.push(`${lines.pop() ?? ""}${style.dim(gap)}${painted}`);
      room -= width;
    } else {
      lines.push(painted);
      room = columns - widthOf(text);
    }
  }
  return lines;
}

function totals(summary: Report["summary"], { locale }: View): string {
  const { mean, median, drafts, files, skipped, failed } = summary;
  return [
    message("report.drafts", { n: drafts, files }, locale),
    message("report.mean", { mean: mean ?? "-", median: median ?? "-" }, locale),
    ...(skipped > 0 ? [message("report.skipped", { n: skipped }, locale)] : []),
    ...(failed > 0 ? [message("report.failed", { n: failed }, locale)] : []),
  ].join(" · ");
}
