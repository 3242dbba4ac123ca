/** What in a post's caption somebody has to know, or to have been there for. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Phrase, Sentence, Word } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";
import { placeOf, textOf } from "./place.ts";
import { isAsked } from "./question.ts";

/** Above this share of words with a capital they are the style of the caption, and name nothing. */
const STYLE = 0.6;

/**
 * Accounts, words of its day, and, where nothing is promised, names, questions, answers, invitations
 * and credits: a place to go to or a thing to make has a name. Without a pack only accounts are known.
 */
export function captionTiesOf(
  sentences: readonly Sentence[],
  promised: boolean,
  pack: LanguagePack | null,
): Phrase[] {
  const written = sentences.filter(({ role }) => role === "caption");
  const accounts = written.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "handle"));
  const ties = [
    ...accounts.flatMap((account) => phraseOf([account])),
    ...phrasesOf(sentences, "dated", "caption"),
  ];
  if (promised || pack === null) return ties;
  const questions = written.filter(({ text }) => isAsked(text));
  return [
    ...ties,
    ...phrasesOf(sentences, "occasion", "caption"),
    ...namesIn(written, pack.self).flatMap(phraseOf),
    ...questions.map(({ text, range }) => ({ text, range })),
  ];
}

/** Words with a capital in a row are one name, a single letter ("180 °C") is none; the first word of a sentence has one anyway. */
function namesIn(written: readonly Sentence[], self: readonly string[]): (readonly Word[])[] {
  const isCapital = (word: Word): boolean =>
    word.lower.length > 1 && has(word, Lists.capital) && !self.includes(word.lower);
  const plain = written.map(({ tokens }) => tokens.filter(({ kind }) => kind === "word"));
  const all = plain.flat();
  if (all.filter(isCapital).length > STYLE * all.length) return [];
  const names: Word[][] = [];
  for (const words of plain) {
    let open = false;
    for (const [at, word] of words.entries()) {
      const named = at > 0 && isCapital(word);
      if (named && open) names.at(-1)?.push(word);
      else if (named) names.push([word]);
      open = named;
    }
  }
  return names;
}

function phraseOf(words: readonly Word[]): Phrase[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ text: textOf(words), range: placeOf(first, last) }];
}
