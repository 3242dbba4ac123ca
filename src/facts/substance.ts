import type { Facts, Phrase, Sentence, Substance } from "./facts.ts";
import { hitsOf } from "./hits.ts";
import { placeOf } from "./place.ts";
import { topicOf } from "./topic.ts";

/** How much of what is said and shown carries something; the post's caption is no part of the video. */
export function substanceOf({ readable, pack }: Pick<Facts, "readable" | "pack">): Substance {
  const padding: Phrase[] = [];
  const carried = new Set<string>();
  let words = 0;
  let paddingWords = 0;
  for (const sentence of readable) {
    if (sentence.role === "caption") continue;
    const said = sentence.role === "spoken";
    const { phrases, rest } = partsOf(sentence);
    for (const word of topicOf(rest, pack)) carried.add(word);
    if (!said) continue;
    words += sentence.words.length;
    paddingWords += sentence.words.length - rest.length;
    padding.push(...phrases);
  }
  return { words, padding, paddingWords, commonest: commonestOf(padding), carried: carried.size };
}

/** What fills or leaves open, and the words beside it. */
function partsOf({ words, tokens, hits }: Sentence): { phrases: Phrase[]; rest: string[] } {
  const phrases: Phrase[] = [];
  const rest: string[] = [];
  let done = 0;
  const fillers = hitsOf(hits, "padding", "hedge");
  fillers.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to } of fillers) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < done || first === undefined || last === undefined) continue;
    const text = tokens.slice(from, to).map((token) => token.text);
    phrases.push({ text: text.join(" "), range: placeOf(first, last) });
    rest.push(...words.slice(done, from));
    done = to;
  }
  rest.push(...words.slice(done));
  return { phrases, rest };
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
