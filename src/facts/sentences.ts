/** Sentences of speech, on-screen text and the post's text, in the order of the source. */

import type { Draft, Segment } from "../draft/draft.ts";
import { lexiconOf, type Hit, type Lexicon } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { ScoredRole, Sentence, Word } from "./facts.ts";
import { speechMs, speechRateOf } from "./duration.ts";
import { isCaptionFile } from "./holds.ts";
import { placeOf } from "./place.ts";
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
  readonly pieces: readonly [Piece, ...Piece[]];
}
interface Piece {
  readonly segment: Segment;
  /** Where it starts in the run. */
  readonly from: number;
}

/** A `null` pack leaves stops and lines to cut at. Linear in the text. */
export function sentencesOf(draft: Draft, pack: LanguagePack | null): Sentence[] {
  const lexicon = pack === null ? null : lexiconOf(pack);
  const sentences: Sentence[] = [];
  const { usual } = speechRateOf(pack);
  let spokenWords = 0;
  for (const run of runsOf(draft)) {
    for (const { words, hits, runsOn } of cut(run, lexicon, pack)) {
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const startMs = timeOf(run.role, first, speechMs(spokenWords, usual));
      sentences.push({
        text: run.text.slice(first.start, closed(run.text, last.end)),
        role: run.role,
        words: words.map(({ lower }) => lower),
        tokens: words,
        hits,
        range: placeOf(first, last),
        segment: first.segment,
        runsOn,
        ...(startMs === null ? {} : { startMs }),
      });
      if (run.role === "spoken") spokenWords += words.length;
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
      pieces: [{ segment, from: 0 }],
    }));
  }
  let length = 0;
  const [first, ...rest] = scored.map(({ segment }): Piece => {
    const piece = { segment, from: length };
    length += segment.text.length + 1;
    return piece;
  });
  if (first === undefined) return [];
  const text = scored.map((cue) => cue.text.replaceAll("\n", " ")).join(" ");
  return [{ role: "spoken", text, pieces: [first, ...rest] }];
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

/** Words of one sentence with the phrases among them. */
interface Cut {
  readonly words: Word[];
  readonly hits: readonly Hit[];
  readonly runsOn: boolean;
}

function* cut(run: Run, lexicon: Lexicon | null, pack: LanguagePack | null): Generator<Cut> {
  let sentence: Word[] = [];
  for (const word of wordsOf(run, pack)) {
    const last = sentence.at(-1);
    if (last !== undefined && ends(last, word, run.text, lexicon)) {
      yield* shorten(sentence, lexicon);
      sentence = [];
    }
    sentence.push(word);
  }
  yield* shorten(sentence, lexicon);
}

function wordsOf(run: Run, pack: LanguagePack | null): Word[] {
  let piece = 0;
  return tokenize(run.text, pack).map((token) => {
    while ((run.pieces[piece + 1]?.from ?? Infinity) <= token.start) piece++;
    const { segment, from } = run.pieces[piece] ?? run.pieces[0];
    const { text, lower, kind, entry, start, end, lead } = token;
    return { text, lower, kind, entry, start, end, lead, segment, at: start - from };
  });
}

/** Whether a sentence ends between two words, by what stands between them. */
function ends(last: Word, next: Word, text: string, lexicon: Lexicon | null): boolean {
  const { lead } = next;
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
  return !(lead.startsWith(".") && isAbbreviation(last, lexicon));
}

/** The "1" of "1. Wash the rice": a small number that opens its line or sentence. */
function isMarker({ lead, lower }: Word): boolean {
  return lower.length < 3 && (lead === "" || /[\n.:!?]/.test(lead));
}

function isAbbreviation({ text, lower }: Word, lexicon: Lexicon | null): boolean {
  return /^\p{Lu}$/u.test(text) || (lexicon?.has("abbreviations", lower) ?? false);
}

/** Cuts a long stretch at the words that start a new thought, as unpunctuated speech needs. */
function* shorten(words: Word[], lexicon: Lexicon | null): Generator<Cut> {
  const hits = lexicon?.scan(words) ?? [];
  if (words.length <= LONG_SENTENCE_WORDS) {
    yield { words, hits, runsOn: false };
    return;
  }
  const places = lexicon === null ? [] : breaksIn(words, hits, lexicon);
  const runsOn = words.length > RUN_ON_WORDS;
  let next = 0;
  for (const [from, to] of pieces(places, words.length)) {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit !== undefined && hit.from < to; hit = hits[++next]) {
      if (hit.to <= to) own.push({ kind: hit.kind, from: hit.from - from, to: hit.to - from });
    }
    yield { words: words.slice(from, to), hits: own, runsOn };
  }
}

/** Half-open stretches between the places, none too short or too long. */
function* pieces(places: readonly number[], length: number): Generator<readonly [number, number]> {
  let from = 0;
  for (const place of [...places, length]) {
    const short = place - from < SHORTEST_PIECE_WORDS || length - place < SHORTEST_PIECE_WORDS;
    if (short && place < length) continue;
    for (; place - from > LONGEST_SENTENCE_WORDS; from += LONGEST_SENTENCE_WORDS) {
      yield [from, from + LONGEST_SENTENCE_WORDS];
    }
    if (place > from) yield [from, place];
    from = place;
  }
}

function breaksIn(words: readonly Word[], hits: readonly Hit[], lexicon: Lexicon): number[] {
  const places: number[] = [];
  let after = 0;
  for (const { kind, from, to } of hits) {
    if (kind !== "breaks" || from < after) continue;
    const last = words[from - 1];
    if (last !== undefined && lexicon.number(last) !== null) continue;
    const before = last?.lower ?? "";
    if (lexicon.has("determiners", before) || lexicon.has("subordinators", before)) continue;
    if (leadsOn(words, from, hits, lexicon)) continue;
    places.push(from);
    after = to;
  }
  return places;
}

/** "You can just | go ahead and press it": what offers or obliges goes on with what is to be done. */
function leadsOn(words: readonly Word[], at: number, hits: readonly Hit[], lexicon: Lexicon) {
  let end = at;
  while (end > 0 && lexicon.has("adverbs", words[end - 1]?.lower ?? "")) end--;
  return hits.some(({ kind, to }) => (kind === "offer" || kind === "obligation") && to === end);
}
