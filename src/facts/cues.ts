/** The cues of a caption file, measured like on-screen text. */

import type { Draft, Segment } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Overlay } from "./facts.ts";
import { isCaptionFile } from "./holds.ts";
import { measure } from "./overlays.ts";

/** BBC subtitle guidelines give their least time for four words (1.2 s); fewer are read in a run. */
const RUN_WORDS = 4;
/** Cues this close, in ms, follow one another without a break. */
const GAP_MS = 100;

/**
 * Empty for scripts. Cues that pop up word by word are joined until they are four words, since that
 * is how they are read.
 */
export function cuesOf(draft: Draft, pack: LanguagePack | null): Overlay[] {
  if (!isCaptionFile(draft)) return [];
  const runs: Segment[] = [];
  let last: { segment: Segment; short: boolean } | null = null;
  for (const segment of draft.segments) {
    if (segment.role !== "spoken" || segment.text.trim() === "") continue;
    const joins = last !== null && last.short && follows(last.segment, segment);
    const run: Segment = joins && last !== null ? joined(last.segment, segment) : segment;
    if (joins) runs.pop();
    runs.push(run);
    last = { segment: run, short: run.text.split(/\s+/, RUN_WORDS).length < RUN_WORDS };
  }
  return runs.map((run) => measure(run, tokenize(run.text, pack).length, 1, true));
}

function follows({ endMs }: Segment, { startMs }: Segment): boolean {
  return endMs !== undefined && startMs !== undefined && Math.abs(startMs - endMs) <= GAP_MS;
}

function joined(first: Segment, second: Segment): Segment {
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    ...(second.endMs === undefined ? {} : { endMs: second.endMs }),
    range: { start: first.range.start, end: second.range.end },
  };
}
