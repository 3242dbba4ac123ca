/** What the post's caption says that the video gives. */

import type { Single } from "../language/families.ts";
import type { Phrase, Sentence } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";

/** How or why, where, and what is good: what somebody who looks through what they saved reads the caption for. */
const PROMISES: readonly (readonly Single[])[] = [
  ["promise", "method"],
  ["place", "locating", "street"],
  ["verdict"],
];

/** The first of each kind. */
export function captionPromiseOf(sentences: readonly Sentence[]): Phrase[] {
  return PROMISES.flatMap(
    (kinds) => kinds.flatMap((kind) => phrasesOf(sentences, kind, "caption"))[0] ?? [],
  );
}
