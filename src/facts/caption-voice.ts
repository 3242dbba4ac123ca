/** Whether the one who posts speaks for themselves in the caption. */

import type { LanguagePack } from "../language/pack.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { placeOf } from "./place.ts";

/** The first word of theirs; null where there is none. */
export function captionVoiceOf(
  sentences: readonly Sentence[],
  pack: LanguagePack | null,
): Phrase | null {
  if (pack === null) return null;
  for (const { role, tokens } of sentences) {
    if (role !== "caption") continue;
    const word = tokens.find(({ lower }) => pack.self.includes(lower));
    if (word !== undefined) return { text: word.text, range: placeOf(word, word) };
  }
  return null;
}
