/** A creator's own module weights from posts and their saves, drawn to the shipped ones. */

import { MODULES } from "../../rule/rule.ts";
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
  /** How strongly the weights were drawn to the shipped ones; Infinity for these themselves. */
  readonly strength: number;
}

/** Strengths that are tried, the strongest first: where two rank alike, the shipped weights stay nearer. */
const STRENGTHS = [Infinity, 30, 10, 3, 1];
const FOLDS = 5;
/**
 * How much better, in standard errors of a rho, a weaker pull has to rank. At 0 one creator in three
 * would lose by calibrating, as `scripts/simulate-calibration.ts` shows.
 */
const CAUTION = 0.5;
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

/** Fits to all posts, with the strength that ranks best in cross-validation. */
export function fit(posts: readonly Observation[], shipped: Weights): Fitted {
  const folds = foldsOf(posts.length);
  const reached = STRENGTHS.map((strength) => {
    const scores = outOfFold(posts, folds, (rest) => solve(rest, shipped, strength));
    return rhoOf(scores, posts);
  });
  const margin = CAUTION / Math.sqrt(Math.max(1, posts.length - 1));
  const base = reached[0] ?? 0;
  let best = 0;
  for (const [i, rho] of reached.entries())
    if (rho > (best === 0 ? base + margin : (reached[best] ?? 0))) best = i;
  const strength = STRENGTHS[best] ?? Infinity;
  return { ...solve(posts, shipped, strength), strength };
}

/** The score of each post, 0..1, from a fit to the posts of other folds. */
export function crossValidated(posts: readonly Observation[], shipped: Weights): Float64Array {
  return outOfFold(posts, foldsOf(posts.length), (rest) => fit(rest, shipped));
}

function outOfFold(
  posts: readonly Observation[],
  folds: Uint8Array,
  fitTo: (rest: readonly Observation[]) => { readonly weights: Weights },
): Float64Array {
  const scores = new Float64Array(posts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = posts.filter((_, row) => folds[row] !== fold);
    const { weights } = fitTo(rest);
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

function rhoOf(scores: ArrayLike<number>, posts: readonly Observation[]): number {
  const rho = spearman(
    scores,
    posts.map(({ target }) => target),
  );
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
  pull: number,
): { own: ModuleWeights; weights: Weights } {
  const before = moduleWeights(shipped);
  let found = { own: before, weights: shipped };
  if (pull === Infinity) return found;
  const target = normalScores(posts.map((post) => post.target));
  const slope = slopeOf(totals(posts, shipped), target);
  const steps = Float64Array.from(MODULES, (id) => before[id] + LEAST_STEP);
  const floors = Float64Array.from(MODULES, (id, k) => -before[id] / (steps[k] ?? 1));
  let changes: Float64Array = new Float64Array(MODULES.length);
  for (let round = 0; round < ROUNDS; round++) {
    const now = totals(posts, found.weights);
    const gains = MODULES.map((id, k) => {
      const more = { ...found.own, [id]: found.own[id] + NUDGE * (steps[k] ?? 0) };
      const then = totals(posts, withModuleWeights(shipped, more));
      return centred(then.map((value, i) => (slope * (value - (now[i] ?? 0))) / NUDGE));
    });
    const features = posts.map((_, i) => Float64Array.from(gains, (column) => column[i] ?? 0));
    const reached = centred(now.map((value) => slope * value));
    const missing = target.map((value, i) => {
      const known = gains.reduce((sum, column, k) => sum + (column[i] ?? 0) * (changes[k] ?? 0), 0);
      return value - (reached[i] ?? 0) + known;
    });
    changes = ridge({ features, target: missing, floors }, pull);
    const own = normalised(
      new Map(MODULES.map((id, k) => [id, before[id] + (steps[k] ?? 0) * (changes[k] ?? 0)])),
    );
    found = { own, weights: withModuleWeights(shipped, own) };
  }
  return found;
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
