/** The items a draft delivers, each counted once whether said, shown or both. */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { stem } from "../language/stem.ts";
import type { Announcement, Facts, Item, List, ScoredRole, Sentence } from "./facts.ts";
import { markersIn, type Marker } from "./markers.ts";
import { placeOf, textOf } from "./place.ts";

const LEAST_ITEMS = 2;
const ITEM_WORDS = 14;
const ROLES: readonly ScoredRole[] = ["spoken", "overlay", "caption"];

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

export function listOf(
  { sentences, announcements }: Pick<Facts, "sentences" | "announcements">,
  pack: LanguagePack | null,
): List {
  const entries = entriesOf(sentences, pack);
  const items = entries.map(({ item }) => item);
  const announcement = matching(announcements, items.length);
  const promised = announcement?.count ?? null;
  const verbs = entries.filter(({ verb }) => verb).length;
  return {
    announcement,
    items,
    parallel: items.length === 0 ? 0 : Math.max(verbs, items.length - verbs) / items.length,
    kept: promised === null ? null : items.length >= promised,
  };
}

/** Each channel's longest list, merged: the longest first, of the others what it does not have. */
export function entriesOf(sentences: readonly Sentence[], pack: LanguagePack | null): Entry[] {
  const lexicon = pack === null ? null : lexiconOf(pack);
  const lists = ROLES.map((role) => {
    const own = sentences.filter((sentence) => sentence.role === role);
    return longest(own, lexicon, pack);
  }).toSorted((a, b) => b.length - a.length);
  const [first = [], ...others] = lists;
  const values = new Set(first.map(({ value }) => value));
  const said = new Set(first.flatMap(({ content }) => content));
  const more = others.flat().filter(({ value, content }) => {
    const known = content.filter((word) => said.has(word)).length;
    return first.length < LEAST_ITEMS || (!values.has(value) && known * 2 < content.length);
  });
  return [...first, ...more];
}

/** What an item's words are cut from. */
interface Source {
  readonly sentences: readonly Sentence[];
  readonly index: ReadonlyMap<Sentence, number>;
  readonly markers: ReadonlyMap<Sentence, readonly Marker[]>;
}

function longest(
  sentences: readonly Sentence[],
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Entry[] {
  const markers = new Map(
    sentences.map((sentence) => [sentence, markersIn(sentence, lexicon, pack)] as const),
  );
  const all = [...markers.values()].flat().filter(({ form }) => form !== "step");
  const without = (...forms: readonly Marker["form"][]) =>
    all.filter(({ form }) => !forms.includes(form));
  const runs = [
    without("bullet"),
    without("bullet", "ordinal"),
    without("bullet", "number"),
  ].flatMap(runsOf);
  runs.push(all.filter(({ form }) => form === "bullet"));
  const index = new Map(sentences.map((sentence, at) => [sentence, at] as const));
  const source = { sentences, index, markers };
  const lists = runs.map((run) => run.flatMap((marker) => entryAt(marker, source, lexicon, pack)));
  const best = lists.reduce<Entry[]>((most, list) => (list.length > most.length ? list : most), []);
  return best.length < LEAST_ITEMS ? [] : best;
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

/** Up by one (or two, where one was misheard), or down for a countdown. */
function follows(next: number, value: number, step: number, length: number): boolean {
  if (length === 0) return false;
  const up = next - value;
  if (length === 1 && value > 1) return up === 1 || up === -1;
  return step < 0 ? up === -1 : up === 1 || up === 2;
}

/** The words behind a marker, up to the next one; nothing where they carry no content. */
function entryAt(
  { sentence, to, value }: Marker,
  { sentences, index, markers }: Source,
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Entry[] {
  const here = sentence.tokens.length > to ? sentence : sentences[(index.get(sentence) ?? 0) + 1];
  if (here === undefined) return [];
  const from = here === sentence ? to : 0;
  const next = markers.get(here)?.find((marker) => marker.from >= from && marker.to > from);
  const end = Math.min(next?.from ?? Infinity, from + ITEM_WORDS, here.tokens.length);
  const tokens = here.tokens.slice(from, end);
  const content = tokens
    .filter(
      ({ lower, kind }) => kind !== "number" && !(lexicon?.has("functionWords", lower) ?? false),
    )
    .map(({ lower }) => stem(lower, pack));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || content.length === 0) return [];
  const text = textOf(tokens);
  const verb =
    lexicon !== null && (lexicon.has("plain", first.lower) || lexicon.has("doubtful", first.lower));
  return [
    { value, item: { text, range: placeOf(first, last) }, content, sentence: here, from, verb },
  ];
}

/** The promise these items keep best: one with their number, else one with a number, else any. */
function matching(announcements: readonly Announcement[], items: number): Announcement | null {
  const counted = announcements.filter(({ count }) => count !== null);
  return counted.find(({ count }) => count === items) ?? counted[0] ?? announcements[0] ?? null;
}
