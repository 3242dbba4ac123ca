/** Whether actions stand in an order somebody could follow. */

import type { Action, Sentence } from "./facts.ts";

/** Ordered actions from which on the steps stand in order; one alone orders nothing. */
const ORDERED_ACTIONS = 2;
/** Actions one right after the other that are a procedure even without a word of sequence. */
export const RUN_ACTIONS = 3;
/** Sentences from one action to the next in such a run; one remark may stand between. */
const RUN_GAP = 2;
/** Actions a sentence below which a few commands are lost in other talk, and from which on they are most of it. */
const SPARSE = 0.12;
const MOSTLY = 0.5;
/** The same where one of them is exact and none is numbered. */
const DENSE = 0.2;

/**
 * Words of sequence in two actions, or actions one after the other: some of them exact or ordered, and
 * enough of what is said. Advice in a row ("be brave, trust yourself, move on") is no sequence.
 */
export function isSequence(
  actions: readonly Action[],
  sentences: readonly Sentence[],
  listed: boolean,
): boolean {
  const ordered = actions.filter((action) => action.ordered).length;
  if (ordered >= ORDERED_ACTIONS) return true;
  const share = actions.length / Math.max(1, sentences.length);
  if (share < SPARSE) return false;
  const details = actions.filter(({ detail }) => detail !== null).length;
  const exact = details > 0;
  if (ordered === 1 && actions.length >= RUN_ACTIONS && (exact || share >= MOSTLY)) return true;
  const dense = details > 1 || (exact && share >= DENSE) || share >= MOSTLY;
  return !listed && dense && longestRun(actions, sentences) >= RUN_ACTIONS;
}

/** Most actions in a row of one role with hardly a sentence between them. */
function longestRun(actions: readonly Action[], sentences: readonly Sentence[]): number {
  let longest = 0;
  let run = 0;
  let last: Sentence | undefined;
  let before = 0;
  for (const { sentence } of actions) {
    const at = sentences.indexOf(sentence, before);
    run = last?.role === sentence.role && at - before <= RUN_GAP ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = sentence;
    before = at;
  }
  return longest;
}
