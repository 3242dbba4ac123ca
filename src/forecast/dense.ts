/** What a model knows of a draft beside its terms: facts and measures, each a number. */

import type { Facts } from "../facts/facts.ts";
import type { WordsByRole } from "./blocks.ts";
import type { Kind, Texts } from "./texts.ts";

type Measures = Readonly<Record<string, (input: DenseInput) => number | null | undefined>>;

export interface DenseInput {
  readonly facts: Facts;
  readonly texts: Texts;
  readonly words: WordsByRole;
}

/** Need no words of the language. */
const PLAIN = {
  captionCharacters: ({ texts }) => texts.caption.length,
  captionWords: ({ words }) => words.caption.starts.length,
  captionLines: ({ texts }) => count(texts.caption, "\n"),
  captionTags: ({ texts }) => count(texts.caption, "#"),
  captionHandles: ({ texts }) => count(texts.caption, "@"),
  captionExclamations: ({ texts }) => count(texts.caption, "!"),
  captionQuestions: ({ texts }) => count(texts.caption, "?"),
  captionDigits: ({ texts }) => digits(texts.caption),
  captionAsides: ({ texts }) => count(texts.caption, "|") + count(texts.caption, "("),
  captionUntagged: ({ words: { caption } }) =>
    caption.starts.filter((start) => caption.text[start] !== "#").length,
  captionEmoji: ({ words: { caption } }) =>
    caption.starts.filter((start) => (caption.text.codePointAt(start) ?? 0) > 0x2190).length,
  genericTags: ({ facts }) => facts.post?.genericHashtags.length,
} as const satisfies Measures;

const SPEECH = {
  seconds: ({ facts }) => (facts.duration === null ? null : facts.duration.ms / 1000),
  spokenWords: ({ words }) => words.spoken.starts.length,
  wordsPerSecond: ({ facts, words }) =>
    facts.duration === null || facts.duration.ms === 0
      ? null
      : (words.spoken.starts.length * 1000) / facts.duration.ms,
  differentWords: ({ words }) =>
    new Set(words.spoken.hashes).size / Math.max(1, words.spoken.hashes.length),
  spokenDigits: ({ texts }) => digits(texts.spoken) / Math.max(1, texts.spoken.length),
  spokenStops: ({ texts }) =>
    (count(texts.spoken, ".") + count(texts.spoken, ",")) / Math.max(1, texts.spoken.length),
  spokenQuestions: ({ texts }) => count(texts.spoken, "?"),
  overlayWords: ({ words }) => words.overlay.starts.length,
} as const satisfies Measures;

/** Mean the same in every language that has a pack. */
const FACTS = {
  sentences: ({ facts }) => facts.sentences.length,
  quantities: ({ facts }) => facts.quantities.length,
  actions: ({ facts }) => facts.steps.actions.length,
  detailedActions: ({ facts }) =>
    facts.steps.actions.filter(({ detail }) => detail !== null).length,
  narration: ({ facts }) => facts.steps.narration,
  announcements: ({ facts }) => facts.announcements.length,
  items: ({ facts }) => facts.list.items.length,
  resources: ({ facts }) => facts.resources.length,
  purposes: ({ facts }) => facts.resources.filter(({ purpose }) => purpose !== null).length,
  claims: ({ facts }) => facts.claims.length,
  takeaways: ({ facts }) => facts.takeaways.length,
  hype: ({ facts }) => facts.hype.length,
  hedges: ({ facts }) => facts.hedges.length,
  asks: ({ facts }) => facts.asks.length,
  saveAsks: ({ facts }) => facts.asks.filter(({ kind }) => kind === "save").length,
  promiseMs: ({ facts }) => facts.opening?.promiseMs,
} as const satisfies Measures;

const MEASURES: Measures = { ...PLAIN, ...SPEECH, ...FACTS };

/** The names of what a model may use. @param pack whether the language has words of its own */
export function denseNames(kind: Kind, pack: boolean): string[] {
  return [
    ...Object.keys(PLAIN),
    ...(kind === "script" ? Object.keys(SPEECH) : []),
    ...(pack ? Object.keys(FACTS).filter((name) => kind === "script" || name !== "promiseMs") : []),
  ];
}

/** NaN for what the draft does not have, or what is no measure any more. */
export function denseValues(names: readonly string[], input: DenseInput): Float32Array {
  return Float32Array.from(names, (name) => MEASURES[name]?.(input) ?? Number.NaN);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

function digits(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) found++;
  }
  return found;
}
