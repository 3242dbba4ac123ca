/** A pack for texts whose author types without diacritics ("cach lam" for "cách làm", "numero" for "número"). */

import type { LanguagePack } from "./pack.ts";

/** Letters of a text that tell whether it is typed with marks. */
const SAMPLE = 2_000;
/** Share of the letters below which a text has none: a name copied with its marks is no habit. */
const MARKED_SHARE = 0.01;
const MARKED = /[\u0300-\u036Fđ]/gu;

const made = new WeakMap<LanguagePack, LanguagePack>();

/** The pack itself unless its marks are dropped in practice, and the text has none where it has all or none. */
export function packAsTyped(pack: LanguagePack, textOf: () => string): LanguagePack {
  if (pack.marks === undefined) return pack;
  const text = textOf();
  if (text === "" || (pack.marks === "droppable" && isMarked(text))) return pack;
  const known = made.get(pack) ?? respelt(pack);
  made.set(pack, known);
  return known;
}

function isMarked(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize("NFD").toLowerCase();
  return (sample.match(MARKED)?.length ?? 0) > sample.length * MARKED_SHARE;
}

/** Other spellings of the entries of a list. */
type Spell = (words: readonly string[]) => readonly string[];

function respelt(pack: LanguagePack): LanguagePack {
  const only = new Set(pack.markedOnly);
  if (pack.marks === "droppable")
    return withSpelling(pack, (words) => words.filter((word) => !only.has(word)).map(bare));
  return withSpelling(pack, (words) => [
    ...new Set(words.flatMap((word) => (only.has(word) ? [word] : [word, bare(word)]))),
  ]);
}

function withSpelling(pack: LanguagePack, spell: Spell): LanguagePack {
  return {
    ...pack,
    numbers: spellKeys(pack.numbers, spell),
    ordinals: spellKeys(pack.ordinals, spell),
    functionWords: spell(pack.functionWords),
    verbs: { ...pack.verbs, ...spellLists(verbLists(pack), spell) },
    subordinators: spell(pack.subordinators),
    determiners: spell(pack.determiners),
    articles: spell(pack.articles),
    notAfterArticle: spell(pack.notAfterArticle),
    refers: spell(pack.refers),
    viewer: spell(pack.viewer),
    self: spell(pack.self),
    otherSubjects: spell(pack.otherSubjects),
    speaker: spell(pack.speaker),
    together: spell(pack.together),
    past: spellLists(pack.past, spell),
    questionStarts: spell(pack.questionStarts),
    units: spellLists(pack.units, spell),
    lists: spellLists(pack.lists, spell),
    phrases: spellLists(pack.phrases, spell),
  };
}

function verbLists({ verbs }: LanguagePack): Omit<LanguagePack["verbs"], "alsoTold"> {
  const { alsoTold: _, ...lists } = verbs;
  return lists;
}

function spellLists<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
  spell: Spell,
): Record<K, readonly string[]> {
  const spelt: Record<K, readonly string[]> = { ...lists };
  for (const key in lists) spelt[key] = spell(lists[key]);
  return spelt;
}

function spellKeys(values: Readonly<Record<string, number>>, spell: Spell): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([word, value]) => spell([word]).map((one) => [one, value])),
  );
}

const ASCII = /^[\0-\x7F]*$/;

function bare(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .replaceAll("đ", "d");
}
