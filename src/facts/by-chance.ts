/** What any long talk holds, whatever it is about: it has to be more to count. */

import type { Sentence } from "./facts.ts";

/** Speech up to this long is taken at its word: what reads like a step in it is one. */
const SHORT_WORDS = 100;

/** @param rate how often ordinary talk holds it, a word */
export function byChance(rate: number, sentences: readonly Sentence[]): number {
  const said = sentences.filter(({ role }) => role === "spoken");
  const words = said.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return rate * Math.max(0, words - SHORT_WORDS);
}
