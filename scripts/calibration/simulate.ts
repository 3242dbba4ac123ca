/** Creators whose own weights are known, to see whether `calibrate` finds them. */

import { CRAFTS, MODULES, REASONS } from "../../src/rule/rule.ts";
import { combine, type RuleScores } from "../../src/score/combine.ts";
import {
  moduleWeights,
  normalised,
  withModuleWeights,
  type ModuleWeights,
} from "../../src/score/module-weights.ts";
import { DEFAULT_WEIGHTS, type RuleShares } from "../../src/score/weights.ts";
import { fit, type Observation } from "../../src/posts/calibrate/fit.ts";
import type { Random } from "../../src/posts/metrics/random.ts";
import { spearman } from "../../src/posts/metrics/ranks.ts";

export interface Creators {
  /** Spread of the own weights around the shipped ones: standard deviation of their logarithm. */
  readonly spread: number;
  /** Rho of the own score with the saves: what of them the words tell at all. */
  readonly rho: number;
  readonly posts: number;
}

export interface Recovered {
  /** Spearman of the modules' weights with the creator's own. */
  readonly order: number;
  /** The same for the shipped weights. */
  readonly orderShipped: number;
  /** Rho with the saves of posts that the fit has not seen, less that of the shipped weights. */
  readonly gained: number;
}

/** Posts that a fit is judged on. */
const UNSEEN = 500;

/** One creator, from the posts to what `calibrate` makes of them. */
export function recover({ spread, rho, posts }: Creators, random: Random): Recovered {
  const shipped = moduleWeights(DEFAULT_WEIGHTS);
  const weights = withModuleWeights(DEFAULT_WEIGHTS, ownWeights(shipped, spread, random));
  // Curves have an end: what is wanted beyond it is not there to be found.
  const own = moduleWeights(weights);
  const drafts = Array.from({ length: posts + UNSEEN }, () => draft(random));
  const totals = drafts.map((rules) => combine(rules, weights).total);
  const all = withNoise(totals, rho, random).map((target, i): Observation => ({
    rules: drafts[i] ?? new Map(),
    target,
  }));
  const { own: found, weights: fitted } = fit(all.slice(0, posts), DEFAULT_WEIGHTS);
  const unseen = all.slice(posts);
  const rhoWith = (one: typeof DEFAULT_WEIGHTS): number =>
    spearman(
      unseen.map(({ rules }) => combine(rules, one).total),
      unseen.map(({ target }) => target),
    );
  return {
    order: order(found, own),
    orderShipped: order(shipped, own),
    gained: rhoWith(fitted) - rhoWith(DEFAULT_WEIGHTS),
  };
}

/** Visuals are left out: no post of an export has shots, so that nothing can be learnt of them. */
const LEARNT = MODULES.filter((id) => id !== "visuals");

function order(a: ModuleWeights, b: ModuleWeights): number {
  return spearman(
    LEARNT.map((id) => a[id]),
    LEARNT.map((id) => b[id]),
  );
}

function ownWeights(shipped: ModuleWeights, spread: number, random: Random): ModuleWeights {
  return normalised(
    new Map(MODULES.map((id) => [id, shipped[id] * Math.exp(spread * normal(random))])),
  );
}

/** Half of the posts of a creator who has a habit try a reason at all; crafts are done more or less. */
function draft(random: Random): RuleScores {
  const scores = new Map<string, number>();
  const fill = (shares: RuleShares, module: number): void => {
    for (const rule of Object.keys(shares)) scores.set(rule, clamp(module + 0.15 * normal(random)));
  };
  for (const id of REASONS) {
    if (id === "visuals") continue;
    fill(DEFAULT_WEIGHTS.reasons[id].rules, random() < 0.5 ? 0 : random());
  }
  for (const id of CRAFTS) fill(DEFAULT_WEIGHTS.crafts[id].rules, random());
  return scores;
}

function withNoise(totals: readonly number[], rho: number, random: Random): number[] {
  const mean = totals.reduce((sum, value) => sum + value, 0) / totals.length;
  const spread = Math.sqrt(
    totals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / totals.length,
  );
  const noise = (spread * Math.sqrt(1 - rho * rho)) / rho;
  return totals.map((value) => value + noise * normal(random));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** For tests and tables. */
export function meanOf(list: readonly Recovered[], of: (one: Recovered) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0) / list.length;
}
