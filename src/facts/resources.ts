/** Things the viewer can look up again by name, and what each is for. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Announcement, Facts, Resource, Sentence } from "./facts.ts";
import { entriesOf } from "./list.ts";
import { headOf, mayName, namesIn, openingName, type Named } from "./names.ts";
import { spelled } from "./phrases.ts";
import { placeOf, textOf } from "./place.ts";

/** Announcements whose words are searched for a purpose. */
const MOST_PROMISES = 5;
/** Words a purpose has at least, behind "for" or a dash. */
const PURPOSE_WORDS = 2;
/** Sentences that open with a name and its use before they are taken for a list. */
const SEVERAL = 3;

/** Names from which on a draft is a list of them; `resource-names` gives full marks from here. */
export const NAMED_LIST = 3;

export function resourcesOf(
  {
    readable,
    announcements,
    list,
    telling,
  }: Pick<Facts, "readable" | "announcements" | "list" | "telling">,
  pack: LanguagePack | null,
): Resource[] {
  const things = list.announcement?.kind === "resources";
  const shared = things ? announcedPurpose(readable, announcements) : null;
  const listed = things ? entriesOf({ readable, announcements, telling }, pack) : [];
  const heads = new Map(listed.map((entry) => [entry.sentence, entry] as const));
  const several =
    readable.filter((sentence) => openingName(sentence, false, true, pack).length > 0).length >=
    SEVERAL;
  const found = new Map<string, Resource>();
  readable.forEach((sentence, at) => {
    if (!mayName(sentence, things)) return;
    const entry = heads.get(sentence);
    const following = readable[at + 1];
    const behind = following === undefined || heads.has(following) ? undefined : following;
    const named = [
      ...(entry === undefined ? [] : headOf(entry)),
      ...namesIn(sentence, things, pack),
      ...openingName(sentence, things, several, pack),
    ];
    if (named.length === 0) return;
    const names = named.toSorted((a, b) => a.from - b.from || b.to - a.to);
    let after = 0;
    for (const [index, name] of names.entries()) {
      if (name.from < after) continue;
      after = name.to;
      const first = sentence.tokens[name.from];
      const last = sentence.tokens[name.to - 1];
      if (first === undefined || last === undefined) continue;
      const text = spelled(sentence.tokens, name.from, name.to);
      const key = text.toLowerCase().replace(/\.[a-z]{2,4}$/, "");
      const end =
        names.slice(index + 1).find(({ from }) => from >= name.to)?.from ?? sentence.tokens.length;
      const purpose = purposeOf(name, end, behind) ?? (name.entry ? shared : null);
      const known = found.get(key);
      if (known === undefined) found.set(key, { name: text, purpose, range: placeOf(first, last) });
      else if (known.purpose === null && purpose !== null) found.set(key, { ...known, purpose });
    }
  });
  return [...found.values()];
}

/** "Everything you need to paint a chair": what all of a list is for. */
function announcedPurpose(
  sentences: readonly Sentence[],
  announcements: readonly Announcement[],
): string | null {
  const made = announcements.filter(({ kind }) => kind === "resources").slice(0, MOST_PROMISES);
  for (const { range } of made) {
    const own = sentences.find(
      (sentence) =>
        sentence.range.start.offset <= range.start.offset &&
        sentence.range.end.offset >= range.end.offset,
    );
    const said = own?.hits.find(
      (hit) =>
        hit.kind === "purpose" &&
        hit.to + PURPOSE_WORDS <= own.tokens.length &&
        (own.tokens[hit.from]?.at ?? 0) >= range.end.offset - own.segment.range.start.offset,
    );
    if (own !== undefined && said !== undefined) return textOf(own.tokens.slice(said.from));
  }
  return null;
}

/** What stands behind the name, or in front ("to edit photos, use ..."), or in the sentence after. */
function purposeOf(name: Named, end: number, next: Sentence | undefined): string | null {
  const { sentence, from, to } = name;
  const behind = sentence.tokens.slice(to, end);
  const said = sentence.hits.find(
    (hit) =>
      hit.kind === "purpose" &&
      hit.from >= to &&
      hit.to + PURPOSE_WORDS - 1 <= end &&
      // "Everyone goes to, it's nice": nothing follows.
      !/[,;]/.test(sentence.tokens[hit.to]?.lead ?? ""),
  );
  if (said !== undefined) {
    // What joins the next name to this one is part of neither.
    const join = sentence.hits.find(({ kind, to: last }) => kind === "joins" && last === end);
    return textOf(sentence.tokens.slice(said.from, join?.from ?? end));
  }
  const apart = name.entry || /[:(–—\n]|\s-\s|→/.test(behind[0]?.lead ?? "");
  if (apart && behind.length >= PURPOSE_WORDS) return textOf(behind);
  const before = sentence.hits.find(
    (hit) => hit.kind === "purpose" && hit.from === 0 && from - hit.to >= PURPOSE_WORDS,
  );
  if (before !== undefined) return textOf(sentence.tokens.slice(before.from, from));
  if (next === undefined || next.role !== sentence.role || end < sentence.tokens.length)
    return null;
  const goesOn =
    name.entry || sentence.tokens.length === to - from || has(next.tokens[0], Lists.functionWords);
  const tells = name.entry
    ? next.tokens.length >= PURPOSE_WORDS
    : next.hits.some(({ kind }) => kind === "purpose");
  return goesOn && tells ? textOf(next.tokens) : null;
}
