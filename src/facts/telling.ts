/** What talk is made of: people, as a story or news is, or what holds for anybody, as an explanation is. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Sentence, Telling, Word } from "./facts.ts";
import { hitsOf } from "./hits.ts";
import { isAsked } from "./question.ts";

/**
 * Words about people that outweigh one general statement, and the statements left over from which on
 * they explain something by themselves. Of 50 talks with claim and conclusion, read by hand, 11 of 15
 * insights and 15 of 35 others are not outweighed; of 63 found by explaining alone, 15 of 26 read were right.
 */
const PEOPLE = 4;
const EXPLAINING = 4;

export function tellingOf(sentences: readonly Sentence[]): Telling {
  let people = 0;
  let viewer = 0;
  let general = 0;
  for (const sentence of sentences) {
    viewer += viewerIn(sentence);
    people += peopleIn(sentence);
    general += generalIn(sentence);
  }
  const left = general - people / PEOPLE;
  return { people, viewer, outweighed: left < 0, explains: left >= EXPLAINING };
}

/** How often a sentence says what holds for anybody; a question or a call to follow never does. */
export function generalIn({ families, hits, text }: Sentence): number {
  if ((families & (Families.general | Families.engagement)) !== Families.general) return 0;
  if (isAsked(text)) return 0;
  const general = hitsOf(hits, "general");
  const invites = hitsOf(hits, "notGeneral");
  return general.filter(
    ({ from, to }) => !invites.some((other) => other.from === from && other.to >= to),
  ).length;
}

function viewerIn({ tokens, lists }: Sentence): number {
  if ((lists & Lists.viewer) === 0) return 0;
  let viewer = 0;
  for (const token of tokens) if (has(token, Lists.viewer)) viewer++;
  return viewer;
}

/** Not those of "I'm gonna add it" and "then we fold it", which lead an instruction in, nor "I R S". */
function peopleIn({ tokens, lists, instructions }: Sentence): number {
  if ((lists & Lists.otherSubjects) === 0) return 0;
  let people = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!has(token, Lists.otherSubjects) || has(token, Lists.together)) continue;
    if (isSpelled(tokens, at)) continue;
    if (!instructions.some(({ from, verb }) => from <= at && at < verb)) people++;
  }
  return people;
}

/** A letter among letters. */
function isSpelled(tokens: readonly Word[], at: number): boolean {
  const isLetter = (place: number) => tokens[place]?.lower.length === 1;
  return isLetter(at) && (isLetter(at - 1) || isLetter(at + 1));
}
