/** The openings of one draft in a terminal, the best first. */

import { message } from "../messages/index.ts";
import type { Opening, OpeningComparison } from "../result/comparison.ts";
import { moveLines } from "./compare-moves.ts";
import { signed } from "./compare-rows.ts";
import { bandPaint, bar, hasFileTitle, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { truncate, widthOf, wrap } from "./width.ts";

/** Columns of `1.`, and of a score. */
const RANK = 4;
const SCORE = 3;
const GAP = "  ";
const CELLS = 14;
/** Of a bar where the terminal is narrow. */
const MIN_CELLS = 5;
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
    ? message("compare.current", {}, locale)
    : change.score === 0
      ? message("compare.same", {}, locale)
      : signed(change.score);
  const unmoved = current || change.score === 0;
  const paintMove = unmoved ? style.dim : change.score > 0 ? style.green : style.red;
  const place = message("compare.line", { line }, locale);
  const rest = RANK + SCORE + widthOf(moved) + widthOf(place) + 3 * GAP.length;
  const cells = Math.max(MIN_CELLS, Math.min(CELLS, columns - rest));
  const score = style.bold(paint(String(result.score).padStart(SCORE)));
  const numbers = [
    score,
    bar(result.score / 100, cells, paint, style),
    paintMove(moved),
    style.dim(place),
  ];
  return [
    `${rank}.`.padEnd(RANK) + numbers.join(GAP),
    ...wrap(`“${safeText(text)}”`, columns - RANK, MAX_LINES).map((part) => gap + part),
    ...(change.rules.length === 0
      ? []
      : moveLines(change.rules, columns - RANK, view).map((part) => gap + part)),
  ];
}
