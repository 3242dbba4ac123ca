/** A creator's own module weights from posts and their saves, drawn to the shipped ones. */

import { MODULES, type ModuleId } from "../../rule/rule.ts";
import { combine, type RuleScores } from "../../score/combine.ts";
import {
  moduleWeights,
  normalised,
  withModuleWeights,
  type ModuleWeights,
} from "../../score/module-weights.ts";
import type { Weights } from "../../score/weights.ts";
import { seeded } from "../metrics/random.ts";
import { correlation, midranks, orderOf, spearman } from "../metrics/ranks.ts";
import { ridge } from "./ridge.ts";

/** What a post brings to the fit. */
export interface Observation {
  /** Of the rules that applied, by id. */
  readonly rules: RuleScores;
  /** `saveRate`. */
  readonly target: number;
}

export interface Fitted {
  readonly own: ModuleWeights;
  /** The shipped weights with the own ones in their place. */
  readonly weights: Weights;
  /** Score of each post, 0..1, with the shipped weights. */
  readonly before: ArrayLike<number>;
  /** Score of each post, 0..1, with weights fitted to the posts of other folds. */
  readonly after: ArrayLike<number>;
  /** Whether own weights rank no better in cross-validation: `own` are then the shipped ones. */
  readonly unchanged: boolean;
}

const FOLDS = 5;
/**
 * How strongly each weight is drawn to the shipped one: the variance of the saves that words do not
 * tell, over that of a creator's own taste around it. `scripts/simulate-calibration.ts`: at 10 a
 * creator without a taste of their own loses 0.005 of rho, half as much as at 3; one who has one gains
 * nearly as much as at any other.
 */
const PULL = 10;
/**
 * Slope of the target, in standard deviations, along the shipped score where a creator's posts say
 * nothing about it: a rho of 0.15, as within authors of `../shared/evaluation.md`.
 */
const LEAST_SLOPE = 0.15;
/** A module may come to weigh more than shares of next to nothing: this is added to what a change is of. */
const LEAST_STEP = 0.02;
/** Of a step, for the derivative. */
const NUDGE = 0.1;
/** The score is no straight line in its weights: the second time it is looked at where it has come to. */
const ROUNDS = 2;

/** Own weights from all posts, or the shipped ones where these rank the posts as well. */
export function fit(posts: readonly Observation[], shipped: Weights): Fitted {
  const before = totals(posts, shipped);
  const after = outOfFold(posts, shipped);
  const target = posts.map((post) => post.target);
  const unchanged = !(rhoOf(after, target) > rhoOf(before, target));
  const found = unchanged
    ? { own: moduleWeights(shipped), weights: shipped }
    : solve(posts, shipped);
  return { ...found, before, after, unchanged };
}

function outOfFold(posts: readonly Observation[], shipped: Weights): Float64Array {
  const folds = foldsOf(posts.length);
  const scores = new Float64Array(posts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = posts.filter((_, row) => folds[row] !== fold);
    const { weights } = solve(rest, shipped);
    for (const [row, { rules }] of posts.entries())
      if (folds[row] === fold) scores[row] = combine(rules, weights).total;
  }
  return scores;
}

/** The same in every run; of equal size, and in no order. */
function foldsOf(length: number): Uint8Array {
  const random = seeded(length);
  const folds = Uint8Array.from({ length }, (_, i) => i % FOLDS);
  for (let i = length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [folds[i], folds[other]] = [folds[other] ?? 0, folds[i] ?? 0];
  }
  return folds;
}

function rhoOf(scores: ArrayLike<number>, target: readonly number[]): number {
  const rho = spearman(scores, target);
  return Number.isNaN(rho) ? 0 : rho;
}

/**
 * Saves, as normal scores, along the score of weights that are searched: its slope is taken from the
 * shipped score, the weights from what the score would gain by each (a derivative, so that this holds
 * for any way in which modules make up a score). A change counts in shares of the shipped weight.
 */
function solve(
  posts: readonly Observation[],
  shipped: Weights,
): { own: ModuleWeights; weights: Weights } {
  const before = moduleWeights(shipped);
  let found = { own: before, weights: shipped };
  const target = normalScores(posts.map((post) => post.target));
  const steps = Float64Array.from(MODULES, (id) => before[id] + LEAST_STEP);
  const floors = Float64Array.from(MODULES, (id, k) => -before[id] / (steps[k] ?? 1));
  let changes: Float64Array = new Float64Array(MODULES.length);
  for (let round = 0; round < ROUNDS; round++) {
    const at = changes;
    const changed = (k: number, more: number): ModuleWeights =>
      weightsOf((id, i) => before[id] + (steps[i] ?? 0) * ((at[i] ?? 0) + (i === k ? more : 0)));
    const now = totals(posts, found.weights);
    const slope = slopeOf(now, target);
    const gains = MODULES.map((_, k) => {
      const then = totals(posts, withModuleWeights(shipped, changed(k, NUDGE)));
      return centred(then.map((value, i) => (slope * (value - (now[i] ?? 0))) / NUDGE));
    });
    const features = posts.map((_, i) => Float64Array.from(gains, (column) => column[i] ?? 0));
    const reached = centred(now.map((value) => slope * value));
    const missing = target.map((value, i) => {
      const known = gains.reduce((sum, column, k) => sum + (column[i] ?? 0) * (at[k] ?? 0), 0);
      return value - (reached[i] ?? 0) + known;
    });
    changes = ridge({ features, target: missing, floors }, PULL);
    const own = weightsOf((id, k) => before[id] + (steps[k] ?? 0) * (changes[k] ?? 0));
    found = { own, weights: withModuleWeights(shipped, own) };
  }
  return found;
}

function weightsOf(of: (id: ModuleId, k: number) => number): ModuleWeights {
  return normalised(new Map(MODULES.map((id, k) => [id, of(id, k)])));
}

function totals(posts: readonly Observation[], weights: Weights): Float64Array {
  return Float64Array.from(posts, ({ rules }) => combine(rules, weights).total);
}

function slopeOf(score: Float64Array, target: Float64Array): number {
  const rho = correlation(score, target);
  const spread = Math.sqrt(centred(score).reduce((sum, x) => sum + x * x, 0) / score.length);
  return Math.max(LEAST_SLOPE, Number.isNaN(rho) ? 0 : rho) / (spread > 0 ? spread : 1);
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

/** Ranks as a normal distribution would have them: a post that ran away weighs no more than the best. */
function normalScores(values: readonly number[]): Float64Array {
  const ranks = midranks(orderOf(values));
  return ranks.map((rank) => probit(rank / values.length));
}

/** The inverse of the normal distribution, to 0.005 (Tukey's lambda of 0.14): plenty for ranks. */
function probit(share: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return 4.91 * (inside ** 0.14 - (1 - inside) ** 0.14);
}
