/** Promises of a list: "5 tools", "three ways to", "here's a checklist". */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists, LIST_NOUNS } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { AnnouncedKind, Announcement, Sentence } from "./facts.ts";
import { lowered } from "./phrases.ts";
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
  title: () => readonly Sentence[],
  pack: LanguagePack | null,
): Announcement[] {
  const own = announcedIn(sentences, pack);
  if (own.some(({ count }) => count !== null)) return own;
  return [...announcedIn(title(), pack).filter(({ count }) => count !== null), ...own];
}

/** Whether it may: a noun, or a number with what makes it one; said, also a number or "here are". */
function mayPromise({ lists, families, role }: Sentence): boolean {
  const numbers = (lists & Lists.numeric) !== 0;
  if (!numbers && role === "spoken" && (families & Families.presents) === 0) return false;
  return (lists & LIST_NOUNS) !== 0 || (numbers && (lists & Lists.promiseAfter) !== 0);
}

function announcedIn(sentences: readonly Sentence[], pack: LanguagePack | null): Announcement[] {
  if (pack === null) return [];
  const plurals = pack.lists.pluralEndings.length > 0;
  const found: Announcement[] = [];
  for (const sentence of sentences) {
    if (!mayPromise(sentence)) continue;
    for (let at = 0; at < sentence.tokens.length; at++) {
      const made = counted(sentence, at, plurals) ?? uncounted(sentence, at);
      if (made === null) continue;
      found.push(made.announcement);
      at = made.to - 1;
    }
  }
  return found;
}

interface Made {
  readonly announcement: Announcement;
  readonly to: number;
}

function counted(sentence: Sentence, at: number, plurals: boolean): Made | null {
  const { tokens, hits } = sentence;
  const token = tokens[at];
  const count = token?.entry.number ?? null;
  if (token === undefined || count === null) return null;
  if (/[$€£¥₫%°/:]/.test(token.text) || token.lead.endsWith("#")) return null;
  if (!Number.isInteger(count) || count < COUNTS.least || count > COUNTS.most) return null;
  // "A 5 minute method" measures it.
  if (tokens[at + 1]?.entry.unit === "time") return null;
  // "4. Paper towels" numbers an item.
  if (/[.):]/.test(tokens[at + 1]?.lead ?? "")) return null;
  // "Before you sign: 4 things" is no sign 4.
  const begins = /[:,–—]/.test(token.lead);
  const otherwise = hits.filter(({ kind }) => COUNTED_OTHERWISE.has(kind));
  if (otherwise.some(({ from, to }) => to > at && (begins ? from === at : from <= at))) return null;
  const noun = nounAfter(sentence, at, plurals);
  if (noun === null || !isPromise(sentence, at, noun.at)) return null;
  return make(sentence, at, noun.at + 1, noun.kind, tokens[noun.at]?.lower ?? "", count);
}

/** The thing counted: a list noun close by, else any plural that is promised to be of use ("foods that"). */
function nounAfter(
  { tokens, hits }: Sentence,
  at: number,
  plurals: boolean,
): { at: number; kind: AnnouncedKind } | null {
  for (let place = at + 1; place <= at + 1 + BETWEEN; place++) {
    const word = tokens[place];
    if (word === undefined) return null;
    const kind = word.entry.noun;
    const plural = has(word, Lists.plural) && word.lower.length > 3;
    // "On May 4 everything changes" counts nothing.
    const counts = kind !== "resources" || plural || !plurals;
    if (kind !== null && counts) return { at: place, kind };
    if (word.kind === "number" || has(word, Lists.functionWords) || /[,;:]/.test(word.lead))
      return null;
    const promised = at < EARLY || isPresented(hits, at);
    if (plural && has(tokens[place + 1], Lists.promiseAfter) && promised) {
      return { at: place, kind: "items" };
    }
  }
  return null;
}

/** Presented ("here are"), told to the viewer, or opening its line like a title; not part of a story. */
function isPromise({ hits, tokens, role }: Sentence, at: number, noun: number): boolean {
  if (isPresented(hits, at)) return true;
  // A title may have a part in front: "Before you move: 6 things to check".
  const pause = tokens.findLastIndex(({ lead }, place) => place <= at && /[:–—|-]/.test(lead));
  if (role !== "spoken" && pause > 0 && at - pause < EARLY) return true;
  if (at < EARLY)
    return role !== "spoken" || !tokens.slice(0, at).some((word) => has(word, Lists.past));
  return has(tokens[noun + 1], Lists.viewer);
}

/** "Here are", "these are" close before the number. */
function isPresented(hits: Sentence["hits"], at: number): boolean {
  return hits.some(
    ({ kind, from, to }) => kind === "presents" && from < at && to > at - BEFORE && to <= at + 1,
  );
}

/** "Here's a checklist", "everything you need": no number, so nothing can be checked against it. */
function uncounted(sentence: Sentence, at: number): Made | null {
  const { tokens, hits, role } = sentence;
  const word = tokens[at];
  const kind = word?.entry.noun ?? null;
  if (word === undefined || kind === null) return null;
  const opens = hits.some(
    (hit) => hit.kind === "presents" && hit.from <= 1 && hit.to <= at && hit.to >= at - EARLY,
  );
  const titled = at === 0 && role !== "spoken";
  const several = has(word, Lists.plural);
  const whole = has(tokens[at + 1], Lists.viewer);
  if (whole ? !opens && !titled : !opens || (kind !== "guide" && !several)) return null;
  return make(sentence, at, at + 1, kind, word.lower, null);
}

function make(
  { tokens }: Sentence,
  from: number,
  to: number,
  kind: AnnouncedKind,
  noun: string,
  count: number | null,
): Made | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const text = lowered(tokens, from, to);
  return { announcement: { kind, noun, count, text, range: placeOf(first, last) }, to };
}
