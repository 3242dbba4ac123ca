/** The groups of terms that a model has weights for: a word said counts otherwise than one written. */

import { characters, phrases, type Visit } from "./terms.ts";
import type { TextRole, Texts } from "./texts.ts";
import { wordsOf, type Words } from "./words.ts";

export interface BlockSpec {
  readonly roles: readonly TextRole[];
  /** Longest phrase in words; absent for characters within words. */
  readonly phrases?: number;
  /** Words of each role that are looked at, from the first; absent for all. */
  readonly opening?: number;
  /** What its terms count beside those of other blocks. */
  readonly scale: number;
}

export type WordsByRole = Readonly<Record<TextRole, Words>>;

export function wordsByRole({ spoken, overlay, caption }: Texts): WordsByRole {
  return { spoken: wordsOf(spoken), overlay: wordsOf(overlay), caption: wordsOf(caption) };
}

/** Calls back with each term of a block, as often as it occurs. */
export function visitTerms(
  { roles, phrases: longest, opening = Number.POSITIVE_INFINITY }: BlockSpec,
  words: WordsByRole,
  visit: (role: TextRole) => Visit,
): void {
  for (const role of roles) {
    if (longest === undefined) characters(words[role], opening, visit(role));
    else phrases(words[role], longest, opening, visit(role));
  }
}

/** As many terms as a block can have in a draft, at the most. */
export function mostTerms({ roles, phrases: longest }: BlockSpec, words: WordsByRole): number {
  return roles.reduce((sum, role) => {
    const { starts, text } = words[role];
    return (
      sum + (longest === undefined ? 3 * (text.length + starts.length) : longest * starts.length)
    );
  }, 0);
}
