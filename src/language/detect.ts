/** The language of a text, from its script and its commonest small words. Linear in the text. */

import { classOf, LETTER, MARK } from "./characters.ts";
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
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Vietnamese prose has one such letter in about five; a foreign name or two stay far below. */
const VIETNAMESE_SHARE = 0.05;

/** @returns BCP 47 primary subtag; `und` where nothing tells (hashtags, names, numbers, nothing) */
export function detectLanguage(text: string): string {
  const prose = text.replace(/[#@]\S+|https?:\S+/g, " ");
  // Most of most texts is ASCII, which needs no look at any script's letters.
  const beyond = ASCII.test(prose) ? "" : prose.replace(/[\0-\x7F]+/g, "");
  if (beyond === "") return bySmallWords(prose);
  const plain = plainLetters(prose);
  const { letters, latin, marks } = lettersIn(beyond);
  if (plain + letters === 0) return "und";
  return (
    byScript(beyond, plain + letters, letters - latin) ??
    (count(beyond, VIETNAMESE) > (plain + letters) * VIETNAMESE_SHARE ? "vi" : null) ??
    bySmallWords((marks ? prose.normalize("NFC") : prose).replaceAll("’", "'"))
  );
}

const ASCII = /^[\0-\x7F]*$/;

/** How many letters a text has of a to z, in either case. */
function plainLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) letters++;
  }
  return letters;
}

function lettersIn(text: string): { letters: number; latin: number; marks: boolean } {
  let [letters, latin, marks] = [0, 0, false];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const group = classOf(code);
    if (group === MARK) marks = true;
    if (group !== LETTER) continue;
    letters++;
    if (isLatin(code, character)) latin++;
  }
  return { letters, latin, marks };
}

/** Of a letter. */
function isLatin(code: number, character: string): boolean {
  const usual = (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
  return usual || /\p{Script=Latin}/u.test(character);
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
