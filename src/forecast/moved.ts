/** Which words of a draft moved its forecast, in the words of the draft. */

import type { WordsByRole } from "./blocks.ts";
import type { Prediction } from "./predict.ts";
import type { TextRole, Texts } from "./texts.ts";

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
  { occurrences, common }: Prediction,
  words: WordsByRole,
  texts: Texts,
  pointsPerUnit: number,
): Moved[] {
  const sums = new Map<string, { role: TextRole; start: number; end: number; effect: number }>();
  for (const { role, first, last, effect } of occurrences) {
    const { text, starts, ends } = words[role];
    const [start = 0, end = 0] = [starts[first], ends[last]];
    if (end - start > LONGEST_SHOWN) continue;
    const hashes = words[role].hashes.slice(first, last + 1);
    // "in" and "of" say nothing to whoever reads it.
    if (hashes.every((hash) => common.has(hash))) continue;
    const term = hashes.join();
    const known = sums.get(term);
    if (known !== undefined) known.effect += effect;
    else if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      sums.set(term, { role, start, end, effect });
  }
  const all = [...sums.values()]
    .map(({ role, start, end, effect }) => ({
      // Where lower case has another length, offsets are not those of the text as written.
      text: (words[role].text.length === texts[role].length ? texts : lower(words))[role]
        .slice(start, end)
        .replaceAll(/\s+/g, " "),
      effect: Math.round(effect * pointsPerUnit * 10) / 10,
    }))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.text < b.text ? -1 : 1));
  const best = (sign: 1 | -1): Moved[] =>
    distinct(all.filter(({ effect }) => effect * sign >= LEAST));
  return [...best(1), ...best(-1)];
}

function lower({ spoken, overlay, caption }: WordsByRole): Texts {
  return { spoken: spoken.text, overlay: overlay.text, caption: caption.text };
}

/** Without those that are part of one already shown, or hold one. */
function distinct(sorted: readonly Moved[]): Moved[] {
  const shown: Moved[] = [];
  for (const term of sorted) {
    if (shown.length === EACH) break;
    const text = term.text.toLowerCase();
    const known = shown.some(({ text: other }) => {
      const shownText = other.toLowerCase();
      return shownText.includes(text) || text.includes(shownText);
    });
    if (!known) shown.push(term);
  }
  return shown;
}
