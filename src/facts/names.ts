/** Where a draft names things: links, "called X", "use X", names in a row, heads of list items. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Sentence, Word } from "./facts.ts";
import { hitFrom, hitsOf } from "./hits.ts";
import type { ListEntry } from "./list-entry.ts";

const QUOTE = /["“«]$/;
/** Words a name has at most. */
const NAME_WORDS = 5;
/** Words that make an opening name more than any word with the capital of its sentence. */
const FULL_NAME_WORDS = 2;
/** Letters of the small words inside a name ("Senhora do Monte", "Museum of Tea"). */
const LINKING_LETTERS = 3;
/** How far before "called" the kind of thing may stand ("an app that is called"). */
const THING_WORDS = 3;
/** Names with their uses in one sentence: one may be chance. */
const USES = 2;
const NONE: readonly Named[] = [];

/** Names in a row; two joined by "and" may be one ("Salt and Straw"). */
const SERIES = 3;
/** A name at words `from` to `to` of its sentence. */
export interface Named {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Named item of a list of tools, places ...: what follows in the item says what it is for. */
  readonly entry: boolean;
}

/** What an item of a list of things is called: its words up to a dash, a colon or "for". */
export function headOf({ sentence, from }: ListEntry): Named[] {
  let start = from;
  // "I shop at ..." tells of a habit; a name comes first, or behind "we have".
  const opening = sentence.tokens[from];
  if (has(opening, Lists.otherSubjects) && !has(opening, Lists.together)) return [];
  while (has(sentence.tokens[start], Lists.functionWords)) start++;
  // Laid out, or in a text without capitals, any words may be a name.
  const { segment, role, tokens } = sentence;
  const said = role === "spoken" && segment.listItem !== true && segment.ordinal === undefined;
  if (said && !isUpper(tokens[start]) && tokens.some(isUpper)) return [];
  let to = start;
  while (to < sentence.tokens.length && to - start < NAME_WORDS) {
    const word = sentence.tokens[to];
    if (word === undefined || (to > start && /[,:;(–—\-\n.]/.test(word.lead))) break;
    if (to > start && has(word, Lists.functionWords)) break;
    to++;
  }
  return to > start ? [{ sentence, from: start, to, entry: true }] : [];
}

/** What tells that a sentence opens with a name, where no list of things does. */
const OPENS_SO = Families.items | Families.purpose;

/** Whether a sentence can hold a name at all. */
export function mayName({ lists, families }: Sentence, things: boolean): boolean {
  if (things || (lists & (Lists.link | Lists.resources)) !== 0) return true;
  return (families & (OPENS_SO | Families.names)) !== 0;
}

/** "Nishi Market: street food", "Casa Alta if you want the view": a name that opens with its use behind it. */
export function openingName(
  sentence: Sentence,
  things: boolean,
  several: boolean,
  pack: LanguagePack | null,
): readonly Named[] {
  if (pack === null || (!things && (sentence.families & OPENS_SO) === 0)) return NONE;
  // "And there's Casa Alta": the next of such names, whatever is said of it.
  const item = hitFrom(sentence.hits, "nextItem", 0)?.to ?? 0;
  const from = item > 0 ? item : (hitFrom(sentence.hits, "joins", 0)?.to ?? 0);
  const to = nameEnd(sentence, from, true);
  const next = sentence.tokens[to];
  if (to === from || next === undefined) return NONE;
  if (item > 0) return to - from >= FULL_NAME_WORDS ? [{ sentence, from, to, entry: false }] : [];
  const apart = things && /^(?::|\s[-–—])\s/.test(next.lead);
  const told =
    (from > 0 || to >= FULL_NAME_WORDS) &&
    sentence.hits.some(
      // One "for" behind a name may be chance, three in a row are a list.
      (hit) => hit.kind === "purpose" && hit.from === to && (several || hit.to - to > 1),
    );
  return apart || told ? [{ sentence, from, to, entry: apart }] : [];
}

/** Links, "called X", "the app X", "use X": names that the draft offers, not names in a story. */
export function namesIn(sentence: Sentence, things: boolean, pack: LanguagePack | null): Named[] {
  const named: Named[] = [];
  const add = (from: number, to: number) =>
    void (to > from && named.push({ sentence, from, to, entry: false }));
  const { tokens, hits, lists, families } = sentence;
  if ((lists & Lists.link) !== 0)
    tokens.forEach(({ kind }, at) => {
      if (kind === "link") add(at, at + 1);
    });
  if (pack === null) return named;
  const told = sentence.instructions;
  // In the news things are named in rows as well.
  if (things || told.length > 0) {
    for (const [from, to] of namesWithUses(sentence)) add(from, to);
    for (const [from, to] of seriesOfThings(sentence)) add(from, to);
  }
  if ((families & Families.names) === 0) return named;
  const offers = hitsOf(hits, "offer", "obligation");
  for (const { kind, from, to } of hitsOf(hits, "naming", "recommends")) {
    if (kind === "naming" && (things || namesThing(sentence, from)))
      add(to, nameEnd(sentence, to, false));
    if (kind === "naming" || tellsOfOthers(sentence, to)) continue;
    const advised =
      has(sentence.tokens[from], Lists.otherSubjects) ||
      told.some(({ verb }) => verb === from) ||
      offers.some((offer) => offer.to === from);
    if (!advised) continue;
    const quoted = opensQuote(sentence.tokens[to]);
    const start = !quoted && has(sentence.tokens[to], Lists.objectStarts) ? to + 1 : to;
    const series = seriesFrom(sentence, start);
    if (series.length >= SERIES) for (const [first, last] of series) add(first, last);
    else add(start, nameEnd(sentence, start, true));
    const thing = kindAfter(sentence, start);
    if (thing !== null) add(thing.from, thing.to);
  }
  return named;
}

/** "Notion for planning, CapCut for cutting and Procreate for drawing": names, each with its use behind it. */
function namesWithUses(sentence: Sentence): [number, number][] {
  const { tokens, hits, families } = sentence;
  if ((families & Families.purpose) === 0) return [];
  const row = hitsOf(hits, "purpose").flatMap(({ from: to }): [number, number][] => {
    let from = to;
    while (from > 0 && to - from < NAME_WORDS && isUpper(tokens[from - 1])) {
      from--;
      if (tokens[from]?.lead !== " ") break;
    }
    if (sentence.instructions.some(({ verb }) => verb === from)) from++;
    return from < to && !has(tokens[from], Lists.functionWords) ? [[from, to]] : [];
  });
  // Any first word of a sentence has a capital.
  return row.filter(([from]) => from > 0).length >= USES ? row : [];
}

/** "darktable, GIMP and Photopea": names in a row, most with a capital; one may be in lower case. */
function seriesFrom(sentence: Sentence, from: number): [number, number][] {
  const { tokens, hits } = sentence;
  const joins = hitsOf(hits, "joins");
  const series: [number, number][] = [];
  let capitals = 0;
  for (let at = from; at < tokens.length;) {
    const upper = isUpper(tokens[at]);
    const whole = upper ? nameEnd(sentence, at, true) : at + 1;
    const join = joins.find((hit) => hit.from > at && hit.from <= whole);
    const to = join?.from ?? whole;
    if (has(tokens[at], Lists.functionWords) || to === at) break;
    series.push([at, to]);
    if (upper) capitals++;
    if (join === undefined && tokens[to]?.lead !== ", ") break;
    at = join?.to ?? to;
  }
  return capitals * 2 > series.length ? series : [];
}

/** "My favourite apps are Notion, CapCut and Procreate". */
function seriesOfThings(sentence: Sentence): [number, number][] {
  const { tokens, lists } = sentence;
  if ((lists & Lists.resources) === 0) return [];
  return tokens.flatMap((word, at) => {
    if (!has(word, Lists.resources)) return [];
    const next = has(tokens[at + 1], Lists.functionWords) ? at + 2 : at + 1;
    const series = isUpper(tokens[next]) ? seriesFrom(sentence, next) : [];
    return series.length >= SERIES ? series : [];
  });
}

/** "An app called": a thing to look up, not a person or an operation. */
function namesThing({ tokens }: Sentence, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - THING_WORDS), from)
    .some((word) => has(word, Lists.resources));
}

/** "the flip app", "the app fetch": a name beside the kind of thing it is, also in lower case. */
function kindAfter({ tokens, hits }: Sentence, at: number): { from: number; to: number } | null {
  const isKind = (place: number) => has(tokens[place], Lists.resources);
  const content = (place: number) =>
    tokens[place]?.kind === "word" &&
    !has(tokens[place], Lists.functionWords | Lists.resources) &&
    hitFrom(hits, "naming", place) === undefined;
  if (isKind(at) && content(at + 1) && !/[,;:.]/.test(tokens[at + 1]?.lead ?? ""))
    return { from: at + 1, to: at + 2 };
  if (content(at) && isKind(at + 1)) return { from: at, to: at + 1 };
  return null;
}

/** Past the last word of a name that starts at `from`; `from` itself where none does. */
function nameEnd({ tokens }: Sentence, from: number, capitals: boolean): number {
  const upper = isUpper(tokens[from]);
  const quoted = opensQuote(tokens[from]);
  if (capitals && !upper && !quoted) return from;
  let to = from;
  while (to < tokens.length && to - from < NAME_WORDS) {
    const word = tokens[to];
    if (word === undefined || (to > from && /["”»,;:.!?(–—\n]/.test(word.lead))) break;
    const links = word.lower.length <= LINKING_LETTERS && isUpper(tokens[to + 1]);
    if (!quoted && upper && !isUpper(word) && word.kind !== "number" && !links) break;
    if (!quoted && !upper && (to - from >= 2 || has(word, Lists.functionWords))) break;
    to++;
  }
  const only = tokens[from];
  return to === from + 1 && has(only, Lists.functionWords) ? from : to;
}

function opensQuote(word: Word | undefined): boolean {
  const lead = word?.lead ?? "";
  return lead !== " " && QUOTE.test(lead);
}

function isUpper(word: Word | undefined): boolean {
  return has(word, Lists.capital) && word?.text !== "I";
}

/** "They use", "he went to": somebody else's doing, or the past. */
function tellsOfOthers({ tokens }: Sentence, to: number): boolean {
  return tokens.slice(0, to).some((word) => has(word, Lists.past));
}
