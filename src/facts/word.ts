import type { Segment } from "../draft/draft.ts";
import type { Entry } from "../language/entry.ts";
import { Token } from "../language/tokens.ts";
import type { Word } from "./facts.ts";

/** A token that knows which segment of the draft it stands in. */
export class ReadWord extends Token implements Word {
  readonly segment: Segment;
  readonly at: number;

  /** @param at offset in the segment's text; `start` is the one in the running text */
  constructor(entry: Entry, start: number, lead: string, segment: Segment, at: number) {
    super(entry, start, lead);
    this.segment = segment;
    this.at = at;
  }
}
