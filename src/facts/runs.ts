/** The texts of a draft that are read on: sentences run across all of one, and never out of it. */

import type { Draft, Segment } from "../draft/draft.ts";
import type { ScoredRole } from "./facts.ts";
import { isCaptionFile } from "./holds.ts";

/** Text that is read on: one segment, or all cues of a caption file, in which sentences run across. */
export interface Run {
  readonly role: ScoredRole;
  readonly text: string;
  readonly parts: readonly [Part, ...Part[]];
}
export interface Part {
  readonly segment: Segment;
  /** Where it starts in the run. */
  readonly from: number;
}

/** In the order of the source. */
export function runsOf(draft: Pick<Draft, "source" | "segments">): Run[] {
  const runs: Run[] = [];
  for (const segment of draft.segments) {
    const { role, text } = segment;
    if (role === "spoken" || role === "overlay" || role === "caption")
      runs.push({ role, text, parts: [{ segment, from: 0 }] });
  }
  return isCaptionFile(draft) ? joined(runs) : runs;
}

/** Cues are cut by time, not where sentences end. */
function joined(cues: readonly Run[]): Run[] {
  let length = 0;
  const [first, ...rest] = cues.map(({ text, parts: [{ segment }] }): Part => {
    const part = { segment, from: length };
    length += text.length + 1;
    return part;
  });
  if (first === undefined) return [];
  const text = cues.map((cue) => cue.text.replaceAll("\n", " ")).join(" ");
  return [{ role: "spoken", text, parts: [first, ...rest] }];
}
