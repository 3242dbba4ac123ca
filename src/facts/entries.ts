/** The items of one channel: what stands behind its markers, or else items without any. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { chainOf } from "./chain.ts";
import type { Announcement, Marker, Sentence } from "./facts.ts";
import { ListEntry } from "./list-entry.ts";
import { unmarkedItems } from "./unmarked.ts";

/** One item is no list. */
export const LEAST_ITEMS = 2;
/** Numbers in a row that a transcript may lose ("for" for "four"). */
const MISHEARD = 2;
/** Sentences behind the marker's in which its item may start. */
const GOES_ON = 2;
/** Promises that are looked behind: no short video makes more, and each costs a pass. */
const MOST_PROMISES = 5;

/** @param bullets whether bullets mark items here, or only lay out the script */
export function markedEntries(
  sentences: readonly Sentence[],
  announcements: readonly Announcement[],
  bullets: boolean,
  pack: LanguagePack | null,
): readonly ListEntry[] {
  const marked = longestOf(sentences, bullets);
  if (pack === null) return marked;
  const promises = announcements.filter(({ count }) => count !== null).slice(0, MOST_PROMISES);
  for (const promise of promises) {
    if (marked.length >= (promise.count ?? 0)) continue;
    const chain = chainOf(promise, sentences);
    if (chain.length > 0)
      return chain.flatMap(
        (marker) => entryAt(marker, sentences.indexOf(marker.sentence), sentences) ?? [],
      );
  }
  const whole = withFirst(marked, promises, sentences);
  if (whole.length >= LEAST_ITEMS) return whole;
  return unmarkedItems(sentences, announcements.slice(0, MOST_PROMISES)).flatMap(
    (sentence) => wholeOf(null, sentence) ?? [],
  );
}

/** What may number something else than the list does. */
const OTHERS = [null, "ordinal", "number"] as const;

function longestOf(sentences: readonly Sentence[], bullets: boolean): readonly ListEntry[] {
  const all: Marker[] = [];
  for (const { markers } of sentences)
    for (const marker of markers) if (marker.form !== "step") all.push(marker);
  if (all.length === 0) return [];
  const made = new Map<Marker, ListEntry>();
  let at = 0;
  for (const marker of all) {
    // In the order of their sentences: a list may have as many items as the draft has lines.
    at = sentences.indexOf(marker.sentence, at);
    const entry = entryAt(marker, at, sentences);
    if (entry !== null) made.set(marker, entry);
  }
  // A list may be numbered one way, and something in it another.
  const runs = OTHERS.flatMap((other) => {
    if (other !== null && !all.some(({ form }) => form === other)) return [];
    return runsOf(all.filter(({ form }) => form !== "bullet" && form !== other));
  });
  if (bullets) runs.push(all.filter(({ form }) => form === "bullet"));
  let longest: ListEntry[] = [];
  for (const run of runs) {
    const list = run.flatMap((marker) => made.get(marker) ?? []);
    if (list.length > longest.length) longest = list;
  }
  return longest;
}

/** Markers that count on from one another; a new "one" or a jump opens another list. */
function runsOf(markers: readonly Marker[]): Marker[][] {
  const runs: Marker[][] = [];
  let run: Marker[] = [];
  let value = 0;
  let step = 1;
  for (const marker of markers) {
    const expected =
      marker.value === null ? run.length > 0 : follows(marker.value, value, step, run.length);
    if (!expected) {
      if (run.length > 0) runs.push(run);
      run = [];
      if (marker.value === null) continue;
    } else if (run.length === 1 && marker.value !== null) step = marker.value < value ? -1 : 1;
    run.push(marker);
    value = marker.value ?? value + step;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Up by one (or more, where some were misheard), or down for a countdown. */
function follows(next: number, value: number, step: number, length: number): boolean {
  if (length === 0) return false;
  const up = next - value;
  if (length === 1 && value > 1) return up === 1 || up === -1;
  return step < 0 ? up === -1 : up >= 1 && up <= MISHEARD + 1;
}

/** The words behind a marker, up to the next one; null where they carry no content. */
function entryAt(
  { sentence, from: first, to, value }: Marker,
  start: number,
  sentences: readonly Sentence[],
): ListEntry | null {
  const tip = has(sentence.tokens[first], Lists.items);
  // What a marker opens may go on behind a cut: "number one is it's ... okay to go slow".
  for (let at = start; at <= start + GOES_ON; at++) {
    const here = sentences[at];
    const from = at === start ? to : 0;
    if (here === undefined || here.role !== sentence.role) break;
    const next = here.markers.find((marker) => marker.from >= from && marker.to > from);
    const entry = new ListEntry(value, here, from, next?.from ?? here.tokens.length, tip);
    if (entry.carries) return entry;
    if (next !== undefined) break;
  }
  return null;
}

function wholeOf(value: number | null, sentence: Sentence): ListEntry | null {
  const entry = new ListEntry(value, sentence, 0, sentence.tokens.length);
  return entry.carries ? entry : null;
}

/** "Here are two tips. Start with ... My second tip is ...": the first one needs no marker. */
function withFirst(
  entries: readonly ListEntry[],
  promises: readonly Announcement[],
  sentences: readonly Sentence[],
): readonly ListEntry[] {
  const [first] = entries;
  if (first === undefined || first.value !== 2) return entries;
  const at = first.range.start.offset;
  const promise = promises.findLast(({ range }) => range.end.offset < at);
  if (promise === undefined) return entries;
  const opening = sentences.find(({ range }) => range.start.offset > promise.range.end.offset);
  if (opening === undefined || opening.range.start.offset >= at) return entries;
  const made = wholeOf(1, opening);
  return made === null ? entries : [made, ...entries];
}
