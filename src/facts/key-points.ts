/** What a viewer would want to read again, and whether it stands on screen. */

import type { Draft, Segment } from "../draft/draft.ts";
import type { LanguagePack } from "../language/pack.ts";
import { tokenize, type Token } from "../language/tokens.ts";
import type { Facts, KeyPoint, Sentence } from "./facts.ts";
import { topicOf } from "./topic.ts";

/** Share of the shorter text's content words that have to be in the other. */
const SHARED = 0.5;
/** A line of speech up to this many characters is one beat: what is shown with it belongs to all of it. */
const BEAT_CHARACTERS = 300;
/** Points looked at in one sentence, and overlays in which one word is looked up: input is hostile. */
const MOST_IN_ONE = 50;

type Needed = Pick<
  Facts,
  "draft" | "pack" | "sentences" | "steps" | "list" | "resources" | "quantities" | "shown"
>;

/**
 * Steps, items, resources and numbers said aloud, one a sentence; where nothing is said, those on
 * screen, which are covered by being there.
 */
export function keyPointsOf(facts: Needed): KeyPoint[] {
  const { draft, pack, sentences } = facts;
  const role = sentences.some((sentence) => sentence.role === "spoken") ? "spoken" : "overlay";
  const holds = holderOf(facts);
  const points = sentences.filter((sentence) => sentence.role === role && holds(sentence));
  if (role === "overlay") return points.map(({ text, range }) => ({ text, range, covered: true }));
  if (facts.shown.length === 0)
    return points.map(({ text, range }) => ({ text, range, covered: false }));
  const shown = onScreen(facts.shown, pack);
  const beats = beatsOf(draft);
  return points.map(({ text, tokens, range, segment }) => {
    const covered =
      covers(shown, contentOf(tokens, pack)) || isTouched(segment, beats.get(segment) ?? [], pack);
    return { text, range, covered };
  });
}

/** Whether one of the texts planned with a line of speech touches it. */
function isTouched(line: Segment, beat: readonly string[], pack: LanguagePack | null): boolean {
  if (beat.length === 0) return false;
  const said = contentOf(tokenize(line.text, pack), pack);
  return beat.some((own) => touches(contentOf(tokenize(own, pack), pack), said));
}

interface Content {
  readonly words: ReadonlySet<string>;
  /** The number a text opens with ("3. Damp", "Three, look ..."); null for none. */
  readonly number: number | null;
}

function contentOf(tokens: readonly Token[], pack: LanguagePack | null): Content {
  const [first, second] = tokens;
  return {
    words: new Set(topicOf(tokens)),
    number: numberOf(first, pack) ?? numberOf(second, pack),
  };
}

function numberOf(token: Token | undefined, pack: LanguagePack | null): number | null {
  if (token === undefined) return null;
  return pack === null ? digitsOf(token.lower) : token.entry.number;
}

function digitsOf(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
}

/** What is shown with a line of speech need only touch it: the same number, or one word. */
function touches(shown: Content, said: Content): boolean {
  if (shown.number !== null && shown.number === said.number) return true;
  return [...shown.words].some((word) => said.words.has(word));
}

/** On-screen texts planned with each line of speech: of the same time, else next to it in the file. */
function beatsOf({ segments }: Draft): ReadonlyMap<Segment, readonly string[]> {
  const beats = new Map<Segment, string[]>();
  const inWindow = new Map<string, string[]>();
  const add = (beat: string[] | undefined, text: string) => {
    if (beat !== undefined && beat.length < MOST_IN_ONE) beat.push(text);
  };
  let waiting: string[] = [];
  let last: string[] | undefined;
  for (const segment of segments) {
    const { role, text, startMs, endMs } = segment;
    if (role !== "spoken" && role !== "overlay") continue;
    const window = startMs === undefined ? null : `${startMs}-${endMs ?? ""}`;
    const own = window === null ? null : (inWindow.get(window) ?? []);
    if (window !== null && own !== null) inWindow.set(window, own);
    if (role === "overlay") {
      if (own !== null) add(own, text);
      else {
        add(last, text);
        add(waiting, text);
      }
      continue;
    }
    last = own ?? waiting;
    waiting = [];
    if (text.length <= BEAT_CHARACTERS) beats.set(segment, last);
  }
  return beats;
}

/** Whether a sentence holds a key point: points are looked up by where they start. */
function holderOf({ steps, list, resources, quantities }: Needed): (sentence: Sentence) => boolean {
  const told = new Set(steps.actions.map(({ sentence }) => sentence));
  const names = resources.map(({ name, range }) => ({ text: name, range }));
  // A time that belongs to no step is a story's more often than a fact's.
  const numbers = quantities.filter(({ kind }) => kind !== "time");
  const named = [...list.items, ...numbers, ...names]
    .map(({ text, range }) => ({ text, at: range.start.offset }))
    .toSorted((a, b) => a.at - b.at);
  return (sentence) => {
    if (told.has(sentence)) return true;
    const { start, end } = sentence.range;
    const from = firstFrom(named, start.offset);
    for (let i = from; i < from + MOST_IN_ONE; i++) {
      const one = named[i];
      if (one === undefined || one.at >= end.offset) return false;
      if (sentence.text.includes(one.text)) return true;
    }
    return false;
  };
}

/** Index of the first entry at or after an offset; the list is sorted. */
function firstFrom(sorted: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface OnScreen {
  readonly texts: readonly Content[];
  /** Texts a word stands in. */
  readonly on: ReadonlyMap<string, readonly number[]>;
  readonly numbers: ReadonlySet<number>;
}

function onScreen(shown: Facts["shown"], pack: LanguagePack | null): OnScreen {
  const texts = shown.map(({ words }) => contentOf(words, pack));
  const on = new Map<string, number[]>();
  texts.forEach(({ words }, i) => {
    for (const word of words) {
      const places = on.get(word) ?? [];
      if (places.length < MOST_IN_ONE) places.push(i);
      on.set(word, places);
    }
  });
  const numbered = texts.filter(({ words }) => words.size > 1);
  return { texts, on, numbers: new Set(numbered.flatMap(({ number }) => number ?? [])) };
}

/** Said anywhere, shown anywhere: half of the shorter one's content words, or the number it opens with. */
function covers({ texts, on, numbers }: OnScreen, point: Content): boolean {
  if (point.number !== null && numbers.has(point.number)) return true;
  const shared = new Map<number, number>();
  for (const word of point.words) {
    for (const i of on.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  }
  for (const [i, count] of shared) {
    const shorter = Math.min(point.words.size, texts[i]?.words.size ?? 0);
    if (count >= Math.max(1, shorter * SHARED)) return true;
  }
  return false;
}
