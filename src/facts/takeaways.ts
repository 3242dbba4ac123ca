/** Lines that say what to do with what was told. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";

/** Words that may stand before the one that concludes ("and so next time"). */
const OPENING_WORDS = 2;

/** A conclusion is opened as one and speaks to the viewer; "link in bio" is none. */
export function takeawaysOf(sentences: readonly Sentence[], pack: LanguagePack | null): Phrase[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  return sentences.flatMap((sentence) => {
    const { hits, words, text, range } = sentence;
    if (/\?["”'’)]*$/.test(text) || hits.some(({ kind }) => kind === "engagement")) return [];
    const concludes = hits.some(({ kind, from }) => kind === "takeaway" && from <= OPENING_WORDS);
    const addressed =
      words.some((word) => lexicon.has("viewer", word)) ||
      instructionsIn(sentence, pack).length > 0;
    return concludes && addressed ? [{ text, range }] : [];
  });
}
