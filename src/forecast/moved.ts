/** Which words of a draft moved its forecast, in the words of the draft. */

import type { WordsByRole } from "./blocks.ts";
import type { Term } from "./effects.ts";
import type { Prediction } from "./predict.ts";
import type { Texts } from "./texts.ts";

export interface Moved {
  /** As the draft writes it. */
  readonly text: string;
  /** Percentile points that the forecast would be away without it, one decimal; > 0 speaks for it. */
  readonly effect: number;
}

/** Shown for, and against. */
const EACH = 4;
/** Percentile points: less is no reason to show it. */
const LEAST = 0.5;
const LONGEST_SHOWN = 60;

/** @param pointsPerUnit percentile points for a unit of the prediction, where the draft stands */
export function movedBy(
  { effects }: Prediction,
  words: WordsByRole,
  texts: Texts,
  pointsPerUnit: number,
): Moved[] {
  const strong = effects
    .strong(pointsPerUnit > 0 ? LEAST / pointsPerUnit : Infinity)
    .filter(({ role, first, last }) => {
      // "in" and "of" say nothing to whoever reads it.
      const hashes = words[role].hashes.slice(first, last + 1);
      return !hashes.every((hash) => effects.isCommon(hash));
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const best = (sign: 1 | -1): Moved[] => {
    const own = strong.filter(({ effect }) => effect * pointsPerUnit * sign > 0);
    return distinct(own, words, texts, pointsPerUnit);
  };
  return [...best(1), ...best(-1)];
}

/** The first ones, without those that are part of one already shown, or hold one. */
function distinct(
  sorted: readonly Term[],
  words: WordsByRole,
  texts: Texts,
  pointsPerUnit: number,
): Moved[] {
  const shown: Moved[] = [];
  for (const { role, first, last, effect } of sorted) {
    if (shown.length === EACH) break;
    const { text: lowered, starts, ends } = words[role];
    const [start = 0, end = 0] = [starts[first], ends[last]];
    if (end - start > LONGEST_SHOWN) continue;
    const lower = lowered.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(lower)) continue;
    if (
      shown.some(
        ({ text }) => text.toLowerCase().includes(lower) || lower.includes(text.toLowerCase()),
      )
    ) {
      continue;
    }
    // Where lower case has another length, offsets are not those of the text as written.
    const written = lowered.length === texts[role].length ? texts[role].slice(start, end) : lower;
    shown.push({ text: written, effect: Math.round(effect * pointsPerUnit * 10) / 10 });
  }
  return shown;
}
