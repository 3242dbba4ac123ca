/** The phrases of a pack as one trie for all classes. */

import { familiesOf, type PhraseClass } from "./families.ts";
import type { LanguagePack } from "./pack.ts";

/** A class, with its bits of `Families`. */
export interface Kind {
  readonly kind: PhraseClass;
  readonly families: number;
}

/** What may follow the words so far. */
export interface Node {
  /** Most nodes are the last of their phrase, and have none. */
  next: Map<string, Node> | undefined;
  /** Of the words in `next`: where a word's own is not among them, it is none of them. */
  marks: number;
  /** Classes of the phrases that end here. */
  readonly kinds: Kind[];
}

/** Stands for any number in a phrase. */
export const ANY_NUMBER = "#";

/** One bit of 32, the same for the same word: most words that do not go on are told so without a look-up. */
export function markOf(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  return 1 << (word.charCodeAt(0) * 7 + last * 3 + word.length);
}

/** A phrase that was not looked into yet, and the one before it that starts with the same word. */
interface Waiting {
  readonly phrase: string;
  readonly kind: Kind;
  readonly before: Waiting | undefined;
}

/** What may follow each word that starts a phrase, made when the word is met: a draft meets few of them. */
export class Phrases {
  readonly #waiting = new Map<string, Waiting>();
  readonly #made = new Map<string, Node>();

  constructor(pack: LanguagePack | null) {
    if (pack === null) return;
    for (const kind in pack.phrases) {
      if (!isClass(pack, kind)) continue;
      const own = { kind, families: familiesOf(kind) };
      for (const phrase of pack.phrases[kind]) this.#wait(phrase, own);
    }
  }

  /** Undefined for a word that starts no phrase. */
  after(word: string): Node | undefined {
    const waiting = this.#waiting.get(word);
    if (waiting === undefined) return this.#made.get(word);
    const node: Node = { next: undefined, marks: 0, kinds: [] };
    const phrases: Waiting[] = [];
    for (let one: Waiting | undefined = waiting; one !== undefined; one = one.before)
      phrases.push(one);
    for (const { phrase, kind } of phrases.toReversed()) {
      const rest = phrase.slice(word.length + 1);
      add(node, rest === "" ? [] : rest.split(" "), kind);
    }
    this.#waiting.delete(word);
    this.#made.set(word, node);
    return node;
  }

  #wait(phrase: string, kind: Kind): void {
    const end = phrase.indexOf(" ");
    const first = end < 0 ? phrase : phrase.slice(0, end);
    this.#waiting.set(first, { phrase, kind, before: this.#waiting.get(first) });
  }
}

function isClass(pack: LanguagePack, kind: string): kind is PhraseClass {
  return Object.hasOwn(pack.phrases, kind);
}

function add(root: Node, words: readonly string[], kind: Kind): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const next = node.next.get(word) ?? { next: undefined, marks: 0, kinds: [] };
    node.next.set(word, next);
    node.marks |= markOf(word);
    node = next;
  }
  if (!node.kinds.includes(kind)) node.kinds.push(kind);
}
