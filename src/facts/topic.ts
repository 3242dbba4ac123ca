/** What a text is about: its words less those that carry no content. */

import { lexiconOf } from "../language/lexicon.ts";
import type { LanguagePack } from "../language/pack.ts";
import { stem } from "../language/stem.ts";
import { tokenize } from "../language/tokens.ts";

/** Without a pack, shorter words are taken for particles (Latin and Cyrillic alike). */
const SHORTEST_CONTENT = 4;

/**
 * Stems of the content words and the numbers of a text, in order, repeats kept. Tags and handles
 * count as the word they spell.
 */
export function topicWords(text: string, pack: LanguagePack | null): string[] {
  return topicOf(
    tokenize(text).map(({ lower }) => lower),
    pack,
  );
}

const NUMBER = /\p{N}/u;

function bare(word: string): string {
  const from = word.startsWith("#") || word.startsWith("@") ? 1 : 0;
  return word.slice(from, word.endsWith("'s") ? -2 : undefined);
}

/** The same for words that are cut already (lower case). */
export function topicOf(words: readonly string[], pack: LanguagePack | null): string[] {
  const lexicon = pack === null ? null : lexiconOf(pack);
  const topic: string[] = [];
  for (const raw of words) {
    const word = bare(raw);
    const carries =
      lexicon === null
        ? [...word].length >= SHORTEST_CONTENT || /\P{ASCII}/u.test(word)
        : !lexicon.has("functionWords", word);
    if ((carries && word.length > 1) || NUMBER.test(word)) topic.push(stem(word, pack));
  }
  return topic;
}
