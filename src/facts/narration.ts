/** How much is a story. */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence } from "./facts.ts";

/** Share of the sentences about somebody (not the viewer) that are told in the past. */
export function narrationOf(sentences: readonly Sentence[], pack: LanguagePack): number {
  const lexicon = lexiconOf(pack);
  let about = 0;
  let past = 0;
  for (const { words } of sentences) {
    if (!words.some((word) => lexicon.has("otherSubjects", word))) continue;
    about++;
    if (words.some((word) => isPast(word, lexicon, pack))) past++;
  }
  return about === 0 ? 0 : past / about;
}

function isPast(word: string, lexicon: Lexicon, { past }: LanguagePack): boolean {
  if (lexicon.has("past", word)) return true;
  return (
    !lexicon.has("notPast", word) &&
    word.length > 4 &&
    past.endings.some((ending) => word.endsWith(ending))
  );
}
