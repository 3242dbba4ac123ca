/**
 * What a character is in Unicode, without asking a pattern: `\p{L}` alone takes V8 as long to compile
 * as a line of a draft to read, once for each pattern that it stands in.
 */

export const [LETTER, MARK, NUMBER, OTHER] = [1, 2, 3, 4];

/**
 * For a class in a pattern over text in lower case: the letters that may follow one of the words that
 * we look for, which are all in Latin script.
 */
export const LATIN_LETTERS = "a-zà-öø-ɏḁ-ỿ";

/** Blocks of one class that drafts are full of: accented Latin, punctuation, arrows, symbols, emoji. */
const BLOCKS: readonly (readonly [from: number, to: number, group: number])[] = [
  [0x00, 0x2f, OTHER],
  [0x30, 0x39, NUMBER],
  [0x3a, 0x40, OTHER],
  [0x41, 0x5a, LETTER],
  [0x5b, 0x60, OTHER],
  [0x61, 0x7a, LETTER],
  [0x7b, 0xa9, OTHER],
  [0xc0, 0xd6, LETTER],
  [0xd8, 0xf6, LETTER],
  [0xf8, 0x24f, LETTER],
  [0x300, 0x36f, MARK],
  [0x1e00, 0x1eff, LETTER],
  [0x2000, 0x206f, OTHER],
  [0x20a0, 0x20c0, OTHER],
  [0x2190, 0x2426, OTHER],
  [0x2500, 0x2775, OTHER],
  [0x2794, 0x2bff, OTHER],
  [0xfe00, 0xfe0f, MARK],
  [0x1f300, 0x1faff, OTHER],
];

/** Characters below have a place in the tables of what they are: all letters of living scripts, all emoji. */
const TABLED = 0x20000;

/**
 * The same answers from a table, filled as characters are met: asking a pattern costs more than the rest
 * of a word.
 * @param find of a code point, 1 to 255
 */
export function tabled(find: (codePoint: number) => number): (codePoint: number) => number {
  const known = new Uint8Array(TABLED);
  return (codePoint) => {
    if (codePoint >= TABLED) return find(codePoint);
    const found = known[codePoint] ?? 0;
    return found === 0 ? (known[codePoint] = find(codePoint)) : found;
  };
}

/** Gives `LETTER` (`\p{L}`), `MARK` (`\p{M}`), `NUMBER` (`\p{N}`) or `OTHER`. */
export const classOf = tabled(classFor);

function classFor(codePoint: number): number {
  const block = BLOCKS.find(([from, to]) => codePoint >= from && codePoint <= to);
  return block?.[2] ?? asked(codePoint);
}

function asked(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? NUMBER : OTHER;
}

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

/**
 * Whether a character may be of a script of East or South-East Asia: no accented letter, punctuation
 * mark or emoji is.
 */
export function mayBeAsian(codePoint: number): boolean {
  return (
    codePoint >= 0xe00 &&
    (codePoint < 0x1e00 || codePoint >= 0x2e80) &&
    (codePoint < 0x1f300 || codePoint > 0x1ffff)
  );
}

/** The character at an offset, of one or two code units; the offset lies in the text. */
export function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const paired = unit >= 0xd800 && unit <= 0xdbff;
  return paired ? (text.codePointAt(at) ?? unit) : unit;
}

/** Whether the character at an offset is of the class; false behind the end. */
export function isAt(text: string, at: number, group: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && classOf(code) === group;
}

/** The offset after at most `most` characters that are no letters. */
export function toLetter(text: string, most: number): number {
  let at = 0;
  for (let passed = 0; passed < most; passed++) {
    const code = text.codePointAt(at);
    if (code === undefined || classOf(code) === LETTER) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The runs of letters, marks and numbers that are more than marks, as they stand in the text. */
export function runsIn(text: string): string[] {
  const runs: string[] = [];
  let from = -1;
  let plain = false;
  for (let at = 0; at <= text.length;) {
    const code = text.codePointAt(at);
    const group = code === undefined ? OTHER : classOf(code);
    if (group !== OTHER) {
      if (from < 0) from = at;
      if (group !== MARK) plain = true;
    } else if (from >= 0) {
      if (plain) runs.push(text.slice(from, at));
      from = -1;
      plain = false;
    }
    at += code !== undefined && code > 0xffff ? 2 : 1;
  }
  return runs;
}
