/** Items that nothing numbers: sentences behind a promise that are all of one form. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { Announcement, Sentence } from "./facts.ts";
import { hitOf } from "./hits.ts";

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
): readonly Sentence[] {
  const promise = announcements.find(({ count }) => count !== null);
  const count = promise?.count ?? 0;
  if (promise !== undefined && count >= ALIKE_ITEMS) {
    const after = behind(promise, sentences);
    const alike = startingAlike(after);
    if (alike.length >= ALIKE_ITEMS && alike.length * 2 >= after.length)
      return alike.slice(0, count);
    const told = promise.kind === "steps" ? [] : allTold(after, count);
    if (told.length > 0) return told;
    const exact = asManyAs(count, sentences, promise);
    if (exact.length > 0) return exact;
  }
  for (const made of announcements) {
    const things = fragments(behind(made, sentences));
    if (things.length >= ALIKE_ITEMS) return things;
  }
  return [];
}

function behind({ range }: Announcement, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence) => sentence.range.start.offset > range.end.offset);
}

function startingAlike(sentences: readonly Sentence[]): Sentence[] {
  const byFirst = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const word = sentence.tokens[0]?.lower ?? "";
    // "So", where speech is cut, starts anything.
    if (has(sentence.tokens[0], Lists.breaks)) continue;
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
      hitOf(hits, "engagement") === undefined,
  );
  const apart = new Set(lines.map(({ segment }) => segment)).size === lines.length;
  return apart && lines.length === count ? lines : [];
}

/** As many sentences that open with an instruction as were promised, among hardly any others. */
function allTold(sentences: readonly Sentence[], count: number): readonly Sentence[] {
  const told = sentences.filter((sentence) =>
    sentence.instructions.some(({ from, verb }) => from === 0 && verb <= LEAD_WORDS),
  );
  const last = told[count - 1];
  if (last === undefined) return [];
  return sentences.indexOf(last) < count * 2 ? told.slice(0, count) : [];
}

/** "Two brushes. A palette knife. Paper towels.": names of things in a row, right behind the promise. */
function fragments(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex((sentence) => !isFragment(sentence));
  return sentences.slice(0, end < 0 ? sentences.length : end);
}

function isFragment({ text, tokens, hits, lists }: Sentence): boolean {
  if (tokens.length > FRAGMENT_WORDS || text.endsWith("?")) return false;
  if (hitOf(hits, "engagement") !== undefined) return false;
  if (has(tokens[0], Lists.plain | Lists.breaks)) return false;
  return (lists & (Lists.questionStarts | Lists.otherSubjects | Lists.past)) === 0;
}
