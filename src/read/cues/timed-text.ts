/** From what a timed format says to segments with places. */

import type { Role, Segment } from "../../draft/draft.ts";
import { LineIndex } from "../../draft/position.ts";

export interface TimedText {
  readonly role: Role;
  /** Plain; may hold line breaks. */
  readonly text: string;
  /** Milliseconds. */
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Offsets of the text in the file. */
  readonly start: number;
  readonly end: number;
  readonly salvaged?: boolean | undefined;
}

/** Texts without a word in them are left out: nothing is said or shown there. */
export function toSegments(text: string, pieces: readonly TimedText[]): Segment[] {
  const index = new LineIndex(text);
  return pieces.flatMap((piece) => {
    const words = tidy(piece.text);
    if (words === "") return [];
    return {
      role: piece.role,
      text: words,
      ...(piece.startMs === undefined ? {} : { startMs: piece.startMs }),
      ...(piece.endMs === undefined ? {} : { endMs: piece.endMs }),
      range: index.range(piece.start, piece.end),
      ...(piece.salvaged === true ? { salvaged: true } : {}),
    };
  });
}

/** Milliseconds as a draft holds them: whole, and not before the video begins. */
export function wholeMs(ms: number): number {
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : 0;
}

function tidy(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
