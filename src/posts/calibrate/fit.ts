/** A creator's own module weights from posts and their saves, drawn to the shipped ones. */

import {
  combineModules,
  moduleScores,
  type ModuleScores,
  type RuleScores,
} from "../../score/combine.ts";
import {
  moduleWeights,
  withModuleWeights,
  type ModuleWeights,
} from "../../score/module-weights.ts";
import type { Weights } from "../../score/weights.ts";
import { seeded } from "../metrics/random.ts";
import { midranks, orderOf, spearman } from "../metrics/ranks.ts";
import { ownWeights } from "./taste.ts";

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
  /** Whether own weights rank worse in cross-validation: `own` are then the shipped ones. */
  readonly unchanged: boolean;
}

const FOLDS = 5;
/**
 * Of rho: a loss in cross-validation from which on own weights are not kept. They are drawn to the
 * shipped ones already; at 0 a fifth of what they find is thrown away by chance
 * (`scripts/simulate-calibration.ts`: order 0.80 instead of 0.82, at no gain).
 */
const WORSE = 0.02;

/** Own weights from all posts, or the shipped ones where these rank the posts better. */
export function fit(posts: readonly Observation[], shipped: Weights): Fitted {
  const modules = posts.map(({ rules }) => moduleScores(rules, shipped));
  const target = posts.map((post) => post.target);
  const before = totals(modules, shipped);
  const after = outOfFold(modules, target, shipped);
  const unchanged = rhoOf(after, target) < rhoOf(before, target) - WORSE;
  const own = unchanged
    ? moduleWeights(shipped)
    : ownWeights(modules, normalScores(target), shipped);
  const weights = unchanged ? shipped : withModuleWeights(shipped, own);
  return { own, weights, before, after, unchanged };
}

function outOfFold(
  posts: readonly ModuleScores[],
  target: readonly number[],
  shipped: Weights,
): Float64Array {
  const folds = foldsOf(posts.length);
  const scores = new Float64Array(posts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = <T>(values: readonly T[]): T[] => values.filter((_, row) => folds[row] !== fold);
    const own = ownWeights(rest(posts), normalScores(rest(target)), shipped);
    const weights = withModuleWeights(shipped, own);
    for (const [row, post] of posts.entries())
      if (folds[row] === fold) scores[row] = combineModules(post, weights).total;
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

function totals(posts: readonly ModuleScores[], weights: Weights): Float64Array {
  return Float64Array.from(posts, (post) => combineModules(post, weights).total);
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
