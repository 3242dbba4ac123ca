/** From rule scores to modules to the total. Pure arithmetic; the design's section 4. */

import { CRAFTS, REASONS, type Craft, type ModuleId, type Reason } from "../rule/rule.ts";
import type { ReasonWeights, RuleShares, Weights } from "./weights.ts";

/** Scores of the rules that applied, 0..1, by rule id. A rule that is not here leaves the mean. */
export type RuleScores = ReadonlyMap<string, number>;

export interface Combined {
  /** 0..1, not rounded. */
  readonly total: number;
  /** What the reasons bring, and the crafts, 0..1; null where none of them applies. */
  readonly content: number | null;
  readonly craft: number | null;
  readonly modules: ModuleScores;
  /** c(r) of each reason, 0..1; 0 where none of its rules applied. */
  readonly curves: ReadonlyMap<Reason, number>;
}

/**
 * content = 1 - prod(1 - c(r)): the reasons are alternatives, one at full marks is enough.
 * craft = weighted mean of the crafts that apply. Where no reason or no craft applies, the other
 * alone is the total.
 * Rising in every rule score.
 */
export function combine(scores: RuleScores, weights: Weights): Combined {
  return combineModules(moduleScores(scores, weights), weights);
}

/** Score of each module, 0..1; null where no rule of it applied. */
export type ModuleScores = ReadonlyMap<ModuleId, number | null>;

export function moduleScores(scores: RuleScores, weights: Weights): ModuleScores {
  const modules = new Map<ModuleId, number | null>();
  for (const id of REASONS) modules.set(id, meanOf(scores, weights.reasons[id].rules));
  for (const id of CRAFTS) modules.set(id, meanOf(scores, weights.crafts[id].rules));
  return modules;
}

/** For whoever tries many weights of modules on the same posts: their scores stay as they are. */
export function combineModules(modules: ModuleScores, weights: Weights): Combined {
  const curves = new Map<Reason, number>();
  let missing = 1;
  let applied = false;
  for (const reason of REASONS) {
    const score = modules.get(reason) ?? null;
    const curve = curveOf(score ?? 0, weights.reasons[reason]);
    curves.set(reason, curve);
    missing *= 1 - curve;
    applied ||= score !== null;
  }
  const content = applied ? 1 - missing : null;
  const craft = craftOf((id) => modules.get(id) ?? null, weights);
  return { total: totalOf(content, craft, weights), content, craft, modules, curves };
}

/** The total, were the score of `rule`, which counts in `module`, 1, and all else as in `now`. */
export function totalWith(
  rule: string,
  module: ModuleId,
  scores: RuleScores,
  { content, craft, modules, curves }: Combined,
  weights: Weights,
): number {
  if (!isReason(module)) {
    const own = meanOf(scores, weights.crafts[module].rules, rule);
    const better = craftOf((id) => (id === module ? own : (modules.get(id) ?? null)), weights);
    return totalOf(content, better, weights);
  }
  let missing = 1;
  for (const reason of REASONS) {
    const own = weights.reasons[reason];
    const curve =
      reason === module ? curveOf(meanOf(scores, own.rules, rule) ?? 0, own) : curves.get(reason);
    missing *= 1 - (curve ?? 0);
  }
  return totalOf(1 - missing, craft, weights);
}

/** Where one side has no rule that applies, the other is all there is. */
function totalOf(content: number | null, craft: number | null, weights: Weights): number {
  if (content === null || craft === null) return content ?? craft ?? 0;
  return weights.content * content + weights.craft * craft;
}

function curveOf(score: number, { from, exponent }: ReasonWeights): number {
  return (Math.max(0, score - from) / (1 - from)) ** exponent;
}

function craftOf(scoreOf: (craft: Craft) => number | null, weights: Weights): number | null {
  let sum = 0;
  let whole = 0;
  for (const craft of CRAFTS) {
    const { weight } = weights.crafts[craft];
    const score = scoreOf(craft);
    if (score === null) continue;
    sum += weight * score;
    whole += weight;
  }
  return whole > 0 ? sum / whole : null;
}

/** @param full a rule whose score is taken for 1 */
function meanOf(scores: RuleScores, shares: RuleShares, full?: string): number | null {
  let sum = 0;
  let whole = 0;
  // No entries: the gains ask this once for every rule and module.
  for (const rule in shares) {
    const share = shares[rule] ?? 0;
    const score = rule === full ? 1 : scores.get(rule);
    if (score === undefined || share === 0) continue;
    sum += share * score;
    whole += share;
  }
  return whole > 0 ? sum / whole : null;
}

const counted = new WeakMap<Weights, ReadonlyMap<string, ModuleId>>();

/** Rule ids that count towards the score, with their module. */
export function scoredRules(weights: Weights): ReadonlyMap<string, ModuleId> {
  const known = counted.get(weights) ?? scoredBy(weights);
  counted.set(weights, known);
  return known;
}

function scoredBy(weights: Weights): Map<string, ModuleId> {
  const scored = new Map<string, ModuleId>();
  const add = (module: ModuleId, shares: RuleShares): void => {
    for (const [rule, share] of Object.entries(shares)) if (share > 0) scored.set(rule, module);
  };
  for (const reason of REASONS) add(reason, weights.reasons[reason].rules);
  for (const craft of CRAFTS) add(craft, weights.crafts[craft].rules);
  return scored;
}

/** Share of the total, 0..1, that a module brings alone when all the crafts apply. */
export function moduleWeight(module: ModuleId, weights: Weights): number {
  if (isReason(module)) return weights.content;
  const whole = CRAFTS.reduce((sum, craft) => sum + weights.crafts[craft].weight, 0);
  return whole > 0 ? (weights.craft * weights.crafts[module].weight) / whole : 0;
}

const NO_REASONS: ReadonlySet<ModuleId> = new Set(CRAFTS);

export function isReason(module: ModuleId): module is Reason {
  return !NO_REASONS.has(module);
}
