/** Promises of a list: "5 tools", "three ways to", "here's a checklist". */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { AnnouncedKind, Announcement, Sentence } from "./facts.ts";
import { placeOf } from "./place.ts";

/** A list of one is none; nobody keeps a promise of more in a short video. */
const COUNTS = { least: 2, most: 31 };
/** Words that may stand between the number and what is counted ("5 free online tools"). */
const BETWEEN = 2;
/** Phrases whose number promises nothing: "number four", "step 2", "24 years". */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set(["notCounts", "numberedItem", "sequence"]);
/** How far before the number "here are" may stand, and how late in a sentence a bare number may. */
const BEFORE = 7;
const EARLY = 3;

/** Those of the draft itself, else its title's: "6 things to check" above a list that says no number. */
export function announcementsOf(
  sentences: readonly Sentence[],
  title: readonly Sentence[],
  pack: LanguagePack | null,
): Announcement[] {
  const own = announcedIn(sentences, pack);
  if (own.some(({ count }) => count !== null)) return own;
  return [...announcedIn(title, pack).filter(({ count }) => count !== null), ...own];
}

function announcedIn(sentences: readonly Sentence[], pack: LanguagePack | null): Announcement[] {
  if (pack === null) return [];
  const lexicon = lexiconOf(pack);
  const nouns = nounsOf(pack);
  return sentences.flatMap((sentence) => {
    const found: Announcement[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const made =
        counted(sentence, at, lexicon, nouns, pack) ??
        uncounted(sentence, at, nouns, lexicon, pack);
      if (made === null) continue;
      found.push(made.announcement);
      at = made.to - 1;
    }
    return found;
  });
}

type Nouns = ReadonlyMap<string, AnnouncedKind>;
const compiled = new WeakMap<LanguagePack, Nouns>();

function nounsOf(pack: LanguagePack): Nouns {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const { steps, items, resources, guide } = pack.lists;
  const entries = Object.entries({ items, resources, steps, guide } satisfies Record<
    AnnouncedKind,
    readonly string[]
  >);
  const made: [string, AnnouncedKind][] = [];
  for (const [kind, words] of entries)
    if (isKind(kind)) for (const word of words) made.push([word, kind]);
  const nouns = new Map(made);
  compiled.set(pack, nouns);
  return nouns;
}

function isKind(kind: string): kind is AnnouncedKind {
  return kind === "steps" || kind === "items" || kind === "resources" || kind === "guide";
}

interface Made {
  readonly announcement: Announcement;
  readonly to: number;
}

function counted(
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
  nouns: Nouns,
  pack: LanguagePack,
): Made | null {
  const { tokens, hits, words } = sentence;
  const token = tokens[at];
  if (token === undefined || /[$€£¥₫%°/:]/.test(token.text) || token.lead.endsWith("#"))
    return null;
  const count = lexicon.number(token);
  if (count === null || !Number.isInteger(count) || count < COUNTS.least || count > COUNTS.most)
    return null;
  // "4. Paper towels" numbers an item.
  if (/[.):]/.test(tokens[at + 1]?.lead ?? "")) return null;
  // "Before you sign: 4 things" is no sign 4.
  const begins = /[:,–—]/.test(token.lead);
  const otherwise = hits.filter(({ kind }) => COUNTED_OTHERWISE.has(kind));
  if (otherwise.some(({ from, to }) => to > at && (begins ? from === at : from <= at))) return null;
  const noun = nounAfter(sentence, at, lexicon, nouns, pack);
  if (noun === null || !isPromise(sentence, at, noun.at, lexicon)) return null;
  return make(sentence, at, noun.at + 1, noun.kind, words[noun.at] ?? "", count);
}

/** The thing counted: a list noun close by, else any plural that is promised to be of use ("foods that"). */
function nounAfter(
  { words, tokens, hits }: Sentence,
  at: number,
  lexicon: Lexicon,
  nouns: Nouns,
  { lists }: LanguagePack,
): { at: number; kind: AnnouncedKind } | null {
  for (let place = at + 1; place <= at + 1 + BETWEEN && place < words.length; place++) {
    const word = words[place] ?? "";
    const kind = nouns.get(word);
    const plural = lists.pluralEndings.some((ending) => word.length > 3 && word.endsWith(ending));
    // "On May 4 everything changes" counts nothing.
    const counts = kind !== "resources" || plural || lists.pluralEndings.length === 0;
    if (kind !== undefined && counts) return { at: place, kind };
    if (
      tokens[place]?.kind === "number" ||
      lexicon.has("functionWords", word) ||
      /[,;:]/.test(tokens[place]?.lead ?? "")
    )
      return null;
    const next = words[place + 1];
    const promised = at < EARLY || isPresented(hits, at);
    if (plural && next !== undefined && lexicon.has("promiseAfter", next) && promised) {
      return { at: place, kind: "items" };
    }
  }
  return null;
}

/** Presented ("here are"), told to the viewer, or opening its line like a title; not part of a story. */
function isPromise(
  { hits, words, tokens, role }: Sentence,
  at: number,
  noun: number,
  lexicon: Lexicon,
): boolean {
  if (isPresented(hits, at)) return true;
  const after = words[noun + 1];
  // A title may have a part in front: "Before you move: 6 things to check".
  const pause = tokens.findLastIndex(({ lead }, place) => place <= at && /[:–—|-]/.test(lead));
  if (role !== "spoken" && pause > 0 && at - pause < EARLY) return true;
  if (at < EARLY)
    return role !== "spoken" || !words.slice(0, at).some((word) => lexicon.has("past", word));
  return after !== undefined && lexicon.has("viewer", after);
}

/** "Here are", "these are" close before the number. */
function isPresented(hits: Sentence["hits"], at: number): boolean {
  return hits.some(
    ({ kind, from, to }) => kind === "presents" && from < at && to > at - BEFORE && to <= at + 1,
  );
}

/** "Here's a checklist", "everything you need": no number, so nothing can be checked against it. */
function uncounted(
  sentence: Sentence,
  at: number,
  nouns: Nouns,
  lexicon: Lexicon,
  { lists }: LanguagePack,
): Made | null {
  const { words, hits, role } = sentence;
  const word = words[at] ?? "";
  const kind = nouns.get(word);
  if (kind === undefined) return null;
  const opens = hits.some(
    (hit) => hit.kind === "presents" && hit.from <= 1 && hit.to <= at && hit.to >= at - EARLY,
  );
  const titled = at === 0 && role !== "spoken";
  const several = lists.pluralEndings.some((ending) => word.endsWith(ending));
  const whole = lexicon.has("viewer", words[at + 1] ?? "");
  if (whole ? !opens && !titled : !opens || (kind !== "guide" && !several)) return null;
  return make(sentence, at, at + 1, kind, word, null);
}

function make(
  { tokens, words }: Sentence,
  from: number,
  to: number,
  kind: AnnouncedKind,
  noun: string,
  count: number | null,
): Made | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const text = words.slice(from, to).join(" ");
  return { announcement: { kind, noun, count, text, range: placeOf(first, last) }, to };
}
