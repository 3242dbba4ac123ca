/** The phrases of a pack as one trie for all classes. */

import type { LanguagePack } from "./pack.ts";

export type PhraseClass = keyof LanguagePack["phrases"];

/** What may follow the words so far. */
export interface Node {
  /** Most nodes are the last of their phrase, and have none. */
  next: Map<string, Node> | undefined;
  /** Classes of the phrases that end here. */
  readonly kinds: PhraseClass[];
}

/** Stands for any number in a phrase. */
export const ANY_NUMBER = "#";

/** The node before the first word. */
export function trieOf(pack: LanguagePack): Node {
  const root: Node = { next: undefined, kinds: [] };
  for (const kind in pack.phrases) {
    if (!isClass(pack, kind)) continue;
    for (const phrase of pack.phrases[kind]) add(root, phrase.split(" "), kind);
  }
  return root;
}

function isClass(pack: LanguagePack, kind: string): kind is PhraseClass {
  return Object.hasOwn(pack.phrases, kind);
}

function add(root: Node, words: readonly string[], kind: PhraseClass): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const next = node.next.get(word) ?? { next: undefined, kinds: [] };
    node.next.set(word, next);
    node = next;
  }
  if (!node.kinds.includes(kind)) node.kinds.push(kind);
}
