/** The content words of what is heard, numbered, so that to count them is no look-up by word. */

import type { Entry } from "../language/entry.ts";
import type { Heard, Numbers, Sentence, Topics } from "./facts.ts";

/** The number of a word that carries no content, or that nobody hears. */
export const NO_TOPIC = -1;

/** Of what is said and shown: the post's caption is no part of the video. */
export function topicsOf(sentences: readonly Sentence[]): Topics {
  const heard: Heard[] = [];
  const numbers = new TopicNumbers();
  for (const sentence of sentences) {
    if (sentence.role === "caption") continue;
    const topics: number[] = [];
    for (const { entry } of sentence.tokens) topics.push(numbers.add(entry));
    heard.push({ sentence, topics });
  }
  return { heard, numbers };
}

/** A power of two. */
const PLACES = 256;
const UNTAKEN: readonly number[] = Array.from({ length: PLACES }, () => NO_TOPIC);

/**
 * Topics from 0 in the order in which they come. Most have a place by their hash to themselves, where one
 * is found at a third of what it costs in a map; those that find theirs taken stand in one.
 */
class TopicNumbers implements Numbers {
  readonly #topics: string[] = [];
  /** Of each place the topic that came there first. */
  readonly #places = UNTAKEN.slice();
  #others: Map<string, number> | undefined;

  /** One that is new gets a number. */
  add({ topic, topicHash }: Entry): number {
    if (topic === null) return NO_TOPIC;
    const place = topicHash & (PLACES - 1);
    const first = this.#places[place] ?? NO_TOPIC;
    if (first === NO_TOPIC) return (this.#places[place] = this.#topics.push(topic) - 1);
    if (this.#topics[first] === topic) return first;
    this.#others ??= new Map();
    const known = this.#others.get(topic);
    if (known !== undefined) return known;
    const made = this.#topics.push(topic) - 1;
    this.#others.set(topic, made);
    return made;
  }

  of({ topic, topicHash }: Entry): number {
    if (topic === null) return NO_TOPIC;
    const first = this.#places[topicHash & (PLACES - 1)] ?? NO_TOPIC;
    if (first === NO_TOPIC || this.#topics[first] === topic) return first;
    return this.#others?.get(topic) ?? NO_TOPIC;
  }

  each(value: number): number[] {
    return this.#topics.map(() => value);
  }
}
