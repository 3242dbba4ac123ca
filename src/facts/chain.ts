/** Numbers said in passing that count up to a promise: "1 pack light ... 2 roll your shirts ...". */

import type { Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Announcement, Sentence } from "./facts.ts";
import type { Marker } from "./markers.ts";
import { placeOf } from "./place.ts";
import { measuredIn } from "./quantities.ts";

/** Fewer are found by chance in any talk; more are not promised in speech. */
const CHAIN = { least: 3, most: 12 };

/**
 * A promise with a number is proof enough that bare numbers number its items, where every one of them
 * comes in order. Empty where the chain breaks. Linear in the words.
 */
export function chainOf(
  { range, count }: Announcement,
  sentences: readonly Sentence[],
  markers: ReadonlyMap<Sentence, readonly Marker[]>,
  lexicon: Lexicon,
  pack: LanguagePack,
): Marker[] {
  if (count === null || count < CHAIN.least || count > CHAIN.most) return [];
  const chain: Marker[] = [];
  for (const sentence of sentences) {
    if (sentence.range.end.offset <= range.end.offset) continue;
    const own = sentence.range.start.offset <= range.start.offset;
    const measured = measuredIn(sentence, pack);
    for (let at = 0; at < sentence.tokens.length && chain.length < count; at++) {
      const wanted = chain.length + 1;
      const marker = markers.get(sentence)?.find(({ from }) => from === at);
      const token = sentence.tokens[at];
      if (token === undefined) break;
      if (own && placeOf(token, token).start.offset <= range.end.offset) continue;
      if (marker?.value === wanted) chain.push(marker);
      else if (
        lexicon.number(token) === wanted &&
        !measured.some(({ from }) => from === at) &&
        isBare(sentence, at, lexicon, pack)
      ) {
        chain.push({ sentence, from: at, to: at + 1, value: wanted, form: "number" });
      }
    }
  }
  return chain.length === count ? chain : [];
}

/** Counts no thing: "two shirts", "number one reason" and "one of them" do. */
function isBare(
  { words, hits }: Sentence,
  at: number,
  lexicon: Lexicon,
  { lists }: LanguagePack,
): boolean {
  const before = words[at - 1] ?? "";
  const next = words[at + 1] ?? "";
  // "Let's go on with three.": counts nothing behind it.
  if (next === "") return true;
  if (lexicon.has("determiners", before) || lexicon.has("subordinators", before)) return false;
  if (lexicon.has("notBefore", next) || lexicon.has("subordinators", next)) return false;
  if (lists.pluralEndings.some((ending) => next.endsWith(ending)) && !lexicon.has("refers", next))
    return false;
  return !hits.some(({ kind, from, to }) => kind === "notCounts" && from <= at && to > at);
}
