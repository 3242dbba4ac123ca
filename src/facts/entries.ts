/** The items of one channel: what stands behind its markers, or else items without any. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { chainOf } from "./chain.ts";
import type { Announcement, Item, Marker, Sentence } from "./facts.ts";
import { placeOf, textOf } from "./place.ts";
import { unmarkedItems } from "./unmarked.ts";

/** One item is no list. */
export const LEAST_ITEMS = 2;
/** Numbers in a row that a transcript may lose ("for" for "four"). */
const MISHEARD = 2;
/** Sentences behind the marker's in which its item may start. */
const GOES_ON = 2;
/** Promises that are looked behind: no short video makes more, and each costs a pass. */
const MOST_PROMISES = 5;
/** Words of an item that are quoted and compared. */
const ITEM_WORDS = 14;

export interface Entry {
  readonly value: number | null;
  readonly item: Item;
  /** Stems of its words that carry content. */
  readonly content: readonly string[];
  readonly sentence: Sentence;
  /** First word of the item in its sentence, behind the marker. */
  readonly from: number;
  readonly verb: boolean;
}

/** @param bullets whether bullets mark items here, or only lay out the script */
export function markedEntries(
  sentences: readonly Sentence[],
  announcements: readonly Announcement[],
  bullets: boolean,
  pack: LanguagePack | null,
): readonly Entry[] {
  const marked = longest(sentences, bullets);
  if (pack === null) return marked;
  const promises = announcements.filter(({ count }) => count !== null).slice(0, MOST_PROMISES);
  for (const promise of promises) {
    if (marked.length >= (promise.count ?? 0)) continue;
    const chain = chainOf(promise, sentences);
    if (chain.length > 0)
      return chain.flatMap((marker) =>
        entryAt(marker, sentences.indexOf(marker.sentence), sentences),
      );
  }
  const whole = withFirst(marked, promises, sentences);
  if (whole.length >= LEAST_ITEMS) return whole;
  return unmarkedItems(sentences, announcements.slice(0, MOST_PROMISES)).flatMap(
    (sentence) => entryFrom(null, sentence, 0, sentence.tokens.length) ?? [],
  );
}

function longest(sentences: readonly Sentence[], bullets: boolean): readonly Entry[] {
  const all: Marker[] = [];
  for (const { markers } of sentences)
    for (const marker of markers) if (marker.form !== "step") all.push(marker);
  if (all.length === 0) return [];
  const without = (...forms: readonly Marker["form"][]) =>
    all.filter(({ form }) => !forms.includes(form));
  const runs = [
    ...runsOf(without("bullet")),
    ...runsOf(without("bullet", "ordinal")),
    ...runsOf(without("bullet", "number")),
  ];
  if (bullets) runs.push(all.filter(({ form }) => form === "bullet"));
  const index = new Map(sentences.map((sentence, at) => [sentence, at] as const));
  // A marker stands in several runs.
  const made = new Map(
    all.map((marker) => {
      return [marker, entryAt(marker, index.get(marker.sentence) ?? 0, sentences)] as const;
    }),
  );
  const lists = runs.map((run) => run.flatMap((marker) => made.get(marker) ?? []));
  return lists.reduce<Entry[]>((most, list) => (list.length > most.length ? list : most), []);
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

/** The words behind a marker, up to the next one; nothing where they carry no content. */
function entryAt(
  { sentence, from: first, to, value }: Marker,
  start: number,
  sentences: readonly Sentence[],
): Entry[] {
  // What a marker opens may go on behind a cut: "number one is it's ... okay to go slow".
  let made: Entry | null = null;
  for (let at = start; made === null && at <= start + GOES_ON; at++) {
    const here = sentences[at];
    const from = at === start ? to : 0;
    if (here === undefined || here.role !== sentence.role) break;
    const next = here.markers.find((marker) => marker.from >= from && marker.to > from);
    const end = Math.min(next?.from ?? Infinity, here.tokens.length);
    made = entryFrom(value, here, from, end);
    if (next !== undefined) break;
  }
  // "Tip 2: wash it" is a tip, "2. wash it" a step.
  const tip = has(sentence.tokens[first], Lists.items);
  return made === null ? [] : [{ ...made, verb: made.verb && !tip }];
}

/** Null where the words carry no content. */
function entryFrom(
  value: number | null,
  sentence: Sentence,
  from: number,
  end: number,
): Entry | null {
  const tokens = sentence.tokens.slice(from, Math.min(end, from + ITEM_WORDS));
  const content = tokens
    .filter((token) => token.kind !== "number" && !has(token, Lists.functionWords))
    .map(({ entry }) => entry.stem);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || content.length === 0) return null;
  const verb = has(first, Lists.plain | Lists.doubtful);
  const item = { text: textOf(tokens), range: placeOf(first, last) };
  return { value, item, content, sentence, from, verb };
}

/** "Here are two tips. Start with ... My second tip is ...": the first one needs no marker. */
function withFirst(
  entries: readonly Entry[],
  promises: readonly Announcement[],
  sentences: readonly Sentence[],
): readonly Entry[] {
  const [first] = entries;
  if (first === undefined || first.value !== 2) return entries;
  const at = first.item.range.start.offset;
  const promise = promises.findLast(({ range }) => range.end.offset < at);
  if (promise === undefined) return entries;
  const opening = sentences.find(({ range }) => range.start.offset > promise.range.end.offset);
  if (opening === undefined || opening.range.start.offset >= at) return entries;
  const made = entryFrom(1, opening, 0, opening.tokens.length);
  return made === null ? entries : [made, ...entries];
}
