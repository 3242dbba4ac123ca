/** Word stems, so that "steps" said and "step" shown are one word. */

import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { LanguagePack } from "./pack.ts";

/** Longer ones are no words, and the stemmer is quadratic in them. */
const LONGEST_WORD = 40;

/** Speech has few distinct words; past this many, stems are made anew. */
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** @param word lower case. Unchanged where the language has no stemmer. */
export function stem(word: string, pack: LanguagePack | null): string {
  if (pack?.stemmer !== "porter" || word.length > LONGEST_WORD) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = porter.stem(word);
  if (stems.size < REMEMBERED) stems.set(word, made);
  return made;
}
