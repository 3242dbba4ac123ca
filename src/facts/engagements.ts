/** What is asked of the viewer for the post, and is nothing to do with its content. */

import { Families } from "../language/families.ts";
import type { Hit } from "../language/lexicon.ts";
import type { Sentence } from "./facts.ts";
import { hitsAmong, hitsOf, NO_HITS } from "./hits.ts";

const ASKS = ["bareSave", "bareShare", "bareFollow", "bareLike", "bareComment"] as const;

/** Calls for attention or reach, and bare asks in a row ("save share"), which name nothing to do. */
export function engagementsIn({ families, hits, tokens }: Sentence): readonly Hit[] {
  if ((families & (Families.engagement | Families.asks)) === 0) return NO_HITS;
  const calls = hitsOf(hits, "engagement");
  const asks = hitsAmong(hits, ASKS);
  if (asks.length < 2) return calls;
  const rows = asks.filter(
    ({ to }) => tokens[to]?.lead === " " && asks.some(({ from }) => from === to),
  );
  return [...calls, ...rows];
}
