/** Families of phrases, as bits, so that whether a sentence holds one of several classes is one test. */

import type { LanguagePack } from "./pack.ts";

export type PhraseClass = keyof LanguagePack["phrases"];

/** Several classes, or the one of that name. May be joined: `sentence.families & (Families.asks | Families.items)`. */
export const Families = {
  /** Asks of the viewer for the post, also in single verbs. */
  asks: 1 << 0,
  /** Opens an item or a step. */
  items: 1 << 1,
  /** Says that a name follows. */
  names: 1 << 2,
  /** What a claim may stand on, but for its numbers. */
  grounds: 1 << 3,
  /** Fills time, or leaves things open. */
  fills: 1 << 4,
  /** Greets, or ties greetings together. */
  greets: 1 << 5,
  advice: 1 << 6,
  audience: 1 << 7,
  dated: 1 << 8,
  engagement: 1 << 9,
  general: 1 << 10,
  hedge: 1 << 11,
  hype: 1 << 12,
  impression: 1 << 13,
  locating: 1 << 14,
  method: 1 << 15,
  occasion: 1 << 16,
  place: 1 << 17,
  presents: 1 << 18,
  promise: 1 << 19,
  purpose: 1 << 20,
  recap: 1 << 21,
  result: 1 << 22,
  selling: 1 << 23,
  setting: 1 << 24,
  street: 1 << 25,
  takeaway: 1 << 26,
  tool: 1 << 27,
  vague: 1 << 28,
  verdict: 1 << 29,
  written: 1 << 30,
  /** Leads a clause in, or obliges; turns it round. */
  leads: 1 << 31,
} as const;

/** A class that is a family of its own. */
export type Single = PhraseClass & keyof typeof Families;

const ASKS = ["saveAsk", "shareAsk", "followAsk", "likeAsk", "commentAsk", "buyAsk"] as const;
const BARE = ["bareSave", "bareShare", "bareFollow", "bareLike", "bareComment"] as const;

const SEVERAL: readonly (readonly [number, readonly PhraseClass[]])[] = [
  [Families.asks, [...ASKS, ...BARE, "keywordAsk"]],
  [Families.items, ["sequence", "nextItem", "lastItem", "numberedItem"]],
  [Families.names, ["naming", "recommends"]],
  [Families.grounds, ["source", "cause", "contrast", "comparison", "reframe"]],
  [Families.fills, ["padding", "hedge"]],
  [Families.greets, ["filler", "fillerJoin"]],
  [Families.leads, ["lead", "joins", "obligation", "offer", "negation"]],
];

/** Bits of `Families`; 0 for a class of none. */
export function familiesOf(kind: PhraseClass): number {
  let families = isSingle(kind) ? Families[kind] : 0;
  for (const [family, kinds] of SEVERAL) if (kinds.includes(kind)) families |= family;
  return families;
}

function isSingle(kind: PhraseClass): kind is Single {
  return Object.hasOwn(Families, kind);
}
