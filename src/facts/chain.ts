/** Numbers said in passing that count up to a promise: "1 pack light ... and second roll your shirts ...". */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Announcement, Marker, Sentence } from "./facts.ts";
import { hitFrom } from "./hits.ts";
import { placeOf } from "./place.ts";

/** Fewer are found by chance in any talk; more are not promised in speech. */
const CHAIN = { least: 3, most: 12 };

/**
 * A promise with a number is proof enough that bare numbers number its items, where every one of them
 * comes in order. Empty where the chain breaks. Linear in the words.
 */
export function chainOf(
  { range, count, noun }: Announcement,
  sentences: readonly Sentence[],
): Marker[] {
  if (count === null || count < CHAIN.least || count > CHAIN.most) return [];
  const chain: Marker[] = [];
  for (const sentence of sentences) {
    if (sentence.range.end.offset <= range.end.offset) continue;
    const own = sentence.range.start.offset <= range.start.offset;
    const { measured, markers } = sentence;
    for (let at = 0; at < sentence.tokens.length && chain.length < count; at++) {
      const wanted = chain.length + 1;
      const marker = markers.find(({ from }) => from === at);
      const token = sentence.tokens[at];
      if (token === undefined) break;
      if (own && placeOf(token, token).start.offset <= range.end.offset) continue;
      if (marker?.value === wanted) chain.push(marker);
      else if (
        token.entry.number === wanted &&
        !measured.some(({ from }) => from === at) &&
        isBare(sentence, at)
      ) {
        chain.push({ sentence, from: at, to: at + 1, value: wanted, form: "number" });
      } else if (
        token.entry.ordinal === wanted ||
        (wanted === count && isLast(sentence, at, noun))
      ) {
        chain.push({ sentence, from: at, to: at + 1, value: wanted, form: "ordinal" });
      }
    }
  }
  return chain.length === count ? chain : [];
}

/** "And the last account", where accounts were promised: a word that leads in, and one of them. */
function isLast({ tokens, hits }: Sentence, at: number, noun: string): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    hitFrom(hits, "lead", at) !== undefined &&
    !has(next, Lists.functionWords) &&
    noun.startsWith(next.lower)
  );
}

/** Counts no thing: "two shirts", "number one reason" and "one of them" do. */
function isBare({ tokens, hits }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  // "Let's go on with three.": counts nothing behind it.
  if (next === undefined) return true;
  if (has(tokens[at - 1], Lists.determiners | Lists.subordinators)) return false;
  if (has(next, Lists.notBefore | Lists.subordinators)) return false;
  if (has(next, Lists.plural) && !has(next, Lists.refers)) return false;
  return !hits.some(({ kind, from, to }) => kind === "notCounts" && from <= at && to > at);
}
