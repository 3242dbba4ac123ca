/** Words that say that something comes, and are not it. */

import { has, type PhraseClass } from "../language/lexicon.ts";
import { LIST_NOUNS } from "../language/lists.ts";
import type { Sentence } from "./facts.ts";

const ANNOUNCING: ReadonlySet<PhraseClass> = new Set([
  "saveAsk",
  "shareAsk",
  "followAsk",
  "numberedItem",
  "sequence",
  "nextItem",
  "lastItem",
  "promise",
  "recap",
  "locating",
  "place",
  "takeaway",
] as const);

/** Indexes of the words of a sentence that announce, number or ask, and of the nouns of lists. */
export function announcingWords({ tokens, hits, lists }: Sentence): Set<number> {
  const found = new Set<number>();
  for (const { kind, from, to } of hits)
    if (ANNOUNCING.has(kind)) for (let at = from; at < to; at++) found.add(at);
  if ((lists & LIST_NOUNS) === 0) return found;
  for (let at = 0; at < tokens.length; at++) if (has(tokens[at], LIST_NOUNS)) found.add(at);
  return found;
}
