/** Which rules moved a score, by how much, and what they say now. */

import { message } from "../messages/index.ts";
import type { RuleChange } from "../result/comparison.ts";
import { fromTo, pointsText } from "./compare-rows.ts";
import type { View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { wrap } from "./width.ts";

/** Columns of signed points. */
const POINTS = 6;
const MAX_LINES = 6;

/** Those under a point are only counted, unless there are no others. */
export function moveLines(
  changes: readonly RuleChange[],
  columns: number,
  { style, locale }: View,
): string[] {
  const large = changes.filter(({ points }) => Math.abs(points) >= 1);
  const shown = large.length > 0 ? large : changes.slice(0, 1);
  const lines = shown.flatMap((change) => {
    const { rule, points, message: text } = change;
    const paint = points > 0 ? style.green : points < 0 ? style.red : style.dim;
    const gap = " ".repeat(POINTS + 2);
    const [first = rule, ...rest] = wrap(
      `${rule} ${fromTo(change, locale)}: ${safeText(text)}`,
      columns - gap.length,
      MAX_LINES,
    );
    const sign = paint(pointsText(points, locale).padStart(POINTS));
    return [`${sign}  ${first}`, ...rest.map((line) => gap + line)];
  });
  const n = changes.length - shown.length;
  if (n === 0) return lines;
  const more = wrap(message("compare.more", { n }, locale), columns, MAX_LINES);
  return [...lines, ...more.map((line) => style.dim(line))];
}
