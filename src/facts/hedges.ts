import type { Phrase, Sentence } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** Words that leave a statement open ("some people say", "maybe"). */
export function hedgesOf(sentences: readonly Sentence[]): Phrase[] {
  return phrasesOf(sentences, "hedge");
}
