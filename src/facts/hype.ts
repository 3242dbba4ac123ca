import type { Phrase, Sentence } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** Big words that promise more than they say ("mind blowing"). */
export function hypeOf(sentences: readonly Sentence[]): Phrase[] {
  return phrasesOf(sentences, "hype");
}
