/** Long stretches without a stop, cut to sentences where a new thought starts. */

import { has, scan, type Hit } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Word } from "./facts.ts";

/** Longest stretch without a stop that is still one sentence; longer ones are cut at markers. */
const LONG_SENTENCE_WORDS = 16;
/** No sentence is longer, so that work within one is bounded whatever the text. */
const LONGEST_SENTENCE_WORDS = 60;
/** Longer stretches without a stop are speech that nobody punctuated. */
const RUN_ON_WORDS = 40;
/** Shortest piece such a cut may leave. */
const SHORTEST_PIECE_WORDS = 3;

/** Words of one sentence with the phrases among them. */
export interface Piece {
  readonly tokens: readonly Word[];
  readonly hits: readonly Hit[];
  readonly runsOn: boolean;
}

/** Cuts a long stretch at the words that start a new thought, as unpunctuated speech needs. */
export function shortened(tokens: readonly Word[]): Piece[] {
  const hits = scan(tokens);
  if (tokens.length <= LONG_SENTENCE_WORDS) return [{ tokens, hits, runsOn: false }];
  const runsOn = tokens.length > RUN_ON_WORDS;
  let next = 0;
  return pieces(breaksIn(tokens, hits), tokens.length).map(([from, to]) => {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit !== undefined && hit.from < to; hit = hits[++next]) {
      const { kind, families } = hit;
      if (hit.to <= to) own.push({ kind, families, from: hit.from - from, to: hit.to - from });
    }
    return { tokens: tokens.slice(from, to), hits: own, runsOn };
  });
}

/** Half-open stretches between the places, none too short or too long. */
function pieces(places: readonly number[], length: number): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const place of [...places, length]) {
    const short = place - from < SHORTEST_PIECE_WORDS || length - place < SHORTEST_PIECE_WORDS;
    if (short && place < length) continue;
    for (; place - from > LONGEST_SENTENCE_WORDS; from += LONGEST_SENTENCE_WORDS) {
      stretches.push([from, from + LONGEST_SENTENCE_WORDS]);
    }
    if (place > from) stretches.push([from, place]);
    from = place;
  }
  return stretches;
}

function breaksIn(words: readonly Word[], hits: readonly Hit[]): number[] {
  const places: number[] = [];
  // Where what offers or obliges ends: "you can just | go ahead" goes on with what is to be done.
  const leads = new Set<number>();
  for (const { kind, to } of hits) if (kind === "offer" || kind === "obligation") leads.add(to);
  let after = 0;
  for (const { kind, from, to } of hits) {
    if (kind !== "breaks" || from < after) continue;
    const last = words[from - 1];
    if (last !== undefined && last.entry.number !== null) continue;
    if (has(last, Lists.determiners | Lists.subordinators)) continue;
    if (leads.has(beforeAdverbs(words, from))) continue;
    places.push(from);
    after = to;
  }
  return places;
}

/** Nobody says more in a row; a text that does must not cost their number at each of them. */
const MOST_ADVERBS = 8;

function beforeAdverbs(words: readonly Word[], at: number): number {
  let end = at;
  while (at - end < MOST_ADVERBS && has(words[end - 1], Lists.adverbs)) end--;
  return end;
}
