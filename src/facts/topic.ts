/** What a text is about: its words less those that carry no content. */

import type { LanguagePack } from "../language/pack.ts";
import { tokenize, type Token } from "../language/tokens.ts";

/**
 * Stems of the content words and the numbers of a text, in order, repeats kept. Tags and handles
 * count as the word they spell.
 */
export function topicWords(text: string, pack: LanguagePack | null): string[] {
  return topicOf(tokenize(text, pack));
}

/** The same for words that are cut already. */
export function topicOf(tokens: readonly Token[]): string[] {
  const topic: string[] = [];
  for (const { entry } of tokens) if (entry.topic !== null) topic.push(entry.topic);
  return topic;
}
