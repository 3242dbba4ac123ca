/** Words that say that something comes, and are not it. */

import { lexiconOf, type PhraseClass } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
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
export function announcingWords({ words, hits }: Sentence, pack: LanguagePack): Set<number> {
  const lexicon = lexiconOf(pack);
  const found = new Set<number>();
  for (const { kind, from, to } of hits)
    if (ANNOUNCING.has(kind)) for (let at = from; at < to; at++) found.add(at);
  for (let at = 0; at < words.length; at++) {
    if (lexicon.has("listNouns", words[at] ?? "")) found.add(at);
  }
  return found;
}
