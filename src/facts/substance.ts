import { Families } from "../language/families.ts";
import type { Hit } from "../language/lexicon.ts";
import type { Facts, Phrase, Sentence, Substance } from "./facts.ts";
import { hitsOf, NO_HITS } from "./hits.ts";
import { spelled } from "./phrases.ts";
import { placeIn } from "./place.ts";
import { NO_TOPIC } from "./topics.ts";

/** Longer sentences, as speech without stops has, say more than what they announce. */
const ANNOUNCING_WORDS = 16;

/**
 * How much of what is said and shown carries something; the post's caption is no part of the video.
 * Words in no order fill time as padding does. Sentences and words that announce count on neither
 * side: what they announce has to come.
 */
export function substanceOf({
  topics: { heard, numbers },
  jumbled,
  announcers,
}: Pick<Facts, "topics" | "jumbled" | "announcers">): Substance {
  const padding = new Map<string, Padding>();
  const carries = numbers.each(0);
  let carried = 0;
  let words = 0;
  let paddingWords = 0;
  for (const { sentence, topics } of heard) {
    const { length } = topics;
    const said = sentence.role === "spoken";
    if (length <= ANNOUNCING_WORDS && announcers.has(sentence)) continue;
    if (jumbled.has(sentence)) {
      if (said) paddingWords += length;
      if (said) words += length;
      continue;
    }
    const fillers = fillersIn(sentence);
    const passed = passedBy(fillers, sentence.announcing);
    for (let at = 0; at < length; at++) {
      const topic = topics[at] ?? NO_TOPIC;
      if (topic === NO_TOPIC || carries[topic] === 1) continue;
      if (passed.size > 0 && passed.has(at)) continue;
      carries[topic] = 1;
      carried++;
    }
    if (!said) continue;
    words += length - passed.size;
    for (const filler of fillers) {
      words += filler.to - filler.from;
      paddingWords += filler.to - filler.from;
      count(padding, sentence, filler);
    }
  }
  return { words, paddingWords, commonest: commonestOf(padding), carried };
}

/** What fills time or leaves things open, but for what announces; of two that overlap the first. */
function fillersIn({ families, hits, announcing }: Sentence): readonly Hit[] {
  if ((families & Families.fills) === 0) return NO_HITS;
  let done = 0;
  return hitsOf(hits, "padding", "hedge")
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < done || announcing.has(from)) return false;
      done = to;
      return true;
    });
}

function passedBy(fillers: readonly Hit[], announcing: ReadonlySet<number>): ReadonlySet<number> {
  if (fillers.length === 0) return announcing;
  const passed = new Set(announcing);
  for (const { from, to } of fillers) for (let at = from; at < to; at++) passed.add(at);
  return passed;
}

/** What fills, where it comes first, and how often it comes. */
interface Padding {
  readonly text: string;
  readonly sentence: Sentence;
  readonly filler: Hit;
  count: number;
}

function count(padding: Map<string, Padding>, sentence: Sentence, filler: Hit): void {
  const text = spelled(sentence.tokens, filler.from, filler.to);
  const known = padding.get(text.toLowerCase());
  if (known === undefined) padding.set(text.toLowerCase(), { text, sentence, filler, count: 1 });
  else known.count++;
}

/** The first of those that come most often. */
function commonestOf(padding: ReadonlyMap<string, Padding>): Phrase | null {
  let best: Padding | undefined;
  for (const one of padding.values()) if (one.count > (best?.count ?? 0)) best = one;
  if (best === undefined) return null;
  const { text, sentence, filler } = best;
  return { text, range: placeIn(sentence, filler.from, filler.to) };
}
