/** What became of each row of an export. */

import { message, type Locale } from "../messages/index.ts";
import type { Post, RowCode, RowProblem } from "./post.ts";
import type { BadRow, RowCounts } from "./validity.ts";

/** Rows that are listed one by one; all are counted. */
const MAX_LISTED = 1000;

export class RowLog {
  #read = 0;
  #left = 0;
  readonly #notUsed = new Map<RowCode, number>();
  readonly #listed: BadRow[] = [];
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** @returns how many rows were read so far */
  note(row: Post | RowProblem): number {
    this.#read++;
    if ("code" in row) this.leaveOut(row);
    return this.#read;
  }

  /** A row that cannot be used, or one that was noted and is not. */
  leaveOut({ line, code, args }: RowProblem): void {
    this.#left++;
    this.#notUsed.set(code, (this.#notUsed.get(code) ?? 0) + 1);
    if (this.#listed.length >= MAX_LISTED) return;
    this.#listed.push({ line, code, message: message(`posts.row.${code}`, args, this.#locale) });
  }

  counts(): RowCounts {
    return {
      read: this.#read,
      used: this.#read - this.#left,
      notUsed: Object.fromEntries([...this.#notUsed].sort(([a], [b]) => (a < b ? -1 : 1))),
      listed: this.#listed.toSorted((a, b) => a.line - b.line),
    };
  }
}
