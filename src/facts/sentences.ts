/** Sentences of speech, on-screen text and the post's text, in the order of the source. */

import type { Draft, Segment } from "../draft/draft.ts";
import { has, scan, type Hit } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { visitTokens } from "../language/tokens.ts";
import type { ScoredRole, Sentence, Word } from "./facts.ts";
import { speechMs, speechRateOf } from "./duration.ts";
import { isCaptionFile } from "./holds.ts";
import { placeOf } from "./place.ts";
import { ReadSentence } from "./sentence.ts";
import { startOf } from "./start.ts";

/** Longest stretch without a stop that is still one sentence; longer ones are cut at markers. */
const LONG_SENTENCE_WORDS = 16;
/** No sentence is longer, so that work within one is bounded whatever the text. */
const LONGEST_SENTENCE_WORDS = 60;
/** Longer stretches without a stop are speech that nobody punctuated. */
const RUN_ON_WORDS = 40;
/** Shortest piece such a cut may leave. */
const SHORTEST_PIECE_WORDS = 3;
/** A line this long that ends without a stop, before one in lower case, was wrapped by hand. */
const WRAPPED_LINE_CHARACTERS = 50;

/** Text that is read on: one segment, or all cues of a caption file, in which sentences run across. */
interface Run {
  readonly role: ScoredRole;
  readonly text: string;
  readonly parts: readonly [Part, ...Part[]];
}
interface Part {
  readonly segment: Segment;
  /** Where it starts in the run. */
  readonly from: number;
}

/** A `null` pack leaves stops and lines to cut at. Linear in the text. */
export function sentencesOf(draft: Draft, pack: LanguagePack | null): Sentence[] {
  const sentences: Sentence[] = [];
  const { usual } = speechRateOf(pack);
  let spokenWords = 0;
  for (const run of runsOf(draft)) {
    const { role, text } = run;
    for (const stretch of stretchesOf(run, pack)) {
      for (const { tokens, hits, runsOn } of shortened(stretch)) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (first === undefined || last === undefined) continue;
        const startMs = timeOf(role, first, speechMs(spokenWords, usual));
        const own = text.slice(first.start, closed(text, last.end));
        const range = placeOf(first, last);
        sentences.push(
          new ReadSentence({ text: own, role, tokens, hits, range, runsOn, startMs }, first, pack),
        );
        if (role === "spoken") spokenWords += tokens.length;
      }
    }
  }
  return sentences;
}

/** The title as a line that is shown; its place is where the draft starts. */
export function titleOf(draft: Draft, pack: LanguagePack | null): Sentence[] {
  const segment = { role: "overlay", text: draft.title, range: startOf(draft) } as const;
  return sentencesOf({ ...draft, segments: [segment] }, pack);
}

function runsOf(draft: Draft): Run[] {
  const scored = draft.segments.flatMap((segment) => {
    const { role, text } = segment;
    return role === "spoken" || role === "overlay" || role === "caption"
      ? [{ role, text, segment }]
      : [];
  });
  if (!isCaptionFile(draft)) {
    return scored.map(({ role, text, segment }) => ({
      role,
      text,
      parts: [{ segment, from: 0 }],
    }));
  }
  let length = 0;
  const [first, ...rest] = scored.map(({ segment }): Part => {
    const part = { segment, from: length };
    length += segment.text.length + 1;
    return part;
  });
  if (first === undefined) return [];
  const text = scored.map((cue) => cue.text.replaceAll("\n", " ")).join(" ");
  return [{ role: "spoken", text, parts: [first, ...rest] }];
}

/** Past the stop and the closing quotes that follow a sentence's last word. */
function closed(text: string, end: number): number {
  let at = end;
  while (at < text.length && ".!?…。！？\"”'’)".includes(text.charAt(at))) at++;
  return at;
}

/** Real where the file is timed (spread over the segment by characters), else counted in words said. */
function timeOf(role: ScoredRole, first: Word, saidMs: number): number | null {
  if (role === "caption") return null;
  const { startMs, endMs, text } = first.segment;
  if (startMs === undefined) return saidMs;
  const share = first.at / Math.max(1, text.length);
  return Math.round(startMs + share * Math.max(0, (endMs ?? startMs) - startMs));
}

/** The words up to each stop. */
function stretchesOf(run: Run, pack: LanguagePack | null): Word[][] {
  const stretches: Word[][] = [];
  let stretch: Word[] = [];
  for (const word of wordsOf(run, pack)) {
    const last = stretch.at(-1);
    if (last !== undefined && ends(last, word, run.text)) {
      stretches.push(stretch);
      stretch = [];
    }
    stretch.push(word);
  }
  stretches.push(stretch);
  return stretches;
}

function wordsOf(run: Run, pack: LanguagePack | null): Word[] {
  const words: Word[] = [];
  let part = 0;
  visitTokens(run.text, pack, (entry, start, end, lead) => {
    while ((run.parts[part + 1]?.from ?? Infinity) <= start) part++;
    const { segment, from } = run.parts[part] ?? run.parts[0];
    const { text, lower, kind } = entry;
    words.push({ text, lower, kind, entry, start, end, lead, segment, at: start - from });
  });
  return words;
}

/** Whether a sentence ends between two words, by what stands between them. */
function ends(last: Word, next: Word, text: string): boolean {
  const { lead } = next;
  // Most words stand behind a blank.
  if (lead === " ") return false;
  if (/[!?…。！？；;|•▪►→✅☑✔➡]/u.test(lead)) return true;
  if (lead.includes("\n")) {
    const line = last.end - text.lastIndexOf("\n", last.start);
    const wrapped = line > WRAPPED_LINE_CHARACTERS && /^\p{Ll}/u.test(next.text);
    return !(wrapped && ["\n", ",\n"].includes(lead.replaceAll(/[^\S\n]/g, "")));
  }
  if (!lead.includes(".")) return false;
  if (lead === "." && /^\p{Ll}/u.test(next.text)) return false;
  // "V1.3" is one name.
  if (lead === "." && next.kind === "number" && /\p{N}$/u.test(last.text)) return false;
  if (last.kind === "number" && lead.startsWith(". ") && isMarker(last)) return false;
  return !(lead.startsWith(".") && isAbbreviation(last) && !opensAnew(next));
}

/** The "1" of "1. Wash the rice": a small number that opens its line or sentence. */
function isMarker({ lead, lower }: Word): boolean {
  return lower.length < 3 && (lead === "" || /[\n.:!?]/.test(lead));
}

/** "We use G P T. And ...": a small word with a capital is no part of a name. */
function opensAnew(next: Word): boolean {
  return next.text.length > 1 && /^\p{Lu}/u.test(next.text) && has(next, Lists.functionWords);
}

function isAbbreviation(word: Word): boolean {
  return has(word, Lists.abbreviations) || (word.text.length <= 2 && /^\p{Lu}$/u.test(word.text));
}

/** Words of one sentence with the phrases among them. */
interface Piece {
  readonly tokens: readonly Word[];
  readonly hits: readonly Hit[];
  readonly runsOn: boolean;
}

/** Cuts a long stretch at the words that start a new thought, as unpunctuated speech needs. */
function shortened(tokens: readonly Word[]): Piece[] {
  const hits = scan(tokens);
  if (tokens.length <= LONG_SENTENCE_WORDS) return [{ tokens, hits, runsOn: false }];
  const runsOn = tokens.length > RUN_ON_WORDS;
  let next = 0;
  return pieces(breaksIn(tokens, hits), tokens.length).map(([from, to]) => {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit !== undefined && hit.from < to; hit = hits[++next]) {
      if (hit.to <= to) own.push({ kind: hit.kind, from: hit.from - from, to: hit.to - from });
    }
    return { tokens: tokens.slice(from, to), hits: own, runsOn };
  });
}

/** Half-open stretches between the places, none too short or too long. */
function pieces(places: readonly number[], length: number): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const place of [...places, length]) {
    const short = place - from < SHORTEST_PIECE_WORDS || length - place < SHORTEST_PIECE_WORDS;
    if (short && place < length) continue;
    for (; place - from > LONGEST_SENTENCE_WORDS; from += LONGEST_SENTENCE_WORDS) {
      stretches.push([from, from + LONGEST_SENTENCE_WORDS]);
    }
    if (place > from) stretches.push([from, place]);
    from = place;
  }
  return stretches;
}

function breaksIn(words: readonly Word[], hits: readonly Hit[]): number[] {
  const places: number[] = [];
  // Where what offers or obliges ends: "you can just | go ahead" goes on with what is to be done.
  const leads = new Set(
    hits.filter(({ kind }) => kind === "offer" || kind === "obligation").map(({ to }) => to),
  );
  let after = 0;
  for (const { kind, from, to } of hits) {
    if (kind !== "breaks" || from < after) continue;
    const last = words[from - 1];
    if (last !== undefined && last.entry.number !== null) continue;
    if (has(last, Lists.determiners | Lists.subordinators)) continue;
    if (leads.has(beforeAdverbs(words, from))) continue;
    places.push(from);
    after = to;
  }
  return places;
}

/** Nobody says more in a row; a text that does must not cost their number at each of them. */
const MOST_ADVERBS = 8;

function beforeAdverbs(words: readonly Word[], at: number): number {
  let end = at;
  while (at - end < MOST_ADVERBS && has(words[end - 1], Lists.adverbs)) end--;
  return end;
}
