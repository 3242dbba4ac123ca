/** What stands below a heading, up to the next one. */

import type { LineHeads } from "./line-heads.ts";
import type { ScriptLine } from "./scan.ts";

/** A fence further below its heading is another part's. */
const FENCE_DISTANCE = 400;

/** Whether a heading has nothing of its own below: another one follows, or a label. */
export function isEmptyBelow(
  lines: readonly ScriptLine[],
  heads: LineHeads,
  below: number,
): boolean {
  let at = below;
  while (lines[at]?.kind === "blank" || lines[at]?.kind === "rule") at++;
  const next = lines[at];
  if (next === undefined || next.kind === "heading") return true;
  return next.kind === "text" && heads.of(next).meaning !== undefined;
}

/** Whether the section that begins here keeps its text in a fence. */
export function hasFenceBelow(lines: readonly ScriptLine[], from: number): boolean {
  for (let i = from; i < from + FENCE_DISTANCE; i++) {
    const kind = lines[i]?.kind;
    if (kind === "fence") return true;
    if (kind === "heading" || kind === undefined) return false;
  }
  return false;
}
