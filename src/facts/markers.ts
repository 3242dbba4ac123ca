/** Where the items of a list start: numbers, ordinals, bullets, "the next one". */

import type { Hit, Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence } from "./facts.ts";

/** `value` is the item's number; null for "next", a bullet or "last". */
export interface Marker {
  readonly sentence: Sentence;
  /** Words of the marker itself; the item's text starts at `to`. */
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly form: "number" | "ordinal" | "next" | "last" | "bullet" | "step";
}

const HIGHEST = 31;
/** Phrases that open an item, or are one marker with the ordinal they start with. */
const ITEM_PHRASES: ReadonlySet<string> = new Set([
  "numberedItem",
  "nextItem",
  "lastItem",
  "sequence",
]);
const BULLET = /[•▪►✅☑✔➤◦]\uFE0F?\s*$|(?:^|\n)\s*[-*–]\s+$/u;

/** All markers in a sentence, in order. Digits and bullets need no pack. */
export function markersIn(
  sentence: Sentence,
  lexicon: Lexicon | null,
  pack: LanguagePack | null,
): Marker[] {
  const markers: Marker[] = [];
  let after = 0;
  const push = (from: number, to: number, value: number | null, form: Marker["form"]) => {
    if (from < after || (value !== null && (value < 1 || value > HIGHEST))) return;
    markers.push({ sentence, from, to, value, form });
    after = to;
  };
  const opening = openingMarker(sentence);
  if (opening !== null) push(0, opening.to, opening.value, opening.form);
  if (lexicon === null || pack === null) return markers;
  const candidates = sentence.hits.filter(({ kind }) => ITEM_PHRASES.has(kind));
  for (let at = 0; at < sentence.tokens.length; at++) {
    const here = candidates.filter(({ from }) => from === at);
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    const counts = lexicon.number(token) !== null || lexicon.ordinal(token) !== null;
    const spoken =
      counts || here.length > 0 ? spokenMarker(sentence, at, here, lexicon, pack) : null;
    if (spoken !== null) push(at, spoken.to, spoken.value, spoken.form);
  }
  return markers;
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
  const stands = first.lead.endsWith("#") || /^(?:[.):]|\s[-–—]\s|️?⃣)/u.test(second?.lead ?? "");
  if (first.kind === "number" && stands && /^\p{N}{1,2}$/u.test(first.lower)) {
    return { to: 1, value: Number(first.lower), form: "number" };
  }
  if ((segment.listItem === true && laidOut) || BULLET.test(first.lead))
    return { to: 0, value: null, form: "bullet" };
  return null;
}

/** What is said: "number two", "tip 3", "secondly", "my second tip", "next up", "the last one". */
function spokenMarker(
  sentence: Sentence,
  at: number,
  here: readonly Hit[],
  lexicon: Lexicon,
  pack: LanguagePack,
): Found | null {
  const { tokens } = sentence;
  const numbered = here.find(({ kind }) => kind === "numberedItem");
  if (numbered !== undefined) {
    const before = tokens[at - 1];
    // "Your step 2" speaks of one; in "step one step two" the number is the other marker's.
    const owned =
      before !== undefined &&
      lexicon.number(before) === null &&
      lexicon.has("objectStarts", before.lower);
    const digit = tokens[numbered.to - 1];
    if (owned || digit === undefined) return null;
    // "Type one first name" tells what to type.
    const verb = lexicon.has("doubtful", tokens[at]?.lower ?? "");
    if (verb && digit.kind !== "number" && tokens[numbered.to]?.lead === " ") return null;
    const step = pack.lists.steps.includes(tokens[at]?.lower ?? "");
    // Portuguese "um" is an article too, and counts only as an ordinal does.
    const value = lexicon.number(digit) ?? lexicon.ordinal(digit);
    if (value === 1 && !mayStart(sentence, numbered.to, lexicon, pack)) return null;
    return { to: numbered.to, value, form: step ? "step" : "number" };
  }
  if (!opensClause(sentence, at, lexicon)) return null;
  const last = here.find(({ kind }) => kind === "lastItem");
  if (last !== undefined) return { to: last.to, value: null, form: "last" };
  const next = here.find(({ kind }) => kind === "nextItem");
  if (next !== undefined) return { to: next.to, value: null, form: "next" };
  const token = tokens[at];
  if (token === undefined) return null;
  if (isCountedAloud(sentence, at, lexicon)) {
    return { to: at + 1, value: lexicon.number(token), form: "number" };
  }
  const value = lexicon.ordinal(token);
  // "First of all" is one marker, not "first" and then "of all".
  const to = here.find(({ kind }) => kind === "sequence")?.to ?? at + 1;
  if (value === null || !mayStart(sentence, to, lexicon, pack)) return null;
  // "The second thing is": what is counted belongs to the marker.
  const counted = pack.lists.items.includes(tokens[to]?.lower ?? "");
  return { to: counted ? to + 1 : to, value, form: "ordinal" };
}

/** "Two, the drop in pressure", "3 the rise", or "Two." alone: a number that counts nothing, so it numbers. */
function isCountedAloud({ tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || lexicon.number(token) === null) return false;
  if (next === undefined) return tokens.length === 1;
  if (/^[,:]\s/.test(next.lead)) return true;
  return /^\p{N}{1,2}$/u.test(token.lower) && lexicon.has("determiners", next.lower);
}

/** Not "first time" or "number one suspect": a pause, a small word, a verb or "tip" has to follow. */
function mayStart(
  { tokens }: Sentence,
  at: number,
  lexicon: Lexicon,
  { lists }: LanguagePack,
): boolean {
  const next = tokens[at];
  if (next === undefined || !/^\s*$/.test(next.lead) || next.kind !== "word") return true;
  const { lower } = next;
  if (lexicon.has("functionWords", lower) || lexicon.has("plain", lower)) return true;
  return (
    lexicon.has("doubtful", lower) || lists.items.includes(lower) || lists.resources.includes(lower)
  );
}

/** At the start, after a pause, or behind words that only lead in ("and my", "the"). */
function opensClause({ tokens, hits }: Sentence, at: number, lexicon: Lexicon): boolean {
  let back = at;
  while (back > 0 && !/[,;:—–\-(\n]/.test(tokens[back]?.lead ?? "")) {
    const lead = hits.find(({ kind, to }) => (kind === "lead" || kind === "joins") && to === back);
    const small = back === at && lexicon.has("functionWords", tokens[back - 1]?.lower ?? "");
    if (lead === undefined && !small) return false;
    back = lead?.from ?? back - 1;
  }
  return true;
}
