/** Sentences that say where they stand, or what something is for, held against what any talk holds. */

import { announcingRows } from "./announcing.ts";
import { byChance } from "./by-chance.ts";
import type { Facts, Guiding, Phrase, Sentence } from "./facts.ts";
import { isIn } from "./hits.ts";

/** Words that a sentence needs beside those that announce: "step one step two checklist" tells nothing. */
const TELLING_WORDS = 4;
/** Such sentences a word of talk about anything. */
const USUAL = 0.005;
/** The same where fewer come by chance: ways of doing, advice, verdicts. Measured on posts. */
export const RARE = 0.002;

/**
 * An announcement guides nobody: what it announces has to come.
 * @param wanted bits of `Families`
 */
export function guidingOf(
  { readable, announcers, speechWords }: Pick<Facts, "readable" | "announcers" | "speechWords">,
  wanted: number,
  usual = USUAL,
): Guiding {
  const told: Phrase[] = [];
  for (const sentence of readable) {
    if ((sentence.families & wanted) === 0 || sentence.role !== "spoken") continue;
    if (announcers.has(sentence) || !tells(sentence, wanted)) continue;
    told.push({ text: sentence.text, range: sentence.range });
  }
  return { told, byChance: byChance(usual, speechWords) };
}

function tells(sentence: Sentence, wanted: number): boolean {
  if (sentence.tokens.length - sentence.announcing.size < TELLING_WORDS) return false;
  const rows = announcingRows(sentence);
  return sentence.hits.some((hit) => (hit.families & wanted) !== 0 && !isIn(rows, hit));
}
