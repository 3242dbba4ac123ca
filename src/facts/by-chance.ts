/** What any long talk holds, whatever it is about: it has to be more to count. */

import type { Sentence } from "./facts.ts";

/** Speech up to this long is taken at its word: what reads like a step in it is one. */
const SHORT_WORDS = 100;

/** Words of the speech among the sentences. */
export function speechWordsOf(sentences: readonly Sentence[]): number {
  let words = 0;
  for (const { role, tokens } of sentences) if (role === "spoken") words += tokens.length;
  return words;
}

/**
 * @param rate how often ordinary talk holds it, a word
 * @param words of the speech
 */
export function byChance(rate: number, words: number): number {
  return rate * Math.max(0, words - SHORT_WORDS);
}
