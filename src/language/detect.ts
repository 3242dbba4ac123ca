/** The language of a text, from its script and its commonest small words. Linear in the text. */

import { classOf, codeAt, LETTER, MARK, tabled } from "./characters.ts";
import { bySmallWords } from "./small-words.ts";

/**
 * Scripts that belong to one language, or nearly. Kana decides before Han, which both use.
 * Made where they are asked for: most texts need none of the patterns.
 */
const scripts = (): readonly (readonly [string, RegExp])[] => [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["my", /\p{Script=Myanmar}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["uk", /[іїєґІЇЄҐ]/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["fa", /[پچژگ]/gu],
  ["ar", /\p{Script=Arabic}/gu],
];

/** Share of the letters above which a script decides; Latin brand names stand in any text. */
const SCRIPT_SHARE = 0.25;
/** A letter of a neighbour's alphabet decides from this share of the script's letters on. */
const MARKING_SHARE = 0.01;

/** Letters that Vietnamese alone has among the languages written in Latin script. */
const VIETNAMESE_LETTERS = codesOf("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
/** Vietnamese prose has one such letter in about five; a foreign name or two stay far below. */
const VIETNAMESE_SHARE = 0.05;

/** @returns BCP 47 primary subtag; `und` where nothing tells (hashtags, names, numbers, nothing) */
export function detectLanguage(text: string): string {
  const prose = text.replace(/[#@]\S+|https?:\S+/g, " ");
  // Most of most texts is ASCII, which needs no look at any script's letters.
  if (ASCII.test(prose)) return bySmallWords(prose);
  const { letters, latin, vietnamese, marks } = lettersIn(prose);
  if (letters === 0) return "und";
  return (
    byScript(prose, letters, letters - latin) ??
    (vietnamese > letters * VIETNAMESE_SHARE ? "vi" : null) ??
    bySmallWords((marks ? prose.normalize("NFC") : prose).replaceAll("’", "'"))
  );
}

const ASCII = /^[\0-\x7F]*$/;

/** In either case. */
function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters + letters.toUpperCase(), (letter) => letter.charCodeAt(0)));
}

/** What a character may be, in bits; those of letters from the lowest on, so that they are counted by a shift. */
const [A_LETTER, LATIN, VIETNAMESE, A_MARK, ASKED] = [1, 2, 4, 8, 16];

const traitsOf = tabled(traitsFor);

function traitsFor(code: number): number {
  const group = classOf(code);
  const latin = group === LETTER && isLatin(code);
  return (
    ASKED |
    (group === LETTER ? A_LETTER : 0) |
    (latin ? LATIN : 0) |
    (latin && VIETNAMESE_LETTERS.has(code) ? VIETNAMESE : 0) |
    (group === MARK ? A_MARK : 0)
  );
}

/** How many letters a text has, how many of them are Latin and Vietnamese, and whether any mark stands alone. */
function lettersIn(text: string): {
  letters: number;
  latin: number;
  vietnamese: number;
  marks: boolean;
} {
  let [letters, latin, vietnamese, any] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code > 0xffff) at++;
    const is = traitsOf(code);
    // Without a branch: which letter follows nothing foretells.
    letters += is & 1;
    latin += (is >> 1) & 1;
    vietnamese += (is >> 2) & 1;
    any |= is;
  }
  return { letters, latin, vietnamese, marks: (any & A_MARK) !== 0 };
}

/** Of a letter. */
function isLatin(code: number): boolean {
  const usual =
    code < 0x80 || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
  return usual || /\p{Script=Latin}/u.test(String.fromCodePoint(code));
}

/** @param other how many of the letters are not Latin */
function byScript(text: string, letters: number, other: number): string | null {
  if (other < letters * SCRIPT_SHARE) return null;
  for (const [language, pattern] of scripts()) {
    const marking = language === "ja" || language === "uk" || language === "fa";
    if (count(text, pattern) > other * (marking ? MARKING_SHARE : 1 / 2)) return language;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
