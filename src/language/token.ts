/** A word of a text, where it stands. */

import type { Entry, TokenKind } from "./entry.ts";

/** A word, number, hashtag, handle or address of one text. */
export class Token {
  /** What the language says of it; the same for every token that is written so. */
  readonly entry: Entry;
  /** Offset in the text given. */
  readonly start: number;
  /** What stands between the token before and this one; for the first, what stands before it. */
  readonly lead: string;

  constructor(entry: Entry, start: number, lead: string) {
    this.entry = entry;
    this.start = start;
    this.lead = lead;
  }

  /** As written. */
  get text(): string {
    return this.entry.text;
  }

  /** Lower case, NFC, straight apostrophes: what packs are matched against. */
  get lower(): string {
    return this.entry.lower;
  }

  get kind(): TokenKind {
    return this.entry.kind;
  }

  /** Offset past its last character. */
  get end(): number {
    return this.start + this.entry.text.length;
  }
}
