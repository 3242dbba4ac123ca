/** A bar a module: the reasons beside the craft, one above the other where there is no room. */

import { message } from "../messages/index.ts";
import type { ModuleResult } from "../result/result.ts";
import { bandPaint, bar, type View } from "./parts.ts";
import { padEnd, widthOf } from "./width.ts";

/** Two columns from here on. */
const TWO_COLUMNS = 54;
const GAP = 4;
const MAX_CELLS = 24;
/** From here on a craft is fine, below the other it is poor; the bands of the score. */
const FINE = 0.55;
const POOR = 0.3;

/** @param found the reason that stands, printed bold */
export function moduleBars(
  modules: readonly ModuleResult[],
  found: string,
  columns: number,
  view: View,
): string[] {
  const two = columns >= TWO_COLUMNS;
  const width = two ? Math.floor((columns - GAP) / 2) : columns;
  const label = Math.max(
    ...modules.map(({ id }) => widthOf(message(`module.${id}`, {}, view.locale))),
  );
  const column = (kind: ModuleResult["kind"], title: string): Cell[] => [
    { text: view.style.bold(title), width: widthOf(title) },
    ...modules.filter((m) => m.kind === kind).map((m) => moduleCell(m, found, label, width, view)),
  ];
  const reasons = column("reason", message("report.reasons", {}, view.locale));
  const crafts = column("craft", message("report.crafts", {}, view.locale));
  if (!two) return [...reasons, ...crafts].map(({ text }) => text);
  return reasons.map((left, i) => {
    const space = " ".repeat(Math.max(0, width - left.width) + GAP);
    return left.text + space + (crafts[i]?.text ?? "");
  });
}

/** Painted text with the width it takes on the screen. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

function moduleCell(
  { id, kind, score, status }: ModuleResult,
  found: string,
  label: number,
  width: number,
  { style, locale }: View,
): Cell {
  const name = padEnd(message(`module.${id}`, {}, locale), label);
  if (score === null || status !== "scored") {
    const word = message(`status.${status}`, {}, locale);
    const paint = status === "error" ? style.red : style.dim;
    return { text: `${style.dim(name)}  ${paint(word)}`, width: label + 2 + widthOf(word) };
  }
  const cells = Math.max(4, Math.min(MAX_CELLS, width - label - 2 - 4));
  const number = String(percent(score)).padStart(4);
  // A reason that is not there costs nothing, so only a craft is painted as poor.
  const paint =
    kind === "reason"
      ? id === found
        ? style.green
        : style.cyan
      : bandPaint(craftLevel(score), style);
  return {
    text: `${id === found ? style.bold(name) : name}  ${bar(score, cells, paint, style)}${number}`,
    width: label + 2 + cells + number.length,
  };
}

/** Floored like the score, yet 0.58 stays 58 although its product is a hair under. */
export function percent(share: number): number {
  return Math.floor(share * 100 + 1e-6);
}

export function craftLevel(score: number): "good" | "fair" | "low" {
  if (score >= FINE) return "good";
  return score >= POOR ? "fair" : "low";
}
