/** Items that nothing numbers: sentences behind a promise that are all of one form. */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Announcement, Sentence } from "./facts.ts";
import { instructionsIn } from "./instructions.ts";

/** Sentences of one form before they are taken for items. */
const ALIKE_ITEMS = 3;
/** Words a bare name of a thing has at most ("permanent vinyl in any two colours"). */
const FRAGMENT_WORDS = 10;
/** Words before the verb of an item ("and then always ask"). */
const LEAD_WORDS = 3;

/**
 * After a promise with a number, sentences that start with the same word ("I use ...", "Never ...") or
 * all tell what to do; after any promise, names of things without a verb. Empty where none fits.
 */
export function unmarkedItems(
  sentences: readonly Sentence[],
  announcements: readonly Announcement[],
  pack: LanguagePack,
): readonly Sentence[] {
  const lexicon = lexiconOf(pack);
  const promise = announcements.find(({ count }) => count !== null);
  const count = promise?.count ?? 0;
  if (promise !== undefined && count >= ALIKE_ITEMS) {
    const after = behind(promise, sentences);
    const alike = startingAlike(after, pack);
    if (alike.length >= ALIKE_ITEMS && alike.length * 2 >= after.length)
      return alike.slice(0, count);
    const told = promise.kind === "steps" ? [] : allTold(after, count, pack);
    if (told.length > 0) return told;
    const exact = asManyAs(count, sentences, promise);
    if (exact.length > 0) return exact;
  }
  for (const made of announcements) {
    const things = fragments(behind(made, sentences), lexicon, pack);
    if (things.length >= ALIKE_ITEMS) return things;
  }
  return [];
}

function behind({ range }: Announcement, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence) => sentence.range.start.offset > range.end.offset);
}

function startingAlike(sentences: readonly Sentence[], { phrases }: LanguagePack): Sentence[] {
  const byFirst = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const word = sentence.words[0] ?? "";
    // "So", where speech is cut, starts anything.
    if (phrases.breaks.includes(word)) continue;
    const alikes = byFirst.get(word);
    if (alikes === undefined) byFirst.set(word, [sentence]);
    else alikes.push(sentence);
  }
  return [...byFirst.values()].reduce<Sentence[]>((a, b) => (b.length > a.length ? b : a), []);
}

/** Lines of their own, exactly as many as promised, and nothing else but the promise and questions. */
function asManyAs(
  count: number,
  sentences: readonly Sentence[],
  { range }: Announcement,
): readonly Sentence[] {
  const lines = sentences.filter(
    ({ text, hits, range: own }) =>
      !(own.start.offset <= range.start.offset && own.end.offset >= range.end.offset) &&
      !text.endsWith("?") &&
      !hits.some(({ kind }) => kind === "engagement"),
  );
  const apart = new Set(lines.map(({ segment }) => segment)).size === lines.length;
  return apart && lines.length === count ? lines : [];
}

/** As many sentences that open with an instruction as were promised, among hardly any others. */
function allTold(
  sentences: readonly Sentence[],
  count: number,
  pack: LanguagePack,
): readonly Sentence[] {
  const told = sentences.filter((sentence) =>
    instructionsIn(sentence, pack).some(({ from, verb }) => from === 0 && verb <= LEAD_WORDS),
  );
  const last = told[count - 1];
  if (last === undefined) return [];
  return sentences.indexOf(last) < count * 2 ? told.slice(0, count) : [];
}

/** "Two brushes. A palette knife. Paper towels.": names of things in a row, right behind the promise. */
function fragments(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  pack: LanguagePack,
): readonly Sentence[] {
  const end = sentences.findIndex((sentence) => !isFragment(sentence, lexicon, pack));
  return sentences.slice(0, end < 0 ? sentences.length : end);
}

function isFragment(
  { text, words, hits }: Sentence,
  lexicon: Lexicon,
  pack: LanguagePack,
): boolean {
  if (words.length > FRAGMENT_WORDS || text.endsWith("?")) return false;
  if (hits.some(({ kind }) => kind === "engagement")) return false;
  const [first] = words;
  if (first !== undefined && (lexicon.has("plain", first) || pack.phrases.breaks.includes(first)))
    return false;
  return !words.some(
    (word) =>
      lexicon.has("questionStarts", word) ||
      lexicon.has("otherSubjects", word) ||
      lexicon.has("past", word),
  );
}
