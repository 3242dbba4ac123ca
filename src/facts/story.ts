/** Whether a few instructions are lost in talk about people. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Action, Sentence } from "./facts.ts";

/** What a promise to teach ("how to", "here's how") counts, in actions, and how many count. */
const PROMISE = { worth: 2, most: 2 };
/**
 * Signs of teaching for each word about people from which on it is no story. Chosen on 86 talks with
 * three or more actions: of those read as tutorials 45 of 48 are kept, of the others 26 of 38 left out.
 */
const SIGNS_A_WORD = 1.6;

/**
 * A how-to speaks to the viewer, a story of people: "I", "they", "everybody" outside the instructions
 * weigh against the actions, their order and detail, and the promise to teach something.
 */
export function isStory(actions: readonly Action[], sentences: readonly Sentence[]): boolean {
  const ordered = actions.filter((action) => action.ordered).length;
  const exact = actions.filter(({ detail }) => detail !== null).length;
  const promises = sentences.filter(({ hits }) => hits.some(({ kind }) => kind === "promise"));
  const signs =
    actions.length + ordered + exact + PROMISE.worth * Math.min(promises.length, PROMISE.most);
  const people = sentences.reduce((sum, sentence) => sum + peopleIn(sentence), 0);
  return signs < SIGNS_A_WORD * (people + 1);
}

/** Not those of "I'm gonna add it" and "then we fold it", which lead an instruction in, nor "I R S". */
function peopleIn({ tokens, words, lists, instructions }: Sentence): number {
  if ((lists & Lists.otherSubjects) === 0) return 0;
  return tokens.filter(
    (token, at) =>
      has(token, Lists.otherSubjects) &&
      !has(token, Lists.together) &&
      !isSpelled(words, at) &&
      !instructions.some(({ from, verb }) => from <= at && at < verb),
  ).length;
}

/** A letter among letters. */
function isSpelled(words: readonly string[], at: number): boolean {
  const isLetter = (place: number) => words[place]?.length === 1;
  return isLetter(at) && (isLetter(at - 1) || isLetter(at + 1));
}
