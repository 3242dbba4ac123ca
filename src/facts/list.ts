/** The items a draft delivers, each counted once whether said, shown or both. */

import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { LEAST_ITEMS, markedEntries } from "./entries.ts";
import type { Announcement, Facts, List, ScoredRole, Sentence } from "./facts.ts";
import type { ListEntry } from "./list-entry.ts";

/** Items of a spoken list that may be lost. */
const MISHEARD = 1;

/** Numbers that talk of people does not reach by the way. */
const COUNTED_ITEMS = 4;

const ROLES: readonly ScoredRole[] = ["spoken", "overlay", "caption"];

export function listOf(
  { readable, announcements, telling }: Pick<Facts, "readable" | "announcements" | "telling">,
  pack: LanguagePack | null,
): List {
  const entries = entriesOf({ readable, announcements, telling }, pack);
  const delivered = deliveredBy(entries, announcements.length > 0);
  const announcement = matching(announcements, delivered);
  const promised = announcement?.count ?? null;
  const verbs = entries.filter(({ verb }) => verb).length;
  return {
    announcement,
    instructions: verbs / Math.max(1, entries.length),
    items: entries,
    delivered,
    kept: promised === null ? null : delivered >= promised,
  };
}

/** Each channel's longest list, merged: the longest first, of the others what it does not have. */
export function entriesOf(
  { readable, announcements, telling }: Pick<Facts, "readable" | "announcements" | "telling">,
  pack: LanguagePack | null,
): readonly ListEntry[] {
  // Where nothing announces a list, "first ... next" in talk of people is a story, a haul or news.
  const story = telling.outweighed && telling.people > telling.viewer;
  // "Three reasons why we moved" are an answer, "here are my new things" a haul.
  const ofOneself = telling.people >= Math.max(1, telling.viewer);
  const explains = announcements.some(({ noun }) => pack?.lists.reasons.includes(noun) === true);
  const announced = announcements.some(({ count }) => count !== null || !ofOneself);
  const lists = ROLES.map((role): readonly ListEntry[] => {
    const own = readable.filter((sentence) => sentence.role === role);
    if (own.length === 0) return [];
    // Bullets lay out a script as often as they list; in the post's own text they are a list.
    const bullets = role === "caption" || announcements.length > 0 || isLed(own);
    const made = markedEntries(own, announcements, bullets, pack);
    if (role !== "spoken" || pack === null) return made;
    if (ofOneself && explains) return [];
    if (announced || made.some(({ sentence }) => sentence.segment.listItem)) return made;
    const numbered = made.filter(({ value }) => value !== null).length;
    // "First ... then ... and there's" chains anything, where nothing is laid out as a list.
    const chained = numbered < LEAST_ITEMS || (story && numbered < COUNTED_ITEMS);
    return chained || tellsOfOthers(made, own) ? [] : made;
  }).toSorted((a, b) => b.length - a.length);
  const [first = [], ...rest] = lists;
  const others = rest.flat();
  if (others.length === 0) return first.length < LEAST_ITEMS ? [] : first;
  const values = new Set(first.map(({ value }) => value));
  const said = new Set(first.flatMap(({ content }) => content));
  const more = others.filter(({ value, content }) => {
    const known = content.filter((word) => said.has(word)).length;
    return first.length < LEAST_ITEMS || (!values.has(value) && known * 2 < content.length);
  });
  const all = [...first, ...more];
  return all.length < LEAST_ITEMS ? [] : all;
}

/**
 * Points that somebody numbers of what they or others do, with no word for the viewer: a story, an answer,
 * an opinion. Bare names of things and commands are for the viewer without saying so.
 */
function tellsOfOthers(entries: readonly ListEntry[], sentences: readonly Sentence[]): boolean {
  if (entries.length === 0) return false;
  const starts = new Set(entries.map(({ sentence }) => sentence));
  const told: boolean[] = [];
  for (const sentence of sentences) {
    const { lists, instructions } = sentence;
    if (starts.has(sentence)) told.push((lists & Lists.otherSubjects) !== 0);
    if ((lists & Lists.viewer) !== 0 || instructions.length > 0) told.splice(-1, 1, false);
  }
  return told.filter(Boolean).length * 2 > entries.length;
}

/** "Number one ... number three" were three, whatever the transcript made of the second. */
function deliveredBy(entries: readonly ListEntry[], announced: boolean): number {
  const last = entries.at(-1)?.value ?? 0;
  const [first] = entries;
  // The first needs no number, and a transcript may lose one of the others.
  const spoken = (first?.value ?? 0) > 0 && first?.sentence.role === "spoken";
  const several = announced || entries.length > LEAST_ITEMS;
  return several && spoken && last === entries.length + MISHEARD ? last : entries.length;
}

/** "Cheap trains from here:" right above bullets. */
function isLed(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ segment }, at) =>
      sentences[at + 1]?.segment.listItem === true && segment.text.trimEnd().endsWith(":"),
  );
}

/** The promise these items keep best: one with their number, else one with a number, else any. */
function matching(announcements: readonly Announcement[], items: number): Announcement | null {
  const counted = announcements.filter(({ count }) => count !== null);
  return counted.find(({ count }) => count === items) ?? counted[0] ?? announcements[0] ?? null;
}
