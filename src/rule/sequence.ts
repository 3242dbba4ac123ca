/** How much of a sequence somebody could follow is there. */

import type { Steps } from "../facts/facts.ts";

/** 0..1: how many of those needed; one alone makes no sequence and no list, so the second is the first that counts. */
export function several(found: number, needed: number): number {
  return Math.max(0, Math.min(found, needed) - 1) / (needed - 1);
}

/** What actions are worth that nothing puts in order: scattered advice is no tutorial. Design. */
const WITHOUT_ORDER = 0.2;

/**
 * 0..1: followable actions of those needed, less where they stand in no order. Those that any speech
 * of that length holds do not count: twelve in ten minutes of talk are no tutorial.
 */
export function sequenceShare({ actions, byChance, inOrder }: Steps, needed: number): number {
  return several(actions.length - byChance, needed) * (inOrder ? 1 : WITHOUT_ORDER);
}
