/** Places of words in the source file. */

import type { Segment } from "../draft/draft.ts";
import { LineIndex, type Position, type Range } from "../draft/position.ts";
import type { Sentence, Word } from "./facts.ts";

const indexes = new WeakMap<Segment, LineIndex>();
/** The one asked last: words are asked for in their order. */
let last: { readonly segment: Segment; readonly index: LineIndex } | undefined;

/**
 * From the first word's start to the last one's end. Where the reader took markup out of a segment
 * its offsets no longer tell, and the segment's own place stands in.
 */
export function placeOf(first: Word, last: Word): Range {
  return {
    start: inside(first.segment, first.at) ?? first.segment.range.start,
    end: inside(last.segment, last.at + last.text.length) ?? last.segment.range.end,
  };
}

/** The same for words `from` to `to` (half-open) of a sentence. */
export function placeIn({ tokens, range }: Sentence, from: number, to: number): Range {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? range : placeOf(first, last);
}

function inside(segment: Segment, offset: number): Position | null {
  const { start, end } = segment.range;
  if (end.offset - start.offset !== segment.text.length) return null;
  if (start.line === end.line)
    return { offset: start.offset + offset, line: start.line, column: start.column + offset };
  if (last?.segment !== segment) last = { segment, index: indexOf(segment) };
  const { line, column } = last.index.position(offset);
  return {
    offset: start.offset + offset,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  };
}

function indexOf(segment: Segment): LineIndex {
  const known = indexes.get(segment);
  if (known !== undefined) return known;
  const made = new LineIndex(segment.text);
  indexes.set(segment, made);
  return made;
}

/** The words as written, with what stands between them. */
export function textOf(words: readonly Word[]): string {
  let written = "";
  for (const { text, lead } of words) written += written === "" ? text : lead + text;
  return written;
}
