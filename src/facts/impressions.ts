/** What the speech says of the moment inside the speaker, and nothing of the thing. */

import type { Facts, Phrase } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** Phrases that feel, guess or wonder; a sentence in no order says nothing either, and counts as one. */
export function impressionsOf({
  sentences,
  readable,
}: Pick<Facts, "sentences" | "readable">): Phrase[] {
  const ordered = new Set(readable);
  const spoken = sentences.filter(({ role }) => role === "spoken");
  const jumbled = spoken.filter((sentence) => !ordered.has(sentence));
  return [
    ...phrasesOf(spoken, "impression"),
    ...jumbled.map(({ text, range }) => ({ text, range })),
  ];
}
