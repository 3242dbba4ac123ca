/** The words of a text to the hashes of its terms: phrases, or characters within words. */

import { hashPair, hashUnit, mixed, OPEN } from "./hash.ts";
import type { Words } from "./words.ts";

/** Called with the hash of a term and the first and last word that it covers. */
export type Visit = (hash: number, first: number, last: number) => void;

/** Every run of one to `longest` words, among the first `most`. */
export function phrases({ hashes }: Words, longest: number, most: number, visit: Visit): void {
  const count = Math.min(hashes.length, most);
  for (let first = 0; first < count; first++) {
    let hash = hashes[first] ?? 0;
    visit(hash, first, first);
    const end = Math.min(count, first + longest);
    for (let last = first + 1; last < end; last++) {
      hash = hashPair(hash, hashes[last] ?? 0);
      visit(hash, first, last);
    }
  }
}

const SHORTEST = 3;
const LONGEST = 5;
/** A blank, as the edge of a word. */
const EDGE = 32;
/** Characters of a word that are looked at: a wall of letters is no word. */
const MAX_WORD = 64;

/** Every run of 3 to 5 characters within a word of the first `most`, its two edges counted as characters. */
export function characters({ text, starts, ends }: Words, most: number, visit: Visit): void {
  const count = Math.min(starts.length, most);
  for (let word = 0; word < count; word++) {
    const start = starts[word] ?? 0;
    const end = Math.min(ends[word] ?? 0, start + MAX_WORD);
    // From the edge before the word to the one behind it.
    for (let from = start - 1; from + SHORTEST <= end + 1; from++) {
      const last = Math.min(end + 1, from + LONGEST);
      let open = OPEN;
      for (let at = from; at < last; at++) {
        open = hashUnit(open, at < start || at >= end ? EDGE : text.charCodeAt(at));
        if (at + 1 - from >= SHORTEST) visit(mixed(open), word, word);
      }
    }
  }
}
