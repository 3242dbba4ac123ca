/** Sentences that say where they stand, or what something is for, held against what any talk holds. */

import type { PhraseClass } from "../language/lexicon.ts";
import { announcedAt, announcingRows, holdsOne } from "./announcing.ts";
import { byChance } from "./by-chance.ts";
import type { Facts, Guiding } from "./facts.ts";
import { isIn } from "./hits.ts";

/** Words of a sentence that tells something beside the phrase: a row of trigger words is one sentence. */
const TELLING_WORDS = 5;
/** Such sentences a word of talk about anything. */
const USUAL = 0.005;

/** An announcement guides nobody: what it announces has to come. */
export function guidingOf(
  { readable: sentences, announcements }: Pick<Facts, "readable" | "announcements">,
  wanted: readonly PhraseClass[],
): Guiding {
  const announced = announcedAt(announcements);
  const told = sentences.filter(
    (sentence) =>
      sentence.role === "spoken" &&
      !holdsOne(sentence, announced) &&
      sentence.words.length >= TELLING_WORDS &&
      sentence.hits.some(
        (hit) => wanted.includes(hit.kind) && !isIn(announcingRows(sentence), hit),
      ),
  );
  return {
    told: told.map(({ text, range }) => ({ text, range })),
    byChance: byChance(USUAL, sentences),
  };
}
