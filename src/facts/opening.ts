/** What the first seconds say and show, and when the subject arrives. */

import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Facts, Opening, Phrase, Sentence, Word } from "./facts.ts";
import { speechMs, speechRateOf } from "./duration.ts";
import { hitAt, hitsAmong, hitsOf } from "./hits.ts";
import { placeOf } from "./place.ts";
import { topicWords } from "./topic.ts";

/** TikTok and Instagram measure the first 3 s; the hook may run to 6 s. */
const WINDOW_MS = 3_000;
/** How far the subject is looked for. */
const SEARCH_MS = 30_000;
const SEARCH_SENTENCES = 60;
/** Sentences a word stands in to be the subject, where title and caption lack it: two, and more in a long text. */
const SUBJECT_SENTENCES = 2;
const SENTENCES_FOR_ONE_MORE = 15;
/** ... and this share of those of the word that recurs most: the rest is mentioned, not talked about. */
const SUBJECT_SHARE = 0.5;
/** Words after "how to" among which its object stands. */
const OBJECT_REACH = 6;
/** Longer than a caption a subject is looked up in. */
const CAPTION_CHARACTERS = 2_000;

/** An ask promises nothing. */
const ASKS = ["followAsk", "likeAsk", "buyAsk"] as const;

type Needed = Pick<
  Facts,
  "draft" | "pack" | "sentences" | "readable" | "announcements" | "quantities" | "start"
>;

/** Null where nothing is said or shown. */
export function openingOf(facts: Needed): Opening | null {
  const heard = facts.sentences.filter(
    ({ role, startMs }) => role !== "caption" && startMs !== null,
  );
  const first = heard[0];
  if (first === undefined) return null;
  const early = heard
    .filter(({ startMs }) => (startMs ?? 0) <= SEARCH_MS)
    .slice(0, SEARCH_SENTENCES);
  const window = early.filter(({ startMs }) => (startMs ?? 0) < WINDOW_MS);
  const readable = new Set(facts.readable);
  const promise = promiseIn(
    early.filter((sentence) => readable.has(sentence)),
    facts,
    subjectOf(heard, facts),
  );
  const said = early.find(({ role }) => role === "spoken");
  return {
    spoken: textOf(window, "spoken"),
    shown: textOf(window, "overlay"),
    range: said?.range ?? first.range,
    promiseMs: promise?.ms ?? null,
    timed: promise?.timed ?? false,
    promise: promise?.phrase ?? null,
    ...fillerIn(early, facts.pack),
  };
}

function textOf(sentences: readonly Sentence[], role: "spoken" | "overlay"): string {
  return sentences
    .filter((sentence) => sentence.role === role)
    .map(({ text }) => text)
    .join(" ");
}

/** Words the draft comes back to: in title, caption, or most of all in its sentences. */
function subjectOf(heard: readonly Sentence[], { draft, pack }: Needed): ReadonlySet<string> {
  const subject = new Set(topicWords(draft.title, pack));
  for (const word of topicWords((draft.caption ?? "").slice(0, CAPTION_CHARACTERS), pack))
    subject.add(word);
  const counts = standingOf(heard);
  let most = 0;
  for (const { count } of counts.values()) most = Math.max(most, count);
  const enough = Math.max(
    SUBJECT_SENTENCES + Math.floor(heard.length / SENTENCES_FOR_ONE_MORE),
    most * SUBJECT_SHARE,
  );
  for (const [word, { count }] of counts) if (count >= enough) subject.add(word);
  return subject;
}

/** In how many of the sentences each word of a subject stands, but for those that name none. */
function standingOf(heard: readonly Sentence[]): ReadonlyMap<string, { readonly count: number }> {
  const words = new Map<string, { count: number; last: Sentence }>();
  for (const sentence of heard) {
    const { tokens, hits } = sentence;
    const vague = hitsOf(hits, "vague");
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.entry.topic ?? null;
      if (word === null || vague.some(({ from }) => from === at)) continue;
      const known = words.get(word);
      if (known === undefined) words.set(word, { count: 1, last: sentence });
      else if (known.last !== sentence) {
        known.count++;
        known.last = sentence;
      }
    }
  }
  return words;
}

interface Promised {
  readonly ms: number;
  readonly timed: boolean;
  readonly phrase: Phrase;
}

/** The earliest word that opens a promise, in the sentence that holds it. */
function promiseIn(
  early: readonly Sentence[],
  facts: Needed,
  subject: ReadonlySet<string>,
): Promised | null {
  let best: Promised | null = null;
  const signals = [...facts.announcements, ...facts.quantities].map(
    ({ range }) => range.start.offset,
  );
  for (const sentence of early) {
    const at = promiseAt(sentence, facts.pack, subject, signals);
    if (at === null) continue;
    // On screen it is all there at once; said, it comes word by word.
    const said = sentence.role === "spoken" ? speechMs(at, speechRateOf(facts.pack).usual) : 0;
    const ms = (sentence.startMs ?? 0) + said;
    if (best !== null && ms >= best.ms) continue;
    const { text, range, segment, tokens } = sentence;
    // A late one is quoted from where it starts.
    const from = ms > WINDOW_MS ? (tokens[at]?.start ?? 0) - (tokens[0]?.start ?? 0) : 0;
    best = { ms, timed: segment.startMs !== undefined, phrase: { text: text.slice(from), range } };
  }
  return best;
}

/** Index of the first word of a promise; null for none. */
function promiseAt(
  { role, tokens, hits, text, range }: Sentence,
  pack: LanguagePack | null,
  subject: ReadonlySet<string>,
  signals: readonly number[],
): number | null {
  if (hitsAmong(hits, ASKS).length > 0) return null;
  let carries = 0;
  let named = -1;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.entry.topic ?? null;
    if (word === null) continue;
    carries++;
    if (named < 0 && subject.has(word)) named = at;
  }
  if (carries < 2) return null;
  const places: number[] = [];
  const signal = signals.find((at) => at >= range.start.offset && at < range.end.offset);
  if (signal !== undefined) places.push(wordAt(tokens, signal - range.start.offset));
  places.push(named);
  const question = text.endsWith("?") || has(tokens[0], Lists.questionStarts);
  if (named >= 0 && question) places.push(0);
  for (const { from, to } of hitsOf(hits, "promise")) {
    if (tokens.slice(to, to + OBJECT_REACH).some(({ entry }) => entry.topic !== null))
      places.push(from);
  }
  // A number that leads on screen is the headline; without a pack nothing else tells one.
  if (pack === null || role === "overlay")
    places.push(tokens.findIndex(({ kind }) => kind === "number"));
  const found = places.filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

function wordAt(tokens: Sentence["tokens"], offset: number): number {
  const origin = tokens[0]?.start ?? 0;
  return Math.max(
    0,
    tokens.findIndex(({ end }) => end - origin > offset),
  );
}

/** The run of greetings and throat-clearing that opens the speech. */
function fillerIn(
  early: readonly Sentence[],
  pack: LanguagePack | null,
): Pick<Opening, "filler" | "trimmed"> {
  const words: Word[] = [];
  const passed: string[] = [];
  for (const { role, tokens, hits, text } of pack === null ? [] : early) {
    if (role !== "spoken") continue;
    const length = fillerLength(hits);
    words.push(...tokens.slice(0, length));
    passed.push(text);
    const next = tokens[length];
    if (next === undefined) continue;
    const first = words[0];
    if (first === undefined) break;
    const rest = text.slice(next.start - (tokens[0]?.start ?? 0));
    const trimmed = {
      before: passed.join(" "),
      after: rest.charAt(0).toUpperCase() + rest.slice(1),
      range: placeOf(first, tokens.at(-1) ?? next),
    };
    return { filler: phraseOf(words), trimmed };
  }
  return { filler: phraseOf(words), trimmed: null };
}

function phraseOf(words: readonly Word[]): Phrase | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return { text: words.map(({ text }) => text).join(" "), range: placeOf(first, last) };
}

/** Words of the phrases that stand at the start, without a joining word at their end. */
function fillerLength(hits: Sentence["hits"]): number {
  const run = hitsOf(hits, "filler", "fillerJoin");
  let at = 0;
  let length = 0;
  for (let hit = hitAt(run, at); hit !== null; hit = hitAt(run, at)) {
    at = hit.to;
    if (hit.kind === "filler") length = at;
  }
  return length;
}
