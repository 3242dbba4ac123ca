/** The number, its band, its reason, and what each rule would add. */

import { REASONS, type ModuleId, type Reason } from "../rule/rule.ts";
import type { Band } from "../result/result.ts";
import { combine, totalWith, type Combined, type RuleScores } from "./combine.ts";
import type { Weights } from "./weights.ts";

/** A reason counts as found from here on: below, every draft would have one. Design section 4. */
const REASON_FLOOR = 0.35;

/** Lowest score of each band, best first. Design section 4. */
const BAND_FLOORS: readonly (readonly [Band, number])[] = [
  ["strong", 80],
  ["good", 55],
  ["fair", 30],
  ["low", 0],
];

/** A sum of weights that are not binary fractions may end a hair under the whole number it means. */
const ROUNDING = 1e-9;

/** @param total 0..1. @returns 0..100, floored once, so 100 means that nothing is missing. */
export function points(total: number): number {
  return Math.min(100, Math.floor(total * 100 + ROUNDING));
}

export function bandOf(score: number): Band {
  return BAND_FLOORS.find(([, floor]) => score >= floor)?.[0] ?? "low";
}

/** A list of steps or of named things is a list too: where two bring the same, the more particular is named. */
const PRECEDENCE: readonly Reason[] = ["tutorial", "resources", "checklist", "insight", "visuals"];

/** The reason that brings most. */
export function reasonOf({ curves }: Combined): Reason | "none" {
  let best: Reason | "none" = "none";
  let most = REASON_FLOOR;
  for (const reason of PRECEDENCE) {
    const curve = curves.get(reason) ?? 0;
    if (best === "none" ? curve >= most : curve > most) {
      best = reason;
      most = curve;
    }
  }
  return best;
}

/** Nodes differ in the last digit of a power, and what is alike but for it is a tie on each. */
function alike(rise: number): number {
  return Math.round(rise * 1e9) / 1e9;
}

export interface Gain {
  readonly rule: string;
  /** Whole points. */
  readonly gain: number;
  /** The same before flooring, 0..1: what the order of the tips goes by. */
  readonly rise: number;
}

/**
 * What the score would be with one rule alone at full marks, minus what it is.
 * @returns gains of at least one point, best first; where none reaches a point, the best one;
 * nothing at 100. Ties go to the reason that is nearest, then to the order of `scores`.
 * @param now what the scores come to, where it is known
 */
export function gainsOf(
  scores: RuleScores,
  weights: Weights,
  modules: ReadonlyMap<string, ModuleId>,
  now = combine(scores, weights),
): Gain[] {
  const score = points(now.total);
  if (score === 100) return [];
  const gains: (Gain & { near: number })[] = [];
  for (const [rule, value] of scores) {
    const module = modules.get(rule);
    if (value >= 1 || module === undefined) continue;
    const total = totalWith(rule, module, scores, now, weights);
    const near = REASONS.find((reason) => reason === module);
    gains.push({
      rule,
      gain: points(total) - score,
      rise: alike(total - now.total),
      near: near === undefined ? 0 : (now.curves.get(near) ?? 0),
    });
  }
  gains.sort((a, b) => b.rise - a.rise || b.near - a.near);
  const worth = gains.filter(({ gain }) => gain >= 1);
  return worth.length > 0 ? worth : gains.slice(0, 1);
}
