/** Positions in a source file. Lines and columns are 1-based, columns count UTF-16 code units. */

export interface Position {
  /** UTF-16 code units from the start of the decoded text. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Tells where each line starts and ends, its ending not included; LF, CRLF and CR all end one. Linear:
 * a search for one ending is not begun again before it is passed.
 */
export function visitLines(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  let lf = text.indexOf("\n");
  let cr = text.indexOf("\r");
  while (lf >= 0 || cr >= 0) {
    const end = lf < 0 || (cr >= 0 && cr < lf) ? cr : lf;
    visit(start, end);
    start = end + (end === cr && lf === cr + 1 ? 2 : 1);
    if (lf >= 0 && lf < start) lf = text.indexOf("\n", start);
    if (cr >= 0 && cr < start) cr = text.indexOf("\r", start);
  }
  visit(start, text.length);
}

/**
 * Line starts of one text, to turn offsets into positions: in O(log lines), and at once where an
 * offset stands in the line asked for last or in the one below it, as offsets in order do.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;
  #last = 0;

  constructor(text: string) {
    visitLines(text, (start) => start > 0 && this.#starts.push(start));
    this.#length = text.length;
  }

  /** @param offset clamped into the text, so a caller cannot name a place outside the file. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let line = this.#last;
    if (!this.#holds(line, at) && !this.#holds(++line, at)) line = this.#find(at);
    this.#last = line;
    return { offset: at, line: line + 1, column: at - (this.#starts[line] ?? 0) + 1 };
  }

  #holds(line: number, offset: number): boolean {
    const start = this.#starts[line];
    if (start === undefined || start > offset) return false;
    return offset < (this.#starts[line + 1] ?? Infinity);
  }

  #find(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }
}
