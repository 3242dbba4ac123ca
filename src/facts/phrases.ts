/** Places where the draft uses words of one class of its language. */

import { Families, type Single } from "../language/families.ts";
import type { Phrase, ScoredRole, Sentence, Word } from "./facts.ts";
import { placeOf } from "./place.ts";

/**
 * Every use, in order, as written.
 * @param among only sentences of this role; of all where left out
 */
export function phrasesOf(
  sentences: readonly Sentence[],
  wanted: Single,
  among?: ScoredRole,
): Phrase[] {
  const phrases: Phrase[] = [];
  const family = Families[wanted];
  for (const { families, role, hits, tokens } of sentences) {
    if ((families & family) === 0 || (among !== undefined && role !== among)) continue;
    for (const { kind, from, to } of hits) {
      if (kind !== wanted) continue;
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      phrases.push({ text: spelled(tokens, from, to), range: placeOf(first, last) });
    }
  }
  return phrases;
}

/** Words `from` to `to` (half-open) alone, whatever stands between them. */
export function spelled(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += (at > from ? " " : "") + (words[at]?.text ?? "");
  return text;
}

/** The same in lower case. */
export function lowered(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += (at > from ? " " : "") + (words[at]?.lower ?? "");
  return text;
}
