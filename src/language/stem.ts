/** Word stems, so that "steps" said and "step" shown are one word. */

import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { LanguagePack } from "./pack.ts";

/** Longer ones are no words, and the stemmer is quadratic in them. */
const LONGEST_WORD = 40;

/** @param word lower case. Unchanged where the language has no stemmer. */
export function stem(word: string, pack: LanguagePack | null): string {
  return pack?.stemmer === "porter" && word.length <= LONGEST_WORD ? porter.stem(word) : word;
}
