/** Words that say that something comes, and are not it. */

import { familiesOf } from "../language/families.ts";
import { has, type PhraseClass } from "../language/lexicon.ts";
import { LIST_NOUNS } from "../language/lists.ts";
import type { Announcement, Sentence } from "./facts.ts";

const ANNOUNCING: ReadonlySet<PhraseClass> = new Set([
  "saveAsk",
  "shareAsk",
  "followAsk",
  "numberedItem",
  "sequence",
  "nextItem",
  "lastItem",
  "promise",
  "recap",
  "locating",
  "place",
  "takeaway",
] as const);

/** Without a phrase of these none of them is there. */
const FAMILIES = [...ANNOUNCING].reduce((all, kind) => all | familiesOf(kind), 0);

/** Announcing words, and how far the next may be, that make a row of nothing else. */
const ROW = 7;
const GAP = 4;

const NONE: ReadonlySet<number> = new Set();

type Asked = Pick<Sentence, "tokens" | "hits" | "lists" | "families">;

/**
 * Indexes of the words of a sentence that announce, number or ask, of the nouns of lists, and of what
 * stands in a row of them.
 */
export function announcingIn(sentence: Asked): ReadonlySet<number> {
  const found = single(sentence);
  if (found === NONE) return NONE;
  const all = new Set(found);
  for (const [from, to] of rowsOf(found)) for (let at = from; at < to; at++) all.add(at);
  return all;
}

/**
 * "Tips tricks must know save for later top ten tools": stretches of a sentence (half-open) that do
 * nothing but announce. No ask, no purpose and no place among the others is told by them.
 */
export function announcingRows(sentence: Sentence): readonly (readonly [number, number])[] {
  return rowsOf(single(sentence));
}

function single({ tokens, hits, lists, families }: Asked): ReadonlySet<number> {
  const nouns = (lists & LIST_NOUNS) !== 0;
  if (!nouns && (families & FAMILIES) === 0) return NONE;
  const found = new Set<number>();
  for (const { kind, from, to } of hits)
    if (ANNOUNCING.has(kind)) for (let at = from; at < to; at++) found.add(at);
  if (nouns)
    for (let at = 0; at < tokens.length; at++) if (has(tokens[at], LIST_NOUNS)) found.add(at);
  return found;
}

function rowsOf(found: ReadonlySet<number>): (readonly [number, number])[] {
  if (found.size < ROW) return [];
  const rows: (readonly [number, number])[] = [];
  let row: number[] = [];
  const close = (): void => {
    const [from] = row;
    if (from !== undefined && row.length >= ROW) rows.push([from, (row.at(-1) ?? from) + 1]);
    row = [];
  };
  for (const at of [...found].sort((a, b) => a - b)) {
    if (at - (row.at(-1) ?? at) > GAP) close();
    row.push(at);
  }
  close();
  return rows;
}

const NOBODY: ReadonlySet<Sentence> = new Set();

/** The sentences in which an announcement starts. */
export function announcersOf(
  sentences: readonly Sentence[],
  announcements: readonly Announcement[],
): ReadonlySet<Sentence> {
  if (announcements.length === 0) return NOBODY;
  const offsets = announcements.map(({ range }) => range.start.offset).sort((a, b) => a - b);
  return new Set(sentences.filter((sentence) => holdsOne(sentence, offsets)));
}

/** Whether one of the offsets, in order, lies in the sentence; by halves, since both may be many. */
function holdsOne({ range }: Sentence, offsets: readonly number[]): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < range.start.offset) low = middle + 1;
    else high = middle;
  }
  const next = offsets[low];
  return next !== undefined && next < range.end.offset;
}
