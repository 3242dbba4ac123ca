/** Which lists of a pack a word stands in, as bits, so that a question about a word is one test. */

import type { LanguagePack } from "./pack.ts";

/** May be joined: `has(token, Lists.plain | Lists.doubtful)`. */
export const Lists = {
  functionWords: 1 << 0,
  abbreviations: 1 << 1,
  plain: 1 << 2,
  doubtful: 1 << 3,
  weak: 1 << 4,
  notBefore: 1 << 5,
  objectStarts: 1 << 6,
  adverbs: 1 << 7,
  subordinators: 1 << 8,
  determiners: 1 << 9,
  articles: 1 << 10,
  notAfterArticle: 1 << 11,
  refers: 1 << 12,
  viewer: 1 << 13,
  otherSubjects: 1 << 14,
  past: 1 << 15,
  notPast: 1 << 16,
  questionStarts: 1 << 17,
  promiseAfter: 1 << 18,
  steps: 1 << 19,
  items: 1 << 20,
  resources: 1 << 21,
  guide: 1 << 22,
  /** Starts a new thought all by itself. */
  breaks: 1 << 23,
  /** Ends like a plural. */
  plural: 1 << 24,
  /** Ends like a past form, and is not listed as none. */
  pastEnding: 1 << 25,
  /** Is written with a capital. */
  capital: 1 << 26,
  together: 1 << 27,
  speaker: 1 << 28,
  /** Is a number, or stands for one. */
  numeric: 1 << 29,
  /** Gives a place ("first"). */
  ordinal: 1 << 30,
  /** Is an address on the web. */
  link: 1 << 31,
} as const;

/** Whatever a number may promise. */
export const LIST_NOUNS = Lists.steps | Lists.items | Lists.resources | Lists.guide;

/** Shorter words that end like a past form are none ("bed", "red"). */
const PAST_LETTERS = 5;

export type Unit = keyof LanguagePack["units"];
export type ListNoun = "items" | "resources" | "steps" | "guide";

/** What a pack says of one word. */
export interface Listed {
  /** Bits of `Lists`. */
  lists: number;
  /** Its value in the lists of numbers and of ordinals; null for none. */
  number: number | null;
  ordinal: number | null;
  unit: Unit | null;
  /** What is promised by a number before it. */
  noun: ListNoun | null;
}

/** Where a word is in two lists of units or of nouns, the later kind has it. */
const UNITS = ["amount", "time", "money", "percent", "temperature", "size"] as const;
const NOUNS = ["items", "resources", "steps", "guide"] as const;

/** Every word of a pack's lists, lower case. */
export function listedIn(pack: LanguagePack): ReadonlyMap<string, Listed> {
  const all = new Map<string, Listed>();
  const at = (word: string): Listed => {
    const known = all.get(word);
    if (known !== undefined) return known;
    const made: Listed = { lists: 0, number: null, ordinal: null, unit: null, noun: null };
    all.set(word, made);
    return made;
  };
  for (const [bit, words] of listsOf(pack)) for (const word of words) at(word).lists |= bit;
  for (const [word, value] of Object.entries(pack.numbers)) at(word).number = value;
  for (const [word, value] of Object.entries(pack.ordinals)) at(word).ordinal = value;
  for (const unit of UNITS) for (const word of pack.units[unit]) at(word).unit = unit;
  for (const noun of NOUNS) for (const word of pack.lists[noun]) at(word).noun = noun;
  return all;
}

function listsOf(pack: LanguagePack): readonly (readonly [number, readonly string[]])[] {
  const { verbs, past, lists } = pack;
  return [
    [Lists.functionWords, pack.functionWords],
    [Lists.abbreviations, pack.abbreviations],
    [Lists.plain, verbs.plain],
    [Lists.doubtful, verbs.doubtful],
    [Lists.weak, verbs.weak],
    [Lists.notBefore, verbs.notBefore],
    [Lists.objectStarts, verbs.objectStarts],
    [Lists.adverbs, verbs.adverbs],
    [Lists.subordinators, pack.subordinators],
    [Lists.determiners, pack.determiners],
    [Lists.articles, pack.articles],
    [Lists.notAfterArticle, pack.notAfterArticle],
    [Lists.refers, pack.refers],
    [Lists.viewer, pack.viewer],
    [Lists.otherSubjects, pack.otherSubjects],
    [Lists.together, pack.together],
    [Lists.speaker, pack.speaker],
    [Lists.past, past.words],
    [Lists.notPast, past.not],
    [Lists.questionStarts, pack.questionStarts],
    [Lists.promiseAfter, lists.promiseAfter],
    [Lists.steps, lists.steps],
    [Lists.items, lists.items],
    [Lists.resources, lists.resources],
    [Lists.guide, lists.guide],
    [Lists.breaks, pack.phrases.breaks],
  ];
}

/** What the form of a word says, in bits of `Lists`. */
export function formOf(
  word: string,
  lists: number,
  { past, lists: { pluralEndings } }: LanguagePack,
): number {
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));
  const plural = ends(pluralEndings) ? Lists.plural : 0;
  const pastEnding =
    word.length >= PAST_LETTERS && (lists & Lists.notPast) === 0 && ends(past.endings);
  return plural | (pastEnding ? Lists.pastEnding : 0);
}
