/** What a viewer would want to read again, and whether it stands on screen. */

import type { LanguagePack } from "../language/pack.ts";
import type { Facts, KeyPoint, Sentence } from "./facts.ts";
import { topicWords } from "./topic.ts";

/** Share of the shorter text's content words that have to be in the other. */
const SHARED = 0.5;
/** Points looked at in one sentence, and overlays in which one word is looked up: input is hostile. */
const MOST_IN_ONE = 50;

type Needed = Pick<
  Facts,
  "pack" | "sentences" | "steps" | "list" | "resources" | "quantities" | "overlays"
>;

/**
 * Steps, items, resources and numbers said aloud, one a sentence; where nothing is said, those on
 * screen, which are covered by being there.
 */
export function keyPointsOf(facts: Needed): KeyPoint[] {
  const { pack, sentences, overlays } = facts;
  const role = sentences.some((sentence) => sentence.role === "spoken") ? "spoken" : "overlay";
  const holds = holderOf(facts);
  const points = sentences.filter((sentence) => sentence.role === role && holds(sentence));
  const shown = role === "overlay" ? null : shownOf(overlays, pack);
  return points.map(({ text, range }) => ({
    text,
    range,
    covered: shown === null || covers(shown, topicWords(text, pack)),
  }));
}

/** Whether a sentence holds a key point. Linear: points are looked up by where they start. */
function holderOf({ steps, list, resources, quantities }: Needed): (sentence: Sentence) => boolean {
  const told = new Set(steps.actions.map(({ sentence }) => sentence));
  const named = [
    ...list.items,
    ...quantities,
    ...resources.map(({ name, range }) => ({ text: name, range })),
  ]
    .map(({ text, range }) => ({ text, at: range.start.offset }))
    .toSorted((a, b) => a.at - b.at);
  return (sentence) => {
    if (told.has(sentence)) return true;
    const { start, end } = sentence.range;
    const from = firstFrom(named, start.offset);
    return named
      .slice(from, from + MOST_IN_ONE)
      .some(({ text, at }) => at < end.offset && sentence.text.includes(text));
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

interface Shown {
  /** Content words of each overlay. */
  readonly words: readonly ReadonlySet<string>[];
  /** Overlays a word stands on. */
  readonly on: ReadonlyMap<string, readonly number[]>;
}

function shownOf(overlays: Facts["overlays"], pack: LanguagePack | null): Shown {
  const words = overlays.map(({ text }) => new Set(topicWords(text, pack)));
  const on = new Map<string, number[]>();
  words.forEach((set, i) => {
    for (const word of set) {
      const places = on.get(word) ?? [];
      if (places.length < MOST_IN_ONE) places.push(i);
      on.set(word, places);
    }
  });
  return { words, on };
}

/** An overlay covers a point when half of the shorter one's content words are shared. */
function covers({ words, on }: Shown, point: readonly string[]): boolean {
  const own = new Set(point);
  const shared = new Map<number, number>();
  for (const word of own)
    for (const i of on.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  for (const [i, count] of shared) {
    const shorter = Math.min(own.size, words[i]?.size ?? 0);
    if (count >= Math.max(1, shorter * SHARED)) return true;
  }
  return false;
}
