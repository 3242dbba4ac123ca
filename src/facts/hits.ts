/** Small questions about the phrases found in a run of words. */

import type { Hit, PhraseClass } from "../language/lexicon.ts";

/** Hits of the classes asked for, in order. */
export function hitsOf(hits: readonly Hit[], ...kinds: readonly PhraseClass[]): Hit[] {
  return hits.filter(({ kind }) => kinds.includes(kind));
}

/** The longest of the hits that start at a word; null where none does. */
export function hitAt(hits: readonly Hit[], from: number): Hit | null {
  return hits.reduce<Hit | null>(
    (best, hit) => (hit.from === from && hit.to > (best?.to ?? 0) ? hit : best),
    null,
  );
}

/** Whether one of the hits ends at most `distance` words before `at`. */
export function endsBefore(hits: readonly Hit[], at: number, distance: number): boolean {
  return hits.some(({ to }) => to <= at && at - to <= distance);
}

/** Whether one of the hits covers all of `other`. */
export function covered(other: Hit, hits: readonly Hit[]): boolean {
  return hits.some(({ from, to }) => from <= other.from && to >= other.to);
}
