/** The lines of a text as offsets. */

import { visitLines } from "../draft/position.ts";

export interface TextLine {
  /** 0-based index; the line number in public is one more. */
  readonly index: number;
  readonly start: number;
  /** Offset after the last character, line ending not included. */
  readonly end: number;
}

export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  visitLines(text, (start, end) => lines.push({ index: lines.length, start, end }));
  return lines;
}
