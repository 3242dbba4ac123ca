/** The content words of what is heard, numbered, so that to count them is no look-up by word. */

import type { Heard, Sentence, Topics } from "./facts.ts";

/** The number of a word that carries no content. */
export const NO_TOPIC = -1;

/** Of what is said and shown: the post's caption is no part of the video. */
export function topicsOf(sentences: readonly Sentence[]): Topics {
  const heard: Heard[] = [];
  const numbers = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.role === "caption") continue;
    const topics: number[] = [];
    for (const { entry } of sentence.tokens)
      topics.push(entry.topic === null ? NO_TOPIC : numberOf(entry.topic, numbers));
    heard.push({ sentence, topics });
  }
  return { heard, numbers };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const made = numbers.size;
  numbers.set(word, made);
  return made;
}
