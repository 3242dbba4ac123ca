/** Sentences that say where they stand, or what something is for, held against what any talk holds. */

import type { PhraseClass } from "../language/lexicon.ts";
import { announcedAt, announcingRows, holdsOne } from "./announcing.ts";
import { byChance } from "./by-chance.ts";
import type { Facts, Guiding, Sentence } from "./facts.ts";
import { isIn } from "./hits.ts";

/** Words that a sentence needs beside those that announce: "step one step two checklist" tells nothing. */
const TELLING_WORDS = 4;
/** Such sentences a word of talk about anything. */
const USUAL = 0.005;
/** The same where fewer come by chance: ways of doing, advice, verdicts. Measured on posts. */
export const RARE = 0.002;

/** An announcement guides nobody: what it announces has to come. */
export function guidingOf(
  { readable: sentences, announcements }: Pick<Facts, "readable" | "announcements">,
  wanted: readonly PhraseClass[],
  usual = USUAL,
): Guiding {
  const announced = announcedAt(announcements);
  const told = sentences.filter(
    (sentence) =>
      sentence.role === "spoken" &&
      sentence.hits.some(({ kind }) => wanted.includes(kind)) &&
      !holdsOne(sentence, announced) &&
      tells(sentence, wanted),
  );
  return {
    told: told.map(({ text, range }) => ({ text, range })),
    byChance: byChance(usual, sentences),
  };
}

function tells(sentence: Sentence, wanted: readonly PhraseClass[]): boolean {
  const rows = announcingRows(sentence);
  return (
    sentence.tokens.length - sentence.announcing.size >= TELLING_WORDS &&
    sentence.hits.some((hit) => wanted.includes(hit.kind) && !isIn(rows, hit))
  );
}
