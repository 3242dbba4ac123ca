/** What the post's caption says that the video gives. */

import type { PhraseClass } from "../language/lexicon.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** How to, why, or where: what somebody who looks through what they saved reads the caption for. */
const PROMISES: readonly PhraseClass[] = ["promise", "place", "locating", "street"];

export function captionPromiseOf(sentences: readonly Sentence[]): Phrase | null {
  const written = sentences.filter(({ role }) => role === "caption");
  const found = PROMISES.flatMap((kind) => phrasesOf(written, kind));
  return found[0] ?? null;
}
