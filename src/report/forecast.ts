/** The forecast for people: apart from the score, with its interval drawn and its evidence in words. */

import { message, type Locale } from "../messages/index.ts";
import type { DraftResult, Forecast } from "../result/result.ts";
import { languageName, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { wrap } from "./width.ts";

const MAX_LINES = 6;
const MAX_CELLS = 50;
/** Shown for, and against. */
const MAX_TERMS = 3;

/** @returns lines; none where no forecast was asked for */
export function forecastLines(
  { forecast, forecastReason = "", language }: DraftResult,
  columns: number,
  view: View,
): string[] {
  const { style, locale } = view;
  const say = (code: string, args = {}): string => message(`forecast.${code}`, args, locale);
  const dimmed = (text: string): string[] =>
    wrap(text, columns, MAX_LINES).map((line) => style.dim(line));
  if (forecast === null) {
    return forecastReason === "" || forecastReason === say("off")
      ? []
      : dimmed(safeText(forecastReason));
  }
  const { percentile, low, high, evidence, terms } = forecast;
  const title = say("title");
  const cells = Math.max(10, Math.min(MAX_CELLS, columns - title.length - 18));
  const about = landedText(forecast, language, say(`evidence.${evidence}`), locale);
  const moved = (code: string, sign: 1 | -1): string[] => {
    const list = terms.filter(({ effect }) => effect * sign > 0).slice(0, MAX_TERMS);
    if (list.length === 0) return [];
    const quoted = list.map(({ text }) => `“${safeText(text)}”`).join(", ");
    return dimmed(say(code, { terms: quoted }));
  };
  return [
    [
      style.bold(title),
      style.bold(String(percentile)),
      drawn(forecast, cells, view),
      `${low}-${high}`,
    ].join("  "),
    ...dimmed(about),
    ...moved("for", 1),
    ...moved("against", -1),
  ];
}

/** The forecast in a sentence. @param evidence what is said of it, or nothing */
export function landedText(
  { percentile, low, high, cohort }: Forecast,
  language: string,
  evidence: string,
  locale: Locale,
): string {
  const kind = cohort.id.endsWith("script") ? "script" : "caption";
  const args = {
    percentile,
    low,
    high,
    posts: grouped(cohort.posts, locale),
    language: languageName(language, locale),
    kind: message(`forecast.kind.${kind}`, {}, locale),
    evidence,
  };
  return message("forecast.landed", args, locale).trimEnd();
}

/** Between groups of three digits. */
const SEPARATORS: Readonly<Record<Locale, string>> = { en: ",", vi: "." };

/** As `toLocaleString` writes a whole number, which takes a tenth of a run to load its formats. */
function grouped(count: number, locale: Locale): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(SEPARATORS[locale]);
}

/** The scale from 0 to 100, the interval on it, the percentile in it. */
function drawn({ percentile, low, high }: Forecast, cells: number, { style }: View): string {
  const cell = (value: number): number => Math.round((value / 100) * (cells - 1));
  const [from, at, to] = [cell(low), cell(percentile), cell(high)];
  return [
    style.dim("·".repeat(from)),
    "─".repeat(at - from),
    style.bold("●"),
    "─".repeat(to - at),
    style.dim("·".repeat(cells - 1 - to)),
  ].join("");
}
