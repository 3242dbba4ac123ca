/** Texts on screen with their words, which the sentences hold already. */

import type { Draft, Segment } from "../draft/draft.ts";
import type { Sentence, Shown, Word } from "./facts.ts";

/** In the order of the draft, also those without a word. */
export function shownOf({ segments }: Draft, sentences: readonly Sentence[]): Shown[] {
  const words = new Map<Segment, Word[]>();
  for (const segment of segments) if (segment.role === "overlay") words.set(segment, []);
  if (words.size > 0)
    for (const { segment, tokens } of sentences) words.get(segment)?.push(...tokens);
  return [...words].map(([segment, own]) => ({ segment, words: own }));
}
