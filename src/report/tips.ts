/** What to change: the best tips with their gain, the line they are about, and before and after. */

import { message } from "../messages/index.ts";
import type { DraftResult, TipResult } from "../result/result.ts";
import { chooseTips, gainText, type ShownTip } from "./choose-tips.ts";
import { type View } from "./parts.ts";
import { quoteOf } from "./quote.ts";
import { safeText } from "./safe-text.ts";
import { truncate, widthOf, wrap } from "./width.ts";

export const MAX_TIPS = 3;
/** Columns of the gain and the space behind it. */
const GAIN = 5;
/** Lines of one tip: more than any message of ours takes. */
const MAX_LINES = 8;
/** A quote that a message already holds this much of is not repeated. */
const SAME = 24;

export function tipLines(result: DraftResult, columns: number, view: View): string[] {
  const { style, locale } = view;
  const { shown } = chooseTips(result, MAX_TIPS, locale);
  if (shown.length === 0) return [style.green(message("report.no-tips", {}, locale))];
  const quoted = new Set<string>();
  const lines = shown.flatMap((one) => {
    const gain = style.bold(style.green(gainText(one.gain).padStart(3)));
    const [first = "", ...rest] = messageLines(one, columns - GAIN, view);
    const quote = one.tip === undefined ? [] : quoteLines(result, one.tip, quoted, columns, view);
    return [`${gain}  ${first}`, ...[...rest, ...quote].map((line) => " ".repeat(GAIN) + line)];
  });
  return [heading(result.score, shown, columns, view), ...lines];
}

/** Gains do not add up, so the heading says where the best one leads. */
function heading(
  score: number,
  [best]: readonly ShownTip[],
  columns: number,
  { style, locale }: View,
): string {
  const text = style.bold(message("report.tips", {}, locale));
  const gain = best?.gain ?? 0;
  if (gain < 1) return text;
  const note = message("report.tips-to", { n: score + gain }, locale);
  const width = widthOf(message("report.tips", {}, locale)) + 2 + widthOf(note);
  return width <= columns ? `${text}  ${style.dim(note)}` : text;
}

/** The rule stands behind its tip: `explain` and the comment that switches it off ask for it. */
function messageLines({ message: text, tip }: ShownTip, columns: number, view: View): string[] {
  if (tip === undefined) return wrap(safeText(text), columns, MAX_LINES);
  const mark = `(${tip.rule})`;
  const lines = wrap(`${safeText(text)} ${mark}`, columns, MAX_LINES);
  const last = lines.at(-1) ?? "";
  if (!last.endsWith(mark)) return lines;
  return [...lines.slice(0, -1), last.slice(0, -mark.length) + view.style.dim(mark)];
}

/** The choice of another reason, as a paragraph of its own. */
export function otherReasons(result: DraftResult, columns: number, view: View): string[] {
  const { others } = chooseTips(result, MAX_TIPS, view.locale);
  if (others.size === 0) return [];
  const list = Array.from(
    others,
    ([module, gain]) => `${message(`module.${module}`, {}, view.locale)} ${gainText(gain)}`,
  ).join(", ");
  const text = message("report.other-reason", { list }, view.locale);
  return wrap(text, columns, MAX_LINES).map((line) => view.style.dim(line));
}

/**
 * The line in the file, and below it what it could be.
 * @param quoted lines that were shown before, and are not shown again
 */
function quoteLines(
  result: DraftResult,
  tip: TipResult,
  quoted: Set<string>,
  columns: number,
  { style }: View,
): string[] {
  const { line, before, after } = tip;
  const text = safeText(before ?? quoteOf(result, tip)).trim();
  if (line === undefined || text === "") return [];
  const number = `${line} │ `;
  const room = columns - GAIN - number.length;
  const fixed = after === undefined ? "" : safeText(after).trim();
  const known = quoted.has(`${line} ${text}`);
  if (fixed === "" && (known || tip.message.includes(text.slice(0, SAME)))) return [];
  quoted.add(`${line} ${text}`);
  const arrow = `${" ".repeat(number.length - 2)}→ `;
  return [
    ...(known ? [] : [style.dim(number + truncate(text, room))]),
    ...wrap(fixed, room, MAX_LINES).map(
      (part, i) => (i === 0 ? arrow : " ".repeat(arrow.length)) + style.green(part),
    ),
  ];
}
