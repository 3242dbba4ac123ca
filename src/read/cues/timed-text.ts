/** From what a timed format says to segments with places. */

import type { Role, Segment } from "../../draft/draft.ts";
import { LineIndex, type Range } from "../../draft/position.ts";

export interface TimedText {
  readonly role: Role;
  /** Plain; may hold line breaks. */
  readonly text: string;
  /** Milliseconds; made whole, and not less than 0. */
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Offsets of the text in the file. */
  readonly start: number;
  readonly end: number;
  readonly salvaged?: boolean | undefined;
}

/** Texts without a word in them are left out: nothing is said or shown there. */
export function toSegments(text: string, pieces: Iterable<TimedText>): Segment[] {
  const index = new LineIndex(text);
  const segments: Segment[] = [];
  for (const { role, text: raw, startMs, endMs, start, end, salvaged } of pieces) {
    const words = tidy(raw);
    if (words === "") continue;
    // Spreading what is there or not would take most of the time of a long file.
    const segment: Growing = { role, text: words, range: index.range(start, end) };
    if (startMs !== undefined) segment.startMs = wholeMs(startMs);
    if (endMs !== undefined) segment.endMs = wholeMs(endMs);
    if (salvaged === true) segment.salvaged = true;
    segments.push(segment);
  }
  return segments;
}

interface Growing {
  role: Role;
  text: string;
  range: Range;
  startMs?: number;
  endMs?: number;
  salvaged?: boolean;
}

/** Milliseconds as a draft holds them: whole, and not before the video begins. */
function wholeMs(ms: number): number {
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : 0;
}

function tidy(text: string): string {
  if (!/[\u00a0\r\n]/.test(text)) return text.trim();
  return text
    .replaceAll("\u00a0", " ")
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
