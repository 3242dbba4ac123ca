/** Small questions about the phrases found in a run of words. */

import type { Hit, PhraseClass } from "../language/lexicon.ts";

export const NO_HITS: readonly Hit[] = [];

/** Hits of a class, or of two, in order. */
export function hitsOf(
  hits: readonly Hit[],
  kind: PhraseClass,
  other: PhraseClass = kind,
): readonly Hit[] {
  let found: Hit[] | undefined;
  for (const hit of hits) if (hit.kind === kind || hit.kind === other) (found ??= []).push(hit);
  return found ?? NO_HITS;
}

/** Hits of several classes, in order. */
export function hitsAmong(hits: readonly Hit[], kinds: readonly PhraseClass[]): readonly Hit[] {
  let found: Hit[] | undefined;
  for (const hit of hits) if (kinds.includes(hit.kind)) (found ??= []).push(hit);
  return found ?? NO_HITS;
}

/** The first hit of a class; undefined where there is none. */
export function hitOf(hits: readonly Hit[], kind: PhraseClass): Hit | undefined {
  for (const hit of hits) if (hit.kind === kind) return hit;
  return undefined;
}

/** The hit of a class that starts at a word; undefined where none does. */
export function hitFrom(hits: readonly Hit[], kind: PhraseClass, from: number): Hit | undefined {
  for (const hit of hits) if (hit.from === from && hit.kind === kind) return hit;
  return undefined;
}

/** Whether one of the hits starts at a word. */
export function startsAt(hits: readonly Hit[], at: number): boolean {
  for (const { from } of hits) if (from === at) return true;
  return false;
}

/** The longest of the hits that start at a word; null where none does. */
export function hitAt(hits: readonly Hit[], from: number): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (hit.from === from && hit.to > (best?.to ?? 0)) best = hit;
  return best;
}

/** Whether one of the hits ends at most `distance` words before `at`. */
export function endsBefore(hits: readonly Hit[], at: number, distance: number): boolean {
  for (const { to } of hits) if (to <= at && at - to <= distance) return true;
  return false;
}

/** Whether one of the hits covers all of `other`. */
export function covered(other: Hit, hits: readonly Hit[]): boolean {
  for (const { from, to } of hits) if (from <= other.from && to >= other.to) return true;
  return false;
}

/** Whether a hit starts in one of the stretches (half-open). */
export function isIn(stretches: readonly (readonly [number, number])[], { from }: Hit): boolean {
  return stretches.some(([start, end]) => from >= start && from < end);
}
