/** Two drafts side by side in a terminal: the numbers, what moved them, what is solved and what is new. */

import { message } from "../messages/index.ts";
import type { DraftComparison, OpeningComparison, RuleChange } from "../result/comparison.ts";
import type { DraftResult, TipResult } from "../result/result.ts";
import { gainText } from "./choose-tips.ts";
import { moveLines } from "./compare-moves.ts";
import { comparisonRows, signed, type ComparedRow } from "./compare-rows.ts";
import { openingLines } from "./compare-openings.ts";
import { bandPaint, bar, draftName, hasFileTitle, titled, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { padEnd, truncate, truncateStart, widthOf, wrap } from "./width.ts";

const INDENT = "  ";
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 30;
const GAP = "  ";
const CELLS = 14;
/** Columns of `+100`. */
const CHANGE = 4;
const MAX_TIPS = 5;
const MAX_LINES = 6;

export function comparePretty(comparison: DraftComparison | OpeningComparison, view: View): string {
  const columns = Math.max(MIN_COLUMNS, Math.min(view.columns, MAX_COLUMNS)) - INDENT.length;
  const blocks =
    comparison.kind === "openings"
      ? openingLines(comparison, columns, view)
      : draftLines(comparison, columns, view);
  const lines = blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => ["", ...block.map((line) => (INDENT + line).trimEnd())]);
  return `${lines.join("\n")}\n\n`;
}

function draftLines(
  { before, after, change }: DraftComparison,
  columns: number,
  view: View,
): string[][] {
  const { solved, added, left } = change.tips;
  return [
    [nameLine("A", before, columns, view), nameLine("B", after, columns, view)],
    ...numbers(before, after, columns, view),
    moves(change.rules, columns, view),
    tips("compare.solved", solved, "✓", columns, view),
    tips("compare.added", added, "!", columns, view),
    tips("compare.left", left, undefined, columns, view),
  ];
}

function nameLine(letter: string, result: DraftResult, columns: number, { style }: View): string {
  const file = safeText(draftName(result, result.unit.index > 1));
  const room = columns - 3;
  if (hasFileTitle(result)) return `${style.bold(letter)}  ${truncateStart(file, room)}`;
  const title = truncate(safeText(result.title), Math.max(room - widthOf(file) - 2, room / 2));
  const rest = truncateStart(file, Math.max(1, room - widthOf(title) - 2));
  return `${style.bold(letter)}  ${title}  ${style.dim(rest)}`;
}

/** Score, band and forecast; then the modules, those of a kind together. */
function numbers(before: DraftResult, after: DraftResult, columns: number, view: View): string[][] {
  const { style, locale } = view;
  const groups = comparisonRows(before, after, locale);
  const rows = groups.flatMap((group) => group.rows);
  const name = Math.max(...rows.map((row) => widthOf(row.name)));
  const widest = Math.max(4, ...rows.flatMap((row) => [widthOf(row.before), widthOf(row.after)]));
  const change = Math.max(CHANGE, widthOf(message("compare.same", {}, locale)));
  const room = Math.floor((columns - name - change - 3 * GAP.length) / 2);
  // Each score has a bar where all of it fits.
  const bars = room >= widest + GAP.length + CELLS;
  const value = bars ? widest : Math.min(widest, room);
  const side = (text: string, share: number | null, paint: (text: string) => string): string => {
    const shown = truncate(text, value);
    const number = paint(" ".repeat(Math.max(0, value - widthOf(shown))) + shown);
    if (!bars) return number;
    return `${number}${GAP}${share === null ? " ".repeat(CELLS) : bar(share, CELLS, paint, style)}`;
  };
  const line = (row: ComparedRow): string =>
    [
      padEnd(row.name, name),
      side(row.before, row.shares[0], paintOf(row, before, view)),
      side(row.after, row.shares[1], paintOf(row, after, view)),
      changeText(row.change, view),
    ].join(GAP);
  const head = [" ".repeat(name), ...["A", "B"].map((letter) => side(letter, null, style.bold))];
  return groups.map(({ title, rows: own }, i) => [
    ...(i === 0 ? [head.join(GAP)] : [style.bold(title)]),
    ...own.map(line),
  ]);
}

function paintOf({ isScore }: ComparedRow, { band }: DraftResult, { style }: View) {
  return isScore ? bandPaint(band, style) : (text: string): string => text;
}

function changeText(change: number | null, { style, locale }: View): string {
  if (change === null) return "";
  if (change === 0) return style.dim(message("compare.same", {}, locale));
  return (change > 0 ? style.green : style.red)(signed(change));
}

function moves(changes: readonly RuleChange[], columns: number, view: View): string[] {
  const { style, locale } = view;
  if (changes.length === 0) return [style.dim(message("compare.nothing", {}, locale))];
  return [
    ...titled(
      message("compare.moved", {}, locale),
      message("compare.moved-note", {}, locale),
      columns,
      style,
    ),
    ...moveLines(changes, columns, view),
  ];
}

/** @param mark in place of the gain, where there is none to be had any more or yet */
function tips(
  title: string,
  list: readonly TipResult[],
  mark: string | undefined,
  columns: number,
  { style, locale }: View,
): string[] {
  if (list.length === 0) return [];
  const lines = list.slice(0, MAX_TIPS).flatMap(({ message: text, gain, rule }) => {
    const sign = mark ?? gainText(gain);
    const gap = " ".repeat(widthOf(sign) + 2);
    const [first = "", ...rest] = wrap(
      `${safeText(text)} (${rule})`,
      columns - gap.length,
      MAX_LINES,
    );
    const paint = mark === "!" ? style.red : style.green;
    return [`${paint(sign)}  ${first}`, ...rest.map((line) => gap + line)];
  });
  return [style.bold(message(title, {}, locale)), ...lines];
}
