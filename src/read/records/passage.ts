/** A text and where it stands in the source, which may write it longer (escapes, doubled quotes). */

import { offsetsIn, type JsonString } from "../json.ts";

export interface Passage {
  /** As it reads. */
  readonly text: string;
  /** Offset in the source of an offset in `text`. */
  readonly at: (offset: number) => number;
}

export function plainPassage(text: string, start: number): Passage {
  return { text, at: (offset) => start + offset };
}

/** @param start offset of the first character behind the opening quotation mark */
export function quotedPassage(text: string, start: number): Passage {
  const marks: number[] = [];
  for (let mark = text.indexOf('"'); mark >= 0; mark = text.indexOf('"', mark + 1))
    marks.push(mark);
  if (marks.length === 0) return plainPassage(text, start);
  return { text, at: (offset) => start + offset + countBelow(marks, offset) };
}

export function jsonPassage(source: string, node: JsonString): Passage {
  return { text: node.value, at: offsetsIn(source, node) };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
