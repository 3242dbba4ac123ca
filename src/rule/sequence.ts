/** How much of a sequence somebody could follow is there. */

import type { Steps } from "../facts/facts.ts";

/** What actions are worth that nothing puts in order: scattered advice is no tutorial. Design. */
const WITHOUT_ORDER = 0.3;

/** 0..1: followable actions of those needed, less where they stand in no order. */
export function sequenceShare({ actions, inOrder }: Steps, needed: number): number {
  return (Math.min(actions.length, needed) / needed) * (inOrder ? 1 : WITHOUT_ORDER);
}
