import type { Facts, Phrase, Substance } from "./facts.ts";
import { phrasesOf } from "./phrases.ts";
import { topicOf } from "./topic.ts";

/** How much of what is said and shown carries something; the post's caption is no part of the video. */
export function substanceOf({ readable, pack }: Pick<Facts, "readable" | "pack">): Substance {
  const said = readable.filter(({ role }) => role === "spoken");
  const padding = phrasesOf(said, "padding");
  const shown = readable.filter(({ role }) => role === "overlay");
  const carried = new Set<string>();
  for (const { words } of [...said, ...shown]) {
    for (const word of topicOf(words, pack)) carried.add(word);
  }
  for (const { text } of padding)
    for (const word of topicOf(wordsOf(text), pack)) carried.delete(word);
  return {
    words: said.reduce((sum, { words }) => sum + words.length, 0),
    padding,
    paddingWords: padding.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    carried: carried.size,
    commonest: commonestOf(padding),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(" ");

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
