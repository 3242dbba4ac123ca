/** Where the items of a list start: numbers, ordinals, bullets, "the next one". */

import { Families } from "../language/families.ts";
import { has, type Hit } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Marker, Sentence, Word } from "./facts.ts";
import { hitFrom, NO_HITS, startsAt } from "./hits.ts";

const HIGHEST = 31;
const BULLET = /[•▪►✅☑✔➤◦]\uFE0F?\s*$|(?:^|\n)\s*[-*–]\s+$/u;

const NONE: readonly Marker[] = [];

/** What may number an item, or give it its place. */
const COUNTS = Lists.numeric | Lists.ordinal;

/** All markers in a sentence, in order. Digits and bullets need no pack. */
export function markersOf(sentence: Sentence, pack: LanguagePack | null): readonly Marker[] {
  const { tokens, lists, families } = sentence;
  const opening = openingMarker(sentence);
  const phrases = (families & Families.items) !== 0;
  if (opening === null && !phrases && (lists & COUNTS) === 0) return NONE;
  const candidates = phrases ? sentence.hits.filter(opensItem) : NO_HITS;
  const markers: Marker[] = [];
  let after = 0;
  const push = (from: number, { to, value, form }: Found) => {
    if (from < after || (value !== null && (value < 1 || value > HIGHEST))) return;
    markers.push({ sentence, from, to, value, form });
    after = to;
  };
  if (opening !== null) push(0, opening);
  if (pack === null) return markers;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayMark(sentence, at) && !startsAt(candidates, at)) continue;
    const spoken = spokenMarker(sentence, at, candidates);
    if (spoken !== null) push(at, spoken);
  }
  return markers;
}

/** Gives a place, or numbers: most numbers count something. */
function mayMark(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return has(token, Lists.ordinal) || (has(token, Lists.numeric) && isCountedAloud(sentence, at));
}

/** Opens an item, or is one marker with the ordinal it starts with. */
function opensItem({ families }: Hit): boolean {
  return (families & Families.items) !== 0;
}

interface Found {
  readonly to: number;
  readonly value: number | null;
  readonly form: Marker["form"];
}

/** What the layout says (of overlays a script only lists them, so there it says nothing): an ordered or bulleted item, "1." or "#1:" at the start of the line. */
function openingMarker({ segment, tokens, role }: Sentence): Found | null {
  const [first, second] = tokens;
  if (first === undefined) return null;
  const opens = first.at <= 3;
  const laidOut = opens && role !== "overlay";
  if (segment.ordinal !== undefined && laidOut) {
    const written = first.kind === "number" && Number(first.lower) === segment.ordinal;
    return { to: written ? 1 : 0, value: segment.ordinal, form: "number" };
  }
  if (first.kind === "number" && /^\p{N}{1,2}$/u.test(first.lower)) {
    const stands = first.lead.endsWith("#") || /^(?:[.):]|\s[-–—]\s|️?⃣)/u.test(second?.lead ?? "");
    if (stands) return { to: 1, value: Number(first.lower), form: "number" };
  }
  if ((segment.listItem === true && laidOut) || (first.lead !== " " && BULLET.test(first.lead)))
    return { to: 0, value: null, form: "bullet" };
  return null;
}

/** What is said: "number two", "tip 3", "secondly", "my second tip", "next up", "the last one". */
function spokenMarker(sentence: Sentence, at: number, candidates: readonly Hit[]): Found | null {
  const { tokens } = sentence;
  const numbered = hitFrom(candidates, "numberedItem", at);
  if (numbered !== undefined) {
    const before = tokens[at - 1];
    // "Your step 2" speaks of one; in "step one step two" the number is the other marker's.
    const owned =
      before !== undefined && before.entry.number === null && has(before, Lists.determiners);
    const digit = tokens[numbered.to - 1];
    if (owned || digit === undefined) return null;
    // "Type one first name" tells what to type.
    const verb = has(tokens[at], Lists.doubtful);
    if (verb && digit.kind !== "number" && tokens[numbered.to]?.lead === " ") return null;
    const step = has(tokens[at], Lists.steps);
    // Portuguese "um" is an article too, and counts only as an ordinal does.
    const value = digit.entry.number ?? digit.entry.ordinal;
    if (value === 1 && !mayStart(sentence, numbered.to)) return null;
    return { to: numbered.to, value, form: step ? "step" : "number" };
  }
  if (!opensClause(sentence, at)) return null;
  const last = hitFrom(candidates, "lastItem", at);
  if (last !== undefined) return { to: last.to, value: null, form: "last" };
  const next = hitFrom(candidates, "nextItem", at);
  if (next !== undefined) return { to: next.to, value: null, form: "next" };
  const token = tokens[at];
  if (token === undefined) return null;
  if (isCountedAloud(sentence, at)) {
    return { to: at + 1, value: token.entry.number, form: "number" };
  }
  const value = token.entry.ordinal;
  // "First of all" is one marker, not "first" and then "of all".
  const to = hitFrom(candidates, "sequence", at)?.to ?? at + 1;
  if (value === null || (to === at + 1 && !mayStart(sentence, to))) return null;
  // "The second thing is": what is counted belongs to the marker.
  const counted = has(tokens[to], Lists.items | Lists.steps);
  const form = has(tokens[to], Lists.steps) ? "step" : "ordinal";
  return { to: counted ? to + 1 : to, value, form };
}

/** "Two, the drop in pressure", "3 the rise", or "Two." alone: a number that counts nothing, so it numbers. */
function isCountedAloud({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.entry.number === null) return false;
  if (next === undefined ? tokens.length > 1 : !stopsOrCounts(token, next)) return false;
  return !/[$€£¥₫%]/.test(token.text);
}

function stopsOrCounts({ lower }: Word, next: Word): boolean {
  if (next.lead !== " " && /^[,:]\s/.test(next.lead)) return true;
  return has(next, Lists.determiners) && /^\p{N}{1,2}$/u.test(lower);
}

const MAY_FOLLOW =
  Lists.functionWords | Lists.plain | Lists.doubtful | Lists.items | Lists.steps | Lists.resources;

/** Not "first time" or "number one suspect": a pause, a small word, a verb or "tip" has to follow. */
function mayStart({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== "word" || has(next, MAY_FOLLOW)) return true;
  return next.lead !== " " && !/^\s*$/.test(next.lead);
}

function pausesBefore(word: Word | undefined): boolean {
  const lead = word?.lead ?? "";
  // Most words stand behind a blank.
  return lead !== " " && /[,;:—–\-(\n]/.test(lead);
}

/** At the start, after a pause, or behind words that only lead in ("and my", "the"). */
function opensClause({ tokens, hits }: Sentence, at: number): boolean {
  let back = at;
  while (back > 0 && !pausesBefore(tokens[back])) {
    const lead = hits.find(({ kind, to }) => (kind === "lead" || kind === "joins") && to === back);
    const small = back === at && has(tokens[back - 1], Lists.functionWords);
    if (lead === undefined && !small) return false;
    back = lead?.from ?? back - 1;
  }
  return true;
}
