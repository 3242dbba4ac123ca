import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, packFor } from "../../src/language/index.ts";
import { has } from "../../src/language/lexicon.ts";
import { Lists } from "../../src/language/lists.ts";
import type { LanguagePack } from "../../src/language/pack.ts";
import { stem } from "../../src/language/stem.ts";
import { tokenize } from "../../src/language/tokens.ts";
import { vocabularyOf } from "../../src/language/vocabulary.ts";

/** The lists as the packs write them. */
const LISTS: Readonly<Record<keyof typeof Lists, (pack: LanguagePack, word: string) => boolean>> = {
  functionWords: (pack, word) => pack.functionWords.includes(word),
  abbreviations: (pack, word) => pack.abbreviations.includes(word),
  plain: (pack, word) => pack.verbs.plain.includes(word),
  doubtful: (pack, word) => pack.verbs.doubtful.includes(word),
  weak: (pack, word) => pack.verbs.weak.includes(word),
  notBefore: (pack, word) => pack.verbs.notBefore.includes(word),
  objectStarts: (pack, word) => pack.verbs.objectStarts.includes(word),
  adverbs: (pack, word) => pack.verbs.adverbs.includes(word),
  subordinators: (pack, word) => pack.subordinators.includes(word),
  determiners: (pack, word) => pack.determiners.includes(word),
  articles: (pack, word) => pack.articles.includes(word),
  notAfterArticle: (pack, word) => pack.notAfterArticle.includes(word),
  refers: (pack, word) => pack.refers.includes(word),
  viewer: (pack, word) => pack.viewer.includes(word),
  otherSubjects: (pack, word) => pack.otherSubjects.includes(word),
  together: (pack, word) => pack.together.includes(word),
  speaker: (pack, word) => pack.speaker.includes(word),
  past: (pack, word) => pack.past.words.includes(word),
  notPast: (pack, word) => pack.past.not.includes(word),
  questionStarts: (pack, word) => pack.questionStarts.includes(word),
  promiseAfter: (pack, word) => pack.lists.promiseAfter.includes(word),
  steps: (pack, word) => pack.lists.steps.includes(word),
  items: (pack, word) => pack.lists.items.includes(word),
  resources: (pack, word) => pack.lists.resources.includes(word),
  guide: (pack, word) => pack.lists.guide.includes(word),
  breaks: (pack, word) => pack.phrases.breaks.includes(word),
  plural: (pack, word) => pack.lists.pluralEndings.some((ending) => word.endsWith(ending)),
  pastEnding: (pack, word) =>
    word.length > 4 &&
    !pack.past.not.includes(word) &&
    pack.past.endings.some((ending) => word.endsWith(ending)),
  capital: () => false,
  link: () => false,
  numeric: (pack, word) => Object.hasOwn(pack.numbers, word),
  ordinal: (pack, word) => Object.hasOwn(pack.ordinals, word),
};

const wordsOf = (pack: LanguagePack): string[] => [
  ...Object.values(pack.phrases).flatMap((phrases) => phrases.flatMap((one) => one.split(" "))),
  ...pack.functionWords,
  ...pack.verbs.plain,
  ...pack.past.not,
  ...Object.keys(pack.numbers),
  ...Object.keys(pack.ordinals),
  ...Object.values(pack.units).flat(),
  "carpet",
  "chaired",
];

const PACKS = LANGUAGES.flatMap((language) => packFor(language) ?? []);
const en = packFor("en");

describe.each(PACKS.map((pack) => [pack.id, pack] as const))("an entry of %s", (_, pack) => {
  const word = fc.constantFrom(...wordsOf(pack));
  const entryOf = (text: string) => vocabularyOf(pack).entry(text, "word");

  it("says what the lists of the pack say, however the word is written", () => {
    fc.assert(
      fc.property(word, fc.boolean(), (lower, capital) => {
        const written = capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
        const token = { entry: entryOf(written) };
        for (const [list, isIn] of Object.entries(LISTS)) {
          const bit = Object.entries(Lists).find(([name]) => name === list)?.[1] ?? 0;
          const expected =
            list === "capital" ? capital && /^\p{Ll}/u.test(lower) : isIn(pack, lower);
          expect([list, (token.entry.lists & bit) !== 0]).toEqual([list, expected]);
        }
        expect(token.entry.number).toBe(pack.numbers[lower] ?? null);
        expect(token.entry.ordinal).toBe(pack.ordinals[lower] ?? null);
        expect(token.entry.stem).toBe(stem(lower, pack));
      }),
    );
  });

  it("knows the unit and the noun of a list", () => {
    for (const [unit, words] of Object.entries(pack.units))
      for (const one of words)
        if (
          Object.values(pack.units)
            .flat()
            .filter((other) => other === one).length === 1
        )
          expect(entryOf(one).unit).toBe(unit);
    for (const one of pack.lists.steps) expect(entryOf(one).noun).not.toBeNull();
  });

  it("is made once for each distinct word", () => {
    fc.assert(fc.property(word, (one) => entryOf(one) === entryOf(one)));
  });
});

describe("an entry", () => {
  it("stays right when so many words were met that some are forgotten", () => {
    const vocabulary = vocabularyOf(en);
    const first = vocabulary.entry("clamp", "word");
    for (let i = 0; i < 25_000; i++) vocabulary.entry(`junk${i}`, "word");
    expect(vocabulary.entry("clamp", "word")).toEqual(first);
  });

  it.each([
    ["1,000", 1000],
    ["2.5", 2.5],
    ["$20", 20],
    ["50%", 50],
    ["24/7", null],
    ["seven", 7],
    ["carpet", null],
  ])("reads the number of %s", (text, value) => {
    expect(tokenize(text, en)[0]?.entry.number).toBe(value);
  });

  it("is asked for several lists at once, and nothing stands in none", () => {
    const [verb, noun] = tokenize("clamp carpets", en);
    expect(has(verb, Lists.plain | Lists.viewer)).toBe(true);
    expect(has(noun, Lists.plain | Lists.viewer)).toBe(false);
    expect(has(undefined, Lists.plain)).toBe(false);
  });

  it("carries the stem of what it says", () => {
    const topics = tokenize("The #Doors of 3 door's", en).map(({ entry }) => entry.topic);
    expect(topics).toEqual([null, "door", null, "3", "door"]);
  });
});
