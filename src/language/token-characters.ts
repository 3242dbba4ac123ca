/** What a character may be in a word or number, asked of every character of every text. */

import * as characters from "./characters.ts";

/** What a character may be, in bits: one of the first three, and more beside it. */
export const LETTER = 1;
export const DIGIT = 2;
export const OTHER = 4;
/** Of a script without spaces. */
export const RUNS_ON = 8;
/** Binds two runs of letters to one word: `don't`, `R&D`. */
export const JOINS = 16;
/** Stands between the digits of one number: `1,000`, `1:30`. */
export const SEPARATES = 32;
/** Begins a number, hashtag or handle: `$`, `#`, `@`. */
export const OPENS = 64;
/** Ends a sentence wherever it stands: `!`, `|`, a bullet, a tick. */
export const STOPS = 128;

/** Whether a character stands in words (letters, marks, `_`), is a digit in any script, or neither. */
export const groupOf = characters.tabled(groupFor);

const UNDERSCORE = "_";
const GROUPS: Readonly<Record<number, number>> = {
  [characters.LETTER]: LETTER,
  [characters.MARK]: LETTER,
  [characters.NUMBER]: DIGIT,
};

function groupFor(code: number): number {
  const character = String.fromCodePoint(code);
  if (character === UNDERSCORE) return LETTER;
  const group = GROUPS[characters.classOf(code)] ?? OTHER;
  return (
    group |
    (runsOn(code, character) ? RUNS_ON : 0) |
    ("'’.&+".includes(character) ? JOINS : 0) |
    (".,:/".includes(character) ? SEPARATES : 0) |
    ("$€£¥₫#@".includes(character) ? OPENS : 0) |
    ("!?…。！？；;|•▪►→✅☑✔➡".includes(character) ? STOPS : 0)
  );
}

function runsOn(code: number, character: string): boolean {
  if (!characters.mayBeAsian(code)) return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    character,
  );
}
