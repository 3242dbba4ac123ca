/** Transcripts with times, and names where there are any: Otter's export, YouTube's, pasted. */

import type { Segment } from "../draft/draft.ts";
import { LineIndex } from "../draft/position.ts";
import { splitLines } from "./lines.ts";
import type { Reader } from "./reader.ts";
import { isSpokenTime, parseStamp } from "./transcript/stamps.ts";

export const read: Reader = (text) => {
  const index = new LineIndex(text);
  const segments: Segment[] = [];
  let startMs: number | undefined;
  const add = (role: Segment["role"], start: number, end: number): void => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const said = raw.trim();
    if (said === "") return;
    const range = index.range(from, from + said.length);
    const timed = role === "spoken" && startMs !== undefined ? { startMs } : {};
    segments.push({ role, text: said, ...timed, range });
  };
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const stamp = parseStamp(line.slice(indent));
    const said = stamp === undefined ? start : start + indent + stamp.text;
    if (stamp !== undefined) startMs = stamp.startMs;
    if (stamp?.speaker !== undefined) {
      const at = start + line.indexOf(stamp.speaker);
      add("note", at, at + stamp.speaker.length);
    }
    // A heading may stand above the first time.
    const aside = startMs === undefined || isRemark(line.trim());
    add(aside ? "note" : "spoken", said, end);
  }
  return [{ line: segments[0]?.range.start.line ?? 1, segments: withEnds(segments) }];
};

/** What an export adds: times in words, and where it comes from. */
function isRemark(line: string): boolean {
  return isSpokenTime(line) || /^Transcribed by https?:\/\//i.test(line);
}

/** Each lasts until the next that begins later. */
function withEnds(segments: readonly Segment[]): Segment[] {
  let next: number | undefined;
  let current: number | undefined;
  const ends = segments.toReversed().map(({ startMs }) => {
    if (startMs !== undefined && startMs !== current) {
      next = current !== undefined && current > startMs ? current : undefined;
      current = startMs;
    }
    return next;
  });
  return segments.map((segment, i) => {
    const endMs = ends[segments.length - 1 - i];
    return segment.startMs === undefined || endMs === undefined ? segment : { ...segment, endMs };
  });
}
