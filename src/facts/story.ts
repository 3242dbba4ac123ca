/** Whether a few instructions are lost in talk about people. */

import { Families } from "../language/families.ts";
import type { Action, Sentence, Telling } from "./facts.ts";

/** What a promise to teach ("how to", "here's how") counts, in actions, and how many count. */
const PROMISE = { worth: 2, most: 2 };
/** What each word of sequence counts where there are several: one may open anything. */
const SEVERAL_ORDERED = 2;
/**
 * Signs of teaching for each word about people from which on it is no story. Chosen on 86 talks with
 * three or more actions: of those read as tutorials 45 of 48 are kept, of the others 26 of 38 left out.
 */
const SIGNS_A_WORD = 1.6;

/**
 * A how-to speaks to the viewer, a story of people: "I", "they", "everybody" outside the instructions
 * weigh against the actions, their order and detail, and the promise to teach something.
 */
export function isStory(
  actions: readonly Action[],
  sentences: readonly Sentence[],
  { people }: Telling,
): boolean {
  const ordered = actions.filter((action) => action.ordered).length;
  const exact = actions.filter(({ detail }) => detail !== null).length;
  const promises = sentences.filter(({ families }) => (families & Families.promise) !== 0);
  const order = ordered > 1 ? SEVERAL_ORDERED * ordered : ordered;
  const signs =
    actions.length + order + exact + PROMISE.worth * Math.min(promises.length, PROMISE.most);
  return signs < SIGNS_A_WORD * (people + 1);
}
