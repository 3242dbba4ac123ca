/** How much of something is told, or too much of it: the same measure for every rule. */

import type { Phrase, Guiding } from "../facts/facts.ts";
import type { Range } from "../draft/position.ts";
import type { MessageArgs } from "./rule.ts";

/** 0..1: what is found beyond what comes by chance, of those needed. */
export function beyondChance(found: number, byChance: number, needed: number): number {
  return Math.max(0, Math.min(found - byChance, needed)) / needed;
}

/** What a rule says of sentences that guide. */
export interface Told {
  readonly score: number;
  readonly none: boolean;
  readonly said: { readonly severity: "info"; readonly args: MessageArgs; readonly range: Range };
}

/** @param start where a finding points if there are none */
export function toldOf({ told, byChance }: Guiding, needed: number, start: Range): Told {
  const args = { found: told.length, needed };
  return {
    score: beyondChance(told.length, byChance, needed),
    none: told.length === 0,
    said: { severity: "info", args, range: told[0]?.range ?? start },
  };
}

/** What a rule says of words that are too many. */
export interface Thick {
  readonly score: number;
  readonly said: {
    readonly severity: "info" | "warning";
    readonly args: MessageArgs;
    readonly range: Range;
  };
}

/**
 * Null where there are none; else a score that is 0 from `most` in 100 words on.
 * @param words of the text that they stand in
 */
export function thickOf(found: readonly Phrase[], words: number, most: number): Thick | null {
  const [first] = found;
  if (first === undefined) return null;
  const share = (100 * found.length) / words;
  return {
    score: Math.max(0, 1 - share / most),
    said: {
      severity: share * 2 > most ? "warning" : "info",
      args: { found: found.length, text: first.text },
      range: first.range,
    },
  };
}
