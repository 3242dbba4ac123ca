/** A pack for texts whose author types without diacritics ("cach lam" for "cách làm"). */

import type { LanguagePack } from "./pack.ts";

/** Letters of a text that tell whether it is typed with marks. */
const SAMPLE = 2_000;
/** Share of the letters below which a text has none: a name copied with its marks is no habit. */
const MARKED_SHARE = 0.01;
const MARKED = /[\u0300-\u036Fđ]/gu;

const made = new WeakMap<LanguagePack, LanguagePack>();

/** The pack itself unless its marks are dropped in practice and the text has none. */
export function packAsTyped(pack: LanguagePack, text: string): LanguagePack {
  if (pack.marks !== "droppable" || text === "") return pack;
  const sample = text.slice(0, SAMPLE).normalize("NFD").toLowerCase();
  if ((sample.match(MARKED)?.length ?? 0) > sample.length * MARKED_SHARE) return pack;
  const known = made.get(pack) ?? unmarkedPack(pack);
  made.set(pack, known);
  return known;
}

function unmarkedPack(pack: LanguagePack): LanguagePack {
  const lists = Object.fromEntries(
    Object.entries(pack.phrases).map(([kind, phrases]) => [kind, phrases.map(bare)]),
  );
  return {
    ...pack,
    numbers: bareKeys(pack.numbers),
    ordinals: bareKeys(pack.ordinals),
    functionWords: pack.functionWords.map(bare),
    verbs: mapLists(pack.verbs),
    subordinators: pack.subordinators.map(bare),
    determiners: pack.determiners.map(bare),
    articles: pack.articles.map(bare),
    notAfterArticle: pack.notAfterArticle.map(bare),
    refers: pack.refers.map(bare),
    viewer: pack.viewer.map(bare),
    otherSubjects: pack.otherSubjects.map(bare),
    past: mapLists(pack.past),
    questionStarts: pack.questionStarts.map(bare),
    units: mapLists(pack.units),
    lists: mapLists(pack.lists),
    phrases: { ...pack.phrases, ...lists },
  };
}

function mapLists<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
): Record<K, readonly string[]> {
  const bareLists: Record<K, readonly string[]> = { ...lists };
  for (const key in lists) bareLists[key] = lists[key].map(bare);
  return bareLists;
}

function bareKeys(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([word, value]) => [bare(word), value]));
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .replaceAll("đ", "d");
}
