/** What the speech says of the moment inside the speaker, and nothing of the thing. */

import type { Facts, Phrase } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** Phrases that feel, guess or wonder; a sentence in no order says nothing either, and counts as one. */
export function impressionsOf({
  sentences,
  jumbled,
}: Pick<Facts, "sentences" | "jumbled">): Phrase[] {
  const found = phrasesOf(sentences, "impression", "spoken");
  for (const { role, text, range } of jumbled) if (role === "spoken") found.push({ text, range });
  return found;
}
