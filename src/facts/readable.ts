/** Leaves out words in no order: a bag of words says nothing, whatever words are in it. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence } from "./facts.ts";

/**
 * Share of articles followed by what never follows one ("the and", "a is") from which on the whole
 * text is in no order. Measured on 2,100 real talks: none of the English and 0.2 % of the Vietnamese
 * reach it, of the same talks shuffled 82 and 61 %.
 */
const DISORDER = 0.15;

/** The sentences somebody could have said; without a pack, all. Linear in the words. */
export function readableOf(
  sentences: readonly Sentence[],
  pack: LanguagePack | null,
): readonly Sentence[] {
  if (pack === null) return sentences;
  const lexicon = lexiconOf(pack);
  let articles = 0;
  let broken = 0;
  const readable = sentences.filter(({ words, tokens }) => {
    const before = broken;
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next === undefined || !lexicon.has("articles", word) || tokens[at + 1]?.lead !== " ")
        return;
      articles++;
      // "The the" is a stutter.
      if (next !== word && lexicon.has("notAfterArticle", next)) broken++;
    });
    return broken === before;
  });
  return broken > 1 && broken >= articles * DISORDER ? [] : readable;
}
