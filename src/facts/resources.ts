/** Things the viewer can look up again by name, and what each is for. */

import { lexiconOf, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts, Resource, Sentence, Word } from "./facts.ts";
import type { Entry } from "./entries.ts";
import { instructionsIn } from "./instructions.ts";
import { entriesOf } from "./list.ts";
import { placeOf, textOf } from "./place.ts";

const QUOTE = /["“«]$/;
/** Words a name has at most. */
const NAME_WORDS = 5;
/** Words that make an opening name more than any word with the capital of its sentence. */
const FULL_NAME_WORDS = 2;
/** Letters of the small words inside a name ("Senhora do Monte", "Museum of Tea"). */
const LINKING_LETTERS = 3;
/** How far before "called" the kind of thing may stand ("an app that is called"). */
const THING_WORDS = 3;
/** Words a purpose has at least, behind "for" or a dash. */
const PURPOSE_WORDS = 2;

/** A name at words `from` to `to` of its sentence. */
interface Named {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Named item of a list of tools, places ...: what follows in the item says what it is for. */
  readonly entry: boolean;
}

export function resourcesOf(
  { readable, announcements, list }: Pick<Facts, "readable" | "announcements" | "list">,
  pack: LanguagePack | null,
): Resource[] {
  const lexicon = pack === null ? null : lexiconOf(pack);
  const things = list.announcement?.kind === "resources";
  const listed = things ? entriesOf({ readable, announcements }, pack) : [];
  const heads = new Map(listed.map((entry) => [entry.sentence, entry] as const));
  const found = new Map<string, Resource>();
  readable.forEach((sentence, at) => {
    const entry = heads.get(sentence);
    const following = readable[at + 1];
    const behind = following === undefined || heads.has(following) ? undefined : following;
    const named = [
      ...(entry === undefined ? [] : headOf(entry, lexicon)),
      ...namesIn(sentence, lexicon, pack),
      ...openingName(sentence, things, lexicon),
    ];
    const names = named.toSorted((a, b) => a.from - b.from || b.to - a.to);
    let after = 0;
    for (const [index, name] of names.entries()) {
      if (name.from < after) continue;
      after = name.to;
      const first = sentence.tokens[name.from];
      const last = sentence.tokens[name.to - 1];
      if (first === undefined || last === undefined) continue;
      const text = sentence.tokens
        .slice(name.from, name.to)
        .map((word) => word.text)
        .join(" ");
      const key = text.toLowerCase().replace(/\.[a-z]{2,4}$/, "");
      const end =
        names.slice(index + 1).find(({ from }) => from >= name.to)?.from ?? sentence.tokens.length;
      const purpose = purposeOf(name, end, behind, lexicon);
      const known = found.get(key);
      if (known === undefined) found.set(key, { name: text, purpose, range: placeOf(first, last) });
      else if (known.purpose === null && purpose !== null) found.set(key, { ...known, purpose });
    }
  });
  return [...found.values()];
}

/** What an item of a list of things is called: its words up to a dash, a colon or "for". */
function headOf({ sentence, from }: Entry, lexicon: Lexicon | null): Named[] {
  let start = from;
  // "I shop at ..." tells of a habit; a name comes first.
  if (lexicon?.has("otherSubjects", sentence.words[from] ?? "") === true) return [];
  while (lexicon?.has("functionWords", sentence.words[start] ?? "") === true) start++;
  let to = start;
  while (to < sentence.tokens.length && to - start < NAME_WORDS) {
    const word = sentence.tokens[to];
    if (word === undefined || (to > start && /[,:;(–—\-\n.]/.test(word.lead))) break;
    if (to > start && (lexicon?.has("functionWords", word.lower) ?? false)) break;
    to++;
  }
  return to > start ? [{ sentence, from: start, to, entry: true }] : [];
}

/** "Nishi Market: street food", "Casa Alta if you want the view": a name that opens with its use behind it. */
function openingName(sentence: Sentence, things: boolean, lexicon: Lexicon | null): Named[] {
  if (lexicon === null) return [];
  // "And there's Casa Alta": the next of such names, whatever is said of it.
  const from = sentence.hits.find((hit) => hit.kind === "nextItem" && hit.from === 0)?.to ?? 0;
  const to = nameEnd(sentence, from, lexicon, true);
  const next = sentence.tokens[to];
  if (to === from || next === undefined) return [];
  if (from > 0) return to - from >= FULL_NAME_WORDS ? [{ sentence, from, to, entry: false }] : [];
  const apart = things && /^(?::|\s[-–—])\s/.test(next.lead);
  const told =
    to >= FULL_NAME_WORDS &&
    sentence.hits.some((hit) => hit.kind === "purpose" && hit.from === to && hit.to - to > 1);
  return apart || told ? [{ sentence, from: 0, to, entry: apart }] : [];
}

/** Links, "called X", "the app X", "use X": names that the draft offers, not names in a story. */
function namesIn(sentence: Sentence, lexicon: Lexicon | null, pack: LanguagePack | null): Named[] {
  const named: Named[] = [];
  const add = (from: number, to: number) =>
    void (to > from && named.push({ sentence, from, to, entry: false }));
  sentence.tokens.forEach((token, at) => {
    if (token.kind === "link") add(at, at + 1);
  });
  if (lexicon === null || pack === null) return named;
  const told = instructionsIn(sentence, pack);
  for (const { kind, from, to } of sentence.hits) {
    if (kind === "naming" && namesThing(sentence, from, pack))
      add(to, nameEnd(sentence, to, lexicon, false));
    const advised =
      told.some(({ verb }) => verb === from) ||
      lexicon.has("otherSubjects", sentence.words[from] ?? "");
    if (kind !== "recommends" || !advised || tellsOfOthers(sentence, to, lexicon)) continue;
    const quoted = QUOTE.test(sentence.tokens[to]?.lead ?? "");
    const start = !quoted && lexicon.has("objectStarts", sentence.words[to] ?? "") ? to + 1 : to;
    const series = seriesFrom(sentence, start, lexicon);
    if (series.length > 1) for (const [first, last] of series) add(first, last);
    else add(start, nameEnd(sentence, start, lexicon, true));
    const thing = kindAfter(sentence, start, pack);
    if (thing !== null) add(thing.from, thing.to);
  }
  return named;
}

/** "darktable, GIMP and Photopea": names in a row, most with a capital; one may be in lower case. */
function seriesFrom(sentence: Sentence, from: number, lexicon: Lexicon): [number, number][] {
  const { tokens } = sentence;
  const series: [number, number][] = [];
  let capitals = 0;
  for (let at = from; at < tokens.length;) {
    const upper = isUpper(tokens[at]);
    const alone = lexicon.has("functionWords", tokens[at]?.lower ?? "");
    const to = upper ? nameEnd(sentence, at, lexicon, true) : at + 1;
    if (alone || to === at) break;
    series.push([at, to]);
    if (upper) capitals++;
    const next = tokens[to];
    const joined =
      next !== undefined &&
      sentence.hits.some(({ kind, from: start }) => kind === "joins" && start === to);
    if (next === undefined || (!joined && next.lead !== ", ")) break;
    at = joined ? to + 1 : to;
  }
  return capitals * 2 > series.length ? series : [];
}

/** "An app called": a thing to look up, not a person or an operation. */
function namesThing({ words }: Sentence, from: number, { lists }: LanguagePack): boolean {
  return words
    .slice(Math.max(0, from - THING_WORDS), from)
    .some((word) => lists.resources.includes(word));
}

/** "the flip app", "the app fetch": a name beside the kind of thing it is, also in lower case. */
function kindAfter(
  { words, tokens }: Sentence,
  at: number,
  { lists, functionWords }: LanguagePack,
): { from: number; to: number } | null {
  const isKind = (place: number) => lists.resources.includes(words[place] ?? "");
  const content = (place: number) =>
    place < words.length &&
    tokens[place]?.kind === "word" &&
    !functionWords.includes(words[place] ?? "") &&
    !isKind(place);
  if (isKind(at) && content(at + 1) && !/[,;:.]/.test(tokens[at + 1]?.lead ?? ""))
    return { from: at + 1, to: at + 2 };
  if (content(at) && isKind(at + 1)) return { from: at, to: at + 1 };
  return null;
}

/** Past the last word of a name that starts at `from`; `from` itself where none does. */
function nameEnd({ tokens }: Sentence, from: number, lexicon: Lexicon, capitals: boolean): number {
  const quoted = QUOTE.test(tokens[from]?.lead ?? "");
  const upper = isUpper(tokens[from]);
  if (capitals && !upper && !quoted) return from;
  let to = from;
  while (to < tokens.length && to - from < NAME_WORDS) {
    const word = tokens[to];
    if (word === undefined || (to > from && /["”»,;:.!?(–—\n]/.test(word.lead))) break;
    const links = word.lower.length <= LINKING_LETTERS && isUpper(tokens[to + 1]);
    if (!quoted && upper && !isUpper(word) && word.kind !== "number" && !links) break;
    if (!quoted && !upper && (to - from >= 2 || lexicon.has("functionWords", word.lower))) break;
    to++;
  }
  const only = tokens[from];
  return to === from + 1 && only !== undefined && lexicon.has("functionWords", only.lower)
    ? from
    : to;
}

function isUpper(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && word.text !== "I";
}

/** "They use", "he went to": somebody else's doing, or the past. */
function tellsOfOthers({ words }: Sentence, to: number, lexicon: Lexicon): boolean {
  return words.slice(0, to).some((word) => lexicon.has("past", word));
}

/** What stands behind the name, or in front ("to edit photos, use ..."), or in the sentence after. */
function purposeOf(
  name: Named,
  end: number,
  next: Sentence | undefined,
  lexicon: Lexicon | null,
): string | null {
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
  if (said !== undefined) return textOf(sentence.tokens.slice(said.from, end));
  const apart = name.entry || /[:(–—\n]|\s-\s|→/.test(behind[0]?.lead ?? "");
  if (apart && behind.length >= PURPOSE_WORDS) return textOf(behind);
  const before = sentence.hits.find(
    (hit) => hit.kind === "purpose" && hit.from === 0 && from - hit.to >= PURPOSE_WORDS,
  );
  if (before !== undefined) return textOf(sentence.tokens.slice(before.from, from));
  if (next === undefined || next.role !== sentence.role || end < sentence.tokens.length)
    return null;
  const goesOn =
    name.entry ||
    sentence.tokens.length === to - from ||
    lexicon?.has("functionWords", next.words[0] ?? "") === true;
  const tells = name.entry
    ? next.words.length >= PURPOSE_WORDS
    : next.hits.some(({ kind }) => kind === "purpose");
  return goesOn && tells ? textOf(next.tokens) : null;
}
