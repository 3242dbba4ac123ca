/** Finds every phrase of a pack in one pass over the words: one trie for all classes. */

import type { LanguagePack } from "./pack.ts";
import type { Token } from "./tokens.ts";

export type PhraseClass = keyof LanguagePack["phrases"];

/** A phrase of `kind` at words `from` to `to` (half-open). */
export interface Hit {
  readonly kind: PhraseClass;
  readonly from: number;
  readonly to: number;
}

interface Node {
  /** Most nodes are the last of their phrase, and have none. */
  next: Map<string, Node> | undefined;
  readonly kinds: PhraseClass[];
}

export interface Lexicon {
  /** Longest phrase of each class at each place; linear in the words. */
  scan(tokens: readonly Token[]): Hit[];
  /** The number a word stands for, in digits or in words; null for none. */
  number(token: Token): number | null;
  /** "first" or "second" (not "1st", which is two tokens). */
  ordinal(token: Token): number | null;
  has(list: keyof Sets, word: string): boolean;
}

interface Sets {
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly objectStarts: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly refers: ReadonlySet<string>;
  readonly notAfterArticle: ReadonlySet<string>;
  readonly viewer: ReadonlySet<string>;
  readonly otherSubjects: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly notPast: ReadonlySet<string>;
  readonly questionStarts: ReadonlySet<string>;
  readonly promiseAfter: ReadonlySet<string>;
  readonly listNouns: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The pack's phrases and word lists, compiled once per pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

/** The plain value of a number written in digits: `1,000`, `2.5`, `$20`, `50%`; null for `24/7`. */
export function digits(token: Token): number | null {
  if (token.kind !== "number") return null;
  const bare = token.lower.replace(/^[$€£¥₫]/u, "").replace(/ ?[%°]$/u, "");
  if (/[:/]/u.test(bare)) return null;
  const value = Number(bare.replace(/[.,](?=\p{N}{3}(?:[.,]|$))/gu, "").replace(",", "."));
  return Number.isNaN(value) ? null : value;
}

function compile(pack: LanguagePack): Lexicon {
  const root: Node = { next: undefined, kinds: [] };
  for (const kind of classesOf(pack)) {
    for (const phrase of pack.phrases[kind]) add(root, phrase.split(" "), kind);
  }
  const numbers = new Map(Object.entries(pack.numbers));
  const ordinals = new Map(Object.entries(pack.ordinals));
  const sets: Sets = {
    functionWords: new Set(pack.functionWords),
    abbreviations: new Set(pack.abbreviations),
    plain: new Set(pack.verbs.plain),
    doubtful: new Set(pack.verbs.doubtful),
    weak: new Set(pack.verbs.weak),
    subordinators: new Set(pack.subordinators),
    notBefore: new Set(pack.verbs.notBefore),
    objectStarts: new Set(pack.verbs.objectStarts),
    adverbs: new Set(pack.verbs.adverbs),
    determiners: new Set(pack.determiners),
    articles: new Set(pack.articles),
    refers: new Set(pack.refers),
    notAfterArticle: new Set(pack.notAfterArticle),
    viewer: new Set(pack.viewer),
    otherSubjects: new Set(pack.otherSubjects),
    past: new Set(pack.past.words),
    notPast: new Set(pack.past.not),
    questionStarts: new Set(pack.questionStarts),
    promiseAfter: new Set(pack.lists.promiseAfter),
    listNouns: new Set([
      ...pack.lists.steps,
      ...pack.lists.items,
      ...pack.lists.resources,
      ...pack.lists.guide,
    ]),
  };
  const number = (token: Token) => digits(token) ?? numbers.get(token.lower) ?? null;
  return {
    number,
    ordinal: (token) => ordinals.get(token.lower) ?? null,
    has: (list, word) => sets[list].has(word),
    scan: (tokens) => scan(root, tokens, number),
  };
}

function classesOf(pack: LanguagePack): PhraseClass[] {
  const classes: PhraseClass[] = [];
  for (const kind in pack.phrases) if (isClass(pack, kind)) classes.push(kind);
  return classes;
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

function scan(
  root: Node,
  tokens: readonly Token[],
  number: (token: Token) => number | null,
): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    // Most words start no phrase.
    const token = tokens[from];
    if (token === undefined || (root.next?.has(token.lower) !== true && number(token) === null))
      continue;
    const first = hits.length;
    walk(root, tokens, from, number, (kind, to) => {
      for (let at = first; at < hits.length; at++) {
        if (hits[at]?.kind !== kind) continue;
        if (to > (hits[at]?.to ?? 0)) hits[at] = { kind, from, to };
        return;
      }
      hits.push({ kind, from, to });
    });
  }
  return hits;
}

/** Follows the word and, where it is a number, the `#` beside it; tells of every phrase that ends. */
function walk(
  node: Node,
  tokens: readonly Token[],
  at: number,
  number: (token: Token) => number | null,
  found: (kind: PhraseClass, to: number) => void,
): void {
  for (const kind of node.kinds) found(kind, at);
  const token = tokens[at];
  if (token === undefined) return;
  const word = node.next?.get(token.lower);
  if (word !== undefined) walk(word, tokens, at + 1, number, found);
  const any = node.next?.get("#");
  if (any !== undefined && number(token) !== null) walk(any, tokens, at + 1, number, found);
}
