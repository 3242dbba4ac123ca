/** The openings of one draft in a terminal, the best first. */

import { message } from "../messages/index.ts";
import type { Opening, OpeningComparison } from "../result/comparison.ts";
import { moveLines } from "./compare-moves.ts";
import { signed } from "./compare-rows.ts";
import { bandPaint, bar, hasFileTitle, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { truncate, wrap } from "./width.ts";

const RANK = 4;
const CELLS = 14;
/** Lines of one opening: more than any that is said in time. */
const MAX_LINES = 4;

export function openingLines(
  { openings, file, title, unit }: OpeningComparison,
  columns: number,
  view: View,
): string[][] {
  const { style, locale } = view;
  const name = safeText(unit.index > 1 ? `${file}#${unit.index}` : file);
  const head = hasFileTitle({ file, title }) ? name : safeText(title);
  const note = message("compare.openings", { n: openings.length }, locale);
  return [
    [
      style.bold(truncate(head, columns)),
      ...wrap(note, columns, MAX_LINES).map((line) => style.dim(line)),
    ],
    ...openings.map((opening, i) => openingBlock(opening, i + 1, columns, view)),
  ];
}

function openingBlock(
  { text, line, current, result, change }: Opening,
  rank: number,
  columns: number,
  view: View,
): string[] {
  const { style, locale } = view;
  const paint = bandPaint(result.band, style);
  const gap = " ".repeat(RANK);
  const moved = current
    ? style.dim(message("compare.current", {}, locale))
    : change.score === 0
      ? style.dim(message("compare.same", {}, locale))
      : (change.score > 0 ? style.green : style.red)(signed(change.score));
  const place = message("compare.line", { line }, locale);
  const score = style.bold(paint(String(result.score).padStart(3)));
  return [
    `${`${rank}.`.padEnd(RANK)}${score}  ${bar(result.score / 100, CELLS, paint, style)}  ${moved}  ${style.dim(place)}`,
    ...wrap(`“${safeText(text)}”`, columns - RANK, MAX_LINES).map((part) => gap + part),
    ...(change.rules.length === 0
      ? []
      : moveLines(change.rules, columns - RANK, view).map((part) => gap + part)),
  ];
}
