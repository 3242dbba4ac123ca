/** What the first seconds say and show, and when the subject arrives. */

import { Families } from "../language/families.ts";
import { has } from "../language/lexicon.ts";
import { Lists } from "../language/lists.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize } from "../language/tokens.ts";
import type { Facts, Heard, Numbers, Opening, Phrase, Sentence, Word } from "./facts.ts";
import { speechMs, speechRateOf } from "./duration.ts";
import { hitAt, hitsAmong, hitsOf, NO_HITS, startsAt } from "./hits.ts";
import { spelled } from "./phrases.ts";
import { placeOf } from "./place.ts";
import { NO_TOPIC } from "./topics.ts";

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
  "draft" | "pack" | "topics" | "jumbled" | "announcements" | "quantities" | "start"
>;

/** Null where nothing is said or shown. */
export function openingOf(facts: Needed): Opening | null {
  const { heard } = facts.topics;
  const first = heard[0]?.sentence;
  if (first === undefined) return null;
  const early = heard
    .filter(({ sentence }) => (sentence.startMs ?? 0) <= SEARCH_MS)
    .slice(0, SEARCH_SENTENCES);
  const promise = promiseIn(early, facts);
  const said = early.find(({ sentence }) => sentence.role === "spoken")?.sentence;
  return {
    spoken: textOf(early, "spoken"),
    shown: textOf(early, "overlay"),
    range: said?.range ?? first.range,
    promiseMs: promise?.ms ?? null,
    timed: promise?.timed ?? false,
    promise: promise?.phrase ?? null,
    ...fillerIn(early, facts.pack),
  };
}

/** What the window holds. */
function textOf(early: readonly Heard[], wanted: "spoken" | "overlay"): string {
  const texts: string[] = [];
  for (const { sentence } of early) {
    const { role, startMs, text } = sentence;
    if (role === wanted && (startMs ?? 0) < WINDOW_MS) texts.push(text);
  }
  return texts.join(" ");
}

/** Whether a topic is one the draft comes back to: in title, caption, or most of all in its sentences. */
type Subject = readonly boolean[];

function subjectOf({ draft, pack, topics: { heard, numbers } }: Needed): Subject {
  const counts = standingOf(heard, numbers);
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const enough = Math.max(
    SUBJECT_SENTENCES + Math.floor(heard.length / SENTENCES_FOR_ONE_MORE),
    most * SUBJECT_SHARE,
  );
  const subject = counts.map((count) => count >= enough);
  const caption = (draft.caption ?? "").slice(0, CAPTION_CHARACTERS);
  for (const text of [draft.title, caption]) {
    for (const { entry } of tokenize(text, pack)) {
      const topic = numbers.of(entry);
      if (topic !== NO_TOPIC) subject[topic] = true;
    }
  }
  return subject;
}

/** In how many of the sentences each topic stands, but for words that name none. */
function standingOf(heard: readonly Heard[], numbers: Numbers): number[] {
  const counts = numbers.each(0);
  const last = numbers.each(-1);
  heard.forEach(({ sentence, topics: own }, i) => {
    const vague =
      (sentence.families & Families.vague) === 0 ? NO_HITS : hitsOf(sentence.hits, "vague");
    for (let at = 0; at < own.length; at++) {
      const topic = own[at] ?? NO_TOPIC;
      if (topic === NO_TOPIC || last[topic] === i || startsAt(vague, at)) continue;
      last[topic] = i;
      counts[topic] = (counts[topic] ?? 0) + 1;
    }
  });
  return counts;
}

interface Promised {
  readonly ms: number;
  readonly timed: boolean;
  readonly phrase: Phrase;
}

/** The earliest word that opens a promise, in the sentence that holds it. */
function promiseIn(early: readonly Heard[], facts: Needed): Promised | null {
  const { pack, jumbled, announcements, quantities } = facts;
  let best: Promised | null = null;
  const subject = subjectOf(facts);
  const signals = [...announcements, ...quantities].map(({ range }) => range.start.offset);
  for (const one of early) {
    const { role, startMs, text, range, segment, tokens } = one.sentence;
    if (jumbled.has(one.sentence)) continue;
    const at = promiseAt(one, pack, subject, signals);
    if (at === null) continue;
    // On screen it is all there at once; said, it comes word by word.
    const said = role === "spoken" ? speechMs(at, speechRateOf(pack).usual) : 0;
    const ms = (startMs ?? 0) + said;
    if (best !== null && ms >= best.ms) continue;
    // A late one is quoted from where it starts.
    const from = ms > WINDOW_MS ? (tokens[at]?.start ?? 0) - (tokens[0]?.start ?? 0) : 0;
    best = { ms, timed: segment.startMs !== undefined, phrase: { text: text.slice(from), range } };
  }
  return best;
}

/** Index of the first word of a promise; null for none. */
function promiseAt(
  { sentence, topics }: Heard,
  pack: LanguagePack | null,
  subject: Subject,
  signals: readonly number[],
): number | null {
  const { role, tokens, hits, families, text, range } = sentence;
  if ((families & Families.asks) !== 0 && hitsAmong(hits, ASKS).length > 0) return null;
  const carries = (topic: number | undefined) => topic !== NO_TOPIC;
  if (topics.filter(carries).length < 2) return null;
  const named = topics.findIndex((topic) => carries(topic) && subject[topic] === true);
  const places = [named];
  const signal = signals.find((at) => at >= range.start.offset && at < range.end.offset);
  if (signal !== undefined) places.push(wordAt(tokens, signal - range.start.offset));
  const question = text.endsWith("?") || has(tokens[0], Lists.questionStarts);
  if (named >= 0 && question) places.push(0);
  if ((families & Families.promise) !== 0) {
    for (const { from, to } of hitsOf(hits, "promise"))
      if (topics.slice(to, to + OBJECT_REACH).some(carries)) places.push(from);
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
  early: readonly Heard[],
  pack: LanguagePack | null,
): Pick<Opening, "filler" | "trimmed"> {
  const words: Word[] = [];
  const passed: string[] = [];
  for (const { sentence } of pack === null ? [] : early) {
    const { role, tokens, hits, text } = sentence;
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
  return { text: spelled(words, 0, words.length), range: placeOf(first, last) };
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
