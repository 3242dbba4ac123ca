/** Places where the draft uses words of one class of its language. */

import type { Hit } from "../language/lexicon.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { placeOf } from "./place.ts";

/** Every use, in order, as written. */
export function phrasesOf(sentences: readonly Sentence[], wanted: Hit["kind"]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { hits, tokens } of sentences) {
    for (const { kind, from, to } of hits) {
      if (kind !== wanted) continue;
      const words = tokens.slice(from, to);
      const [first] = words;
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const text = words.map((word) => word.text).join(" ");
      phrases.push({ text, range: placeOf(first, last) });
    }
  }
  return phrases;
}
