/** The language of a text, from its script and its commonest small words. Linear in the text. */

import { classOf, LETTER } from "./characters.ts";

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

/** The commonest words without content, each language's own first; a word may stand in several. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the and you to of in it is that for this with on your my we are have be not so if can what how do just at but they from or when about all get will was here i'm don't it's an its more because than has had been their these up out some into only other over also after very much even them him her his she he who which would could should there then now really going make one two first new don't can't you're we're i as by no me us every each why where while before again still need want take put use add make let let's good great time way per",
  vi: "và là của có không được cho một các những này đã để với trong khi ở ra mình bạn thì cũng như nhé nha rất nhiều người làm đi ăn mà va la cua khong duoc",
  es: "el la los las de que y en un una es por para con no se lo tu su más como pero muy si este esta yo al del mi te qué cómo hay estos son cuando",
  pt: "o a os as de que e em um uma é por para com não se do da no na você mais como mas muito seu sua eu ao isso meu te são quando essa esse pra tem",
  fr: "le la les de des et en un une est pour que qui dans ce il elle je tu vous nous ne pas avec sur plus du au c'est mais ou mon votre très j'ai ça cette",
  de: "der die das und ist in zu den mit von für auf ein eine nicht ich du sie es dem im auch wie wir so aber dein mein wenn noch nur oder hier kann",
  it: "il la le di che e in un una è per con non si lo gli del della sono come ma più questo questa anche mi ti ho io tu nel al se perché molto i",
  nl: "de het een en van in is dat je op te voor met niet ik zijn die er aan maar ook als dit naar wat we bij mijn jij nog wel heb",
  id: "yang dan di ini itu untuk dengan tidak dari ke kamu aku bisa ada akan juga kalau saya kita buat banget sudah lebih nya jadi karena atau pada apa",
  tr: "ve bir bu için de da ile çok ne var mı ben sen o gibi daha ama en değil olarak kadar sonra her şey nasıl bana benim",
  pl: "i w na z się nie to jest do że co jak za o dla ale po tym tak czy od być już mi ty ja tego jest są bardzo",
  sv: "och att det är som en på i av för med inte den till har jag du vi om ett så men kan din",
  ro: "și de la în cu nu un o este pe care pentru să că din mai ce se sunt dar ai",
  cs: "a je se na v to že s z do jak pro ale jsem tak co si by po už není",
  tl: "ang ng sa na mga ay ko mo ito at hindi para kung naman po lang may ako ka",
};

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invert(SMALL_WORDS);
const LONGEST_SMALL = [...LANGUAGES_OF.keys()].reduce(
  (most, { length }) => Math.max(most, length),
  0,
);
const APOSTROPHE = 39;

/** @returns BCP 47 primary subtag; `und` where nothing tells (hashtags, names, numbers, nothing) */
export function detectLanguage(text: string): string {
  const prose = text.replace(/[#@]\S+|https?:\S+/g, " ");
  // Most of most texts is ASCII, which needs no look at any script's letters.
  const beyond = ASCII.test(prose) ? "" : prose.replace(/[\0-\x7F]+/g, "");
  if (beyond === "") return bySmallWords(prose);
  const plain = plainLetters(prose);
  const { letters, latin } = lettersIn(beyond);
  if (plain + letters === 0) return "und";
  return (
    byScript(beyond, plain + letters, letters - latin) ??
    (count(beyond, VIETNAMESE) > (plain + letters) * VIETNAMESE_SHARE ? "vi" : null) ??
    bySmallWords(prose.normalize("NFC").replaceAll("’", "'"))
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

function lettersIn(text: string): { letters: number; latin: number } {
  let [letters, latin] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (classOf(code) !== LETTER) continue;
    letters++;
    if (isLatin(code, character)) latin++;
  }
  return { letters, latin };
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

/** Each word counts once, however often it stands there; English wins a draw it takes part in. */
function bySmallWords(written: string): string {
  const text = written.toLowerCase();
  const weights = new Map<string, number>();
  const counted = new Set<readonly string[]>();
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    const small = end > at && end - at <= LONGEST_SMALL;
    const languages = small ? LANGUAGES_OF.get(text.slice(at, end)) : undefined;
    at = Math.max(end, at + 1);
    if (languages === undefined || counted.has(languages)) continue;
    counted.add(languages);
    // A word that few languages share tells more.
    for (const language of languages)
      weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
  }
  const most = Math.max(...weights.values());
  const best = [...weights].filter(([, weight]) => weight >= most).map(([language]) => language);
  if (best.includes("en")) return "en";
  return best.length === 1 ? (best[0] ?? "und") : "und";
}

/** Past the letters at `start`, and those that an apostrophe binds to them; `start` where there are none. */
function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  while (end > start && text.charCodeAt(end) === APOSTROPHE) {
    const next = lettersEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.codePointAt(end);
    if (code === undefined || classOf(code) !== LETTER) return end;
    end += code > 0xffff ? 2 : 1;
  }
}

function invert(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(" "))) {
      const languages = inverted.get(word);
      if (languages === undefined) inverted.set(word, [language]);
      else languages.push(language);
    }
  }
  return inverted;
}
