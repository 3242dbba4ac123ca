/** Places where the draft uses words of one class of its language. */

import type { Hit } from "../language/lexicon.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { placeOf } from "./place.ts";

/** Every use, in order, as written. */
export function phrasesOf(sentences: readonly Sentence[], wanted: Hit["kind"]): Phrase[] {
  return sentences.flatMap(({ hits, tokens }) =>
    hits.flatMap(({ kind, from, to }) => {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (kind !== wanted || first === undefined || last === undefined) return [];
      const text = tokens
        .slice(from, to)
        .map((word) => word.text)
        .join(" ");
      return [{ text, range: placeOf(first, last) }];
    }),
  );
}
