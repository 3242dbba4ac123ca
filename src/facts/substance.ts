import type { LanguagePack } from "../language/pack.ts";
import { announcedAt, holdsOne } from "./announcing.ts";
import type { Facts, Phrase, Sentence, Substance, Word } from "./facts.ts";
import { hitsOf } from "./hits.ts";
import { placeOf } from "./place.ts";

/** Longer sentences, as speech without stops has, say more than what they announce. */
const ANNOUNCING_WORDS = 16;

/**
 * How much of what is said and shown carries something; the post's caption is no part of the video.
 * Words in no order fill time as padding does. Sentences and words that announce count on neither
 * side: what they announce has to come.
 */
export function substanceOf({ sentences, readable, announcements, pack }: Known): Substance {
  const inOrder = new Set(readable);
  const announced = announcedAt(announcements);
  const padding: Phrase[] = [];
  const carried = new Set<string>();
  let words = 0;
  let paddingWords = 0;
  for (const sentence of sentences) {
    const announces = sentence.tokens.length <= ANNOUNCING_WORDS && holdsOne(sentence, announced);
    if (sentence.role === "caption" || announces) continue;
    const said = sentence.role === "spoken";
    if (!inOrder.has(sentence)) {
      if (said) paddingWords += sentence.tokens.length;
      if (said) words += sentence.tokens.length;
      continue;
    }
    const { phrases, fill, rest } = partsOf(sentence, pack);
    for (const { entry } of rest) if (entry.topic !== null) carried.add(entry.topic);
    if (!said) continue;
    words += rest.length + fill;
    paddingWords += fill;
    padding.push(...phrases);
  }
  return { words, padding, paddingWords, commonest: commonestOf(padding), carried: carried.size };
}

type Known = Pick<Facts, "sentences" | "readable" | "announcements" | "pack">;

const NONE: ReadonlySet<number> = new Set();

interface Parts {
  /** What fills time or leaves things open, and how many words that is. */
  readonly phrases: readonly Phrase[];
  readonly fill: number;
  /** The words beside it that do not announce. */
  readonly rest: readonly Word[];
}

function partsOf(sentence: Sentence, pack: LanguagePack | null): Parts {
  const { tokens, hits } = sentence;
  const fillers = hitsOf(hits, "padding", "hedge");
  const announcing = pack === null ? NONE : sentence.announcing;
  if (fillers.length + announcing.size === 0) return { phrases: [], fill: 0, rest: tokens };
  const passed = new Set(announcing);
  const phrases: Phrase[] = [];
  let fill = 0;
  let done = 0;
  for (const { from, to } of fillers.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < done || passed.has(from) || first === undefined || last === undefined) continue;
    const text = tokens.slice(from, to).map((token) => token.text);
    phrases.push({ text: text.join(" "), range: placeOf(first, last) });
    fill += to - from;
    for (let at = from; at < to; at++) passed.add(at);
    done = to;
  }
  return { phrases, fill, rest: tokens.filter((_, at) => !passed.has(at)) };
}

/** The first of those that come most often. */
function commonestOf(padding: readonly Phrase[]): Phrase | null {
  const counts = new Map<string, { phrase: Phrase; count: number }>();
  for (const phrase of padding) {
    const key = phrase.text.toLowerCase();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { phrase, count: 1 });
    else known.count++;
  }
  let best: { phrase: Phrase; count: number } | undefined;
  for (const entry of counts.values()) if (entry.count > (best?.count ?? 0)) best = entry;
  return best?.phrase ?? null;
}
