/** The items of one channel: what stands behind its markers, or else items without any. */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { stem } from "../language/stem.ts";
import { chainOf } from "./chain.ts";
import type { Announcement, Item, Sentence } from "./facts.ts";
import { markersIn, type Marker } from "./markers.ts";
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
  const lexicon = pack === null ? null : lexiconOf(pack);
  const source = sourceOf(sentences, lexicon, pack);
  const marked = longest(source, bullets, lexicon, pack);
  if (lexicon === null || pack === null) return marked;
  const promises = announcements.filter(({ count }) => count !== null).slice(0, MOST_PROMISES);
  for (const promise of promises) {
    if (marked.length >= (promise.count ?? 0)) continue;
    const chain = chainOf(promise, sentences, source.markers, lexicon, pack);
    if (chain.length > 0) return chain.flatMap((marker) => entryAt(marker, source, lexicon, pack));
  }
  const whole = withFirst(marked, promises, sentences, lexicon, pack);
  if (whole.length >= LEAST_ITEMS) return whole;
  return unmarkedItems(sentences, announcements.slice(0, MOST_PROMISES), pack).flatMap(
    (sentence) => entryFrom(null, sentence, 0, sentence.tokens.length, lexicon, pack) ?? [],
  );
}

/** What an item's words are cut from. */
interface Source {
  readonly sentences: readonly Sentence[];
  readonly index: ReadonlyMap<Sentence, number>;
  readonly markers: ReadonlyMap<Sentence, readonly Marker[]>;
}

function sourceOf(
  sentences: readonly Sentence[],
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Source {
  return {
    sentences,
    index: new Map(sentences.map((sentence, at) => [sentence, at] as const)),
    markers: new Map(
      sentences.map((sentence) => [sentence, markersIn(sentence, lexicon, pack)] as const),
    ),
  };
}

function longest(
  source: Source,
  bullets: boolean,
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Entry[] {
  const all = [...source.markers.values()].flat().filter(({ form }) => form !== "step");
  const without = (...forms: readonly Marker["form"][]) =>
    all.filter(({ form }) => !forms.includes(form));
  const runs = [
    without("bullet"),
    without("bullet", "ordinal"),
    without("bullet", "number"),
  ].flatMap(runsOf);
  if (bullets) runs.push(all.filter(({ form }) => form === "bullet"));
  const lists = runs.map((run) => run.flatMap((marker) => entryAt(marker, source, lexicon, pack)));
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
  { sentences, index, markers }: Source,
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Entry[] {
  // What a marker opens may go on behind a cut: "number one is it's ... okay to go slow".
  const start = index.get(sentence) ?? 0;
  let made: Entry | null = null;
  for (let at = start; made === null && at <= start + GOES_ON; at++) {
    const here = sentences[at];
    const from = at === start ? to : 0;
    if (here === undefined || here.role !== sentence.role) break;
    const next = markers.get(here)?.find((marker) => marker.from >= from && marker.to > from);
    const end = Math.min(next?.from ?? Infinity, here.tokens.length);
    made = entryFrom(value, here, from, end, lexicon, pack);
    if (next !== undefined) break;
  }
  // "Tip 2: wash it" is a tip, "2. wash it" a step.
  const tip = pack?.lists.items.includes(sentence.words[first] ?? "") ?? false;
  return made === null ? [] : [{ ...made, verb: made.verb && !tip }];
}

/** Null where the words carry no content. */
function entryFrom(
  value: number | null,
  sentence: Sentence,
  from: number,
  end: number,
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Entry | null {
  const tokens = sentence.tokens.slice(from, Math.min(end, from + ITEM_WORDS));
  const content = tokens
    .filter(
      ({ lower, kind }) => kind !== "number" && !(lexicon?.has("functionWords", lower) ?? false),
    )
    .map(({ lower }) => stem(lower, pack));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || content.length === 0) return null;
  const verb =
    lexicon !== null && (lexicon.has("plain", first.lower) || lexicon.has("doubtful", first.lower));
  const item = { text: textOf(tokens), range: placeOf(first, last) };
  return { value, item, content, sentence, from, verb };
}

/** "Here are two tips. Start with ... My second tip is ...": the first one needs no marker. */
function withFirst(
  entries: readonly Entry[],
  promises: readonly Announcement[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  pack: LanguagePack,
): readonly Entry[] {
  const [first] = entries;
  if (first === undefined || first.value !== 2) return entries;
  const at = first.item.range.start.offset;
  const promise = promises.findLast(({ range }) => range.end.offset < at);
  if (promise === undefined) return entries;
  const opening = sentences.find(({ range }) => range.start.offset > promise.range.end.offset);
  if (opening === undefined || opening.range.start.offset >= at) return entries;
  const made = entryFrom(1, opening, 0, opening.tokens.length, lexicon, pack);
  return made === null ? entries : [made, ...entries];
}
