/** Questions about words and the phrases they make. */

import type { PhraseClass } from "./families.ts";
import type { Token } from "./token.ts";
import { ANY_NUMBER, type Node } from "./trie.ts";

export type { PhraseClass } from "./families.ts";

/** A phrase of `kind` at words `from` to `to` (half-open). */
export interface Hit {
  readonly kind: PhraseClass;
  /** Bits of `Families`. */
  readonly families: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a word stands in one of the lists, bits of `Lists`; no word stands in none. */
export function has(token: Token | undefined, lists: number): boolean {
  return token !== undefined && (token.entry.lists & lists) !== 0;
}

/** Longest phrase of each class at each place; linear in the words. */
export function scan(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const entry = tokens[from]?.entry;
    if (entry === undefined) break;
    const first = hits.length;
    // Most words start no phrase.
    if (entry.starts !== undefined) follow(entry.starts, tokens, from + 1, from, first, hits);
    if (entry.startsAsNumber !== undefined)
      follow(entry.startsAsNumber, tokens, from + 1, from, first, hits);
  }
  return hits;
}

/** Adds every phrase that ends at `at` or behind, going on with the word or, where it is a number, with any. */
function follow(
  node: Node,
  tokens: readonly Token[],
  at: number,
  from: number,
  first: number,
  hits: Hit[],
): void {
  for (const { kind, families } of node.kinds) add(hits, first, { kind, families, from, to: at });
  const token = tokens[at];
  if (token === undefined || node.next === undefined) return;
  const { mark, lower, number } = token.entry;
  const word = (node.marks & mark) === 0 ? undefined : node.next.get(lower);
  if (word !== undefined) follow(word, tokens, at + 1, from, first, hits);
  const any = number === null ? undefined : node.next.get(ANY_NUMBER);
  if (any !== undefined) follow(any, tokens, at + 1, from, first, hits);
}

/** Of one class at one place the longest stays. */
function add(hits: Hit[], first: number, hit: Hit): void {
  for (let at = first; at < hits.length; at++) {
    const known = hits[at];
    if (known?.kind !== hit.kind) continue;
    if (hit.to > known.to) hits[at] = hit;
    return;
  }
  hits.push(hit);
}
