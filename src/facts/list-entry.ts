/** One item of a list, where it stands. */

import type { Range } from "../draft/position.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Item, Sentence, Word } from "./facts.ts";
import { placeIn, textOf } from "./place.ts";

/** Words of an item that are quoted and compared. */
const ITEM_WORDS = 14;

/** Most are only counted: what is quoted of one, and where it stands, is worked out where it is asked for. */
export class ListEntry implements Item {
  readonly value: number | null;
  readonly sentence: Sentence;
  /** First word of the item in its sentence, behind the marker. */
  readonly from: number;
  readonly #to: number;
  readonly #tip: boolean;

  /**
   * @param value its number; null for none
   * @param end past its last word
   * @param tip whether it is marked as a thing to know: "tip 2: wash it" is a tip, "2. wash it" a step
   */
  constructor(value: number | null, sentence: Sentence, from: number, end: number, tip = false) {
    this.value = value;
    this.sentence = sentence;
    this.from = from;
    this.#to = Math.min(end, from + ITEM_WORDS, sentence.tokens.length);
    this.#tip = tip;
  }

  get text(): string {
    return textOf(this.#words);
  }

  get range(): Range {
    return placeIn(this.sentence, this.from, this.#to);
  }

  /** Whether it opens with what is to be done. */
  get verb(): boolean {
    return !this.#tip && has(this.sentence.tokens[this.from], Lists.plain | Lists.doubtful);
  }

  /** Stems of its words that carry content. */
  get content(): readonly string[] {
    return this.#words.filter(carries).map(({ entry }) => entry.stem);
  }

  /** Whether it says anything. */
  get carries(): boolean {
    return this.#words.some(carries);
  }

  get #words(): readonly Word[] {
    return this.sentence.tokens.slice(this.from, this.#to);
  }
}

function carries(word: Word): boolean {
  return word.kind !== "number" && !has(word, Lists.functionWords);
}
