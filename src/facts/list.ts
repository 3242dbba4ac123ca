/** The items a draft delivers, each counted once whether said, shown or both. */

import type { LanguagePack } from "../language/pack.ts";
import { LEAST_ITEMS, markedEntries, type Entry } from "./entries.ts";
import type { Announcement, Facts, List, ScoredRole } from "./facts.ts";

const ROLES: readonly ScoredRole[] = ["spoken", "overlay", "caption"];

export function listOf(
  { readable, announcements }: Pick<Facts, "readable" | "announcements">,
  pack: LanguagePack | null,
): List {
  const entries = entriesOf({ readable, announcements }, pack);
  const items = entries.map(({ item }) => item);
  const announcement = matching(announcements, items.length);
  const promised = announcement?.count ?? null;
  const verbs = entries.filter(({ verb }) => verb).length;
  return {
    announcement,
    instructions: items.length === 0 ? 0 : verbs / items.length,
    items,
    parallel: items.length === 0 ? 0 : Math.max(verbs, items.length - verbs) / items.length,
    kept: promised === null ? null : items.length >= promised,
  };
}

/** Each channel's longest list, merged: the longest first, of the others what it does not have. */
export function entriesOf(
  { readable, announcements }: Pick<Facts, "readable" | "announcements">,
  pack: LanguagePack | null,
): Entry[] {
  const lists = ROLES.map((role) => {
    const own = readable.filter((sentence) => sentence.role === role);
    // Bullets lay out a script as often as they list; in the post's own text they are a list.
    const bullets = role === "caption" || announcements.length > 0;
    return markedEntries(own, announcements, bullets, pack);
  }).toSorted((a, b) => b.length - a.length);
  const [first = [], ...others] = lists;
  const values = new Set(first.map(({ value }) => value));
  const said = new Set(first.flatMap(({ content }) => content));
  const more = others.flat().filter(({ value, content }) => {
    const known = content.filter((word) => said.has(word)).length;
    return first.length < LEAST_ITEMS || (!values.has(value) && known * 2 < content.length);
  });
  const all = [...first, ...more];
  return all.length < LEAST_ITEMS ? [] : all;
}

/** The promise these items keep best: one with their number, else one with a number, else any. */
function matching(announcements: readonly Announcement[], items: number): Announcement | null {
  const counted = announcements.filter(({ count }) => count !== null);
  return counted.find(({ count }) => count === items) ?? counted[0] ?? announcements[0] ?? null;
}
