/** One thing that the viewer is told to do. */

import type { Range } from "../draft/position.ts";
import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import { detailOf } from "./detail.ts";
import type { Action, Instruction, Sentence } from "./facts.ts";
import { placeIn, textOf } from "./place.ts";

/** Most are only counted: what is quoted of one, and where it stands, is worked out where it is asked for. */
export class Told implements Action {
  readonly sentence: Sentence;
  readonly verb: string;
  readonly ordered: boolean;
  readonly detail: string | null;
  /** A verb as general as "go" tells nothing alone. */
  readonly sure: boolean;
  readonly shared: boolean;
  /** Stems of its words that carry content, behind the verb. */
  readonly content: readonly string[];
  readonly #from: number;
  readonly #to: number;

  /** @param listed whether it stands in a list of tips, where only "then" or "step 2" gives an order */
  constructor(sentence: Sentence, instruction: Instruction, listed: boolean) {
    const { tokens } = sentence;
    const { from, verb, to, shared } = instruction;
    this.sentence = sentence;
    this.verb = tokens[verb]?.lower ?? "";
    this.ordered = isOrdered(sentence, instruction, listed);
    this.detail = detailOf(sentence, instruction);
    this.sure = this.ordered || this.detail !== null || !has(tokens[verb], Lists.weak);
    this.shared = shared;
    const content: string[] = [];
    for (let at = verb + 1; at < to; at++) {
      const word = tokens[at];
      if (word !== undefined && !has(word, Lists.functionWords)) content.push(word.entry.stem);
    }
    this.content = content;
    this.#from = from;
    this.#to = to;
  }

  get text(): string {
    return textOf(this.sentence.tokens.slice(this.#from, this.#to));
  }

  get range(): Range {
    return placeIn(this.sentence, this.#from, this.#to);
  }
}

/** A numbered item or line, or a word of sequence that opens the clause; in a list only "then" or "step 2". */
function isOrdered(
  { segment, tokens, hits, families, markers }: Sentence,
  { from, verb }: Instruction,
  listed: boolean,
): boolean {
  const numbered = segment.ordinal !== undefined || tokens[0]?.kind === "number";
  if (numbered && from === 0 && !listed) return true;
  // "The second step, mark the edge".
  if (markers.some(({ form, to }) => form === "step" && to === from)) return true;
  if ((families & Families.items) === 0) return false;
  return hits.some((hit) => {
    if (hit.kind !== "sequence" || hit.from < from || hit.from > verb) return false;
    const first = tokens[hit.from];
    if (!listed || first === undefined) return true;
    const counts = hits.some(({ kind, from: at }) => kind === "numberedItem" && at === hit.from);
    return first.entry.ordinal === null && (!counts || has(first, Lists.steps));
  });
}
