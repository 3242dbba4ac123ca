/** The lines of a text as offsets; LF, CRLF and CR all end one. */

export interface TextLine {
  /** 0-based index; the line number in public is one more. */
  readonly index: number;
  readonly start: number;
  /** Offset after the last character, line ending not included. */
  readonly end: number;
}

export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ index: lines.length, start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ index: lines.length, start, end: text.length });
  return lines;
}
