/**
 * The weights that a creator's saves speak for: logarithms around the shipped ones, of a spread that
 * the posts say themselves (empirical Bayes).
 */

import { MODULES } from "../../rule/rule.ts";
import { combineModules, type ModuleScores } from "../../score/combine.ts";
import {
  moduleWeights,
  normalised,
  withModuleWeights,
  type ModuleWeights,
} from "../../score/module-weights.ts";
import type { Weights } from "../../score/weights.ts";
import { solve } from "./cholesky.ts";

/** Standard deviations of the logarithms that are thought as likely as each other, before the posts. */
const SPREADS = [0.15, 0.3, 0.5, 0.7, 1] as const;
/**
 * Slope of the target, in standard deviations, along the score where a creator's posts say nothing
 * about it: a rho of 0.15, as within authors of `../shared/evaluation.md`.
 */
const LEAST_SLOPE = 0.15;
/** Variance of the target that no score explains, at the least: saves are mostly other things. */
const LEAST_NOISE = 0.3;
/** For the derivatives. */
const NUDGE = 0.05;
/** Newton's steps for a spread; each starts from where the last spread ended. */
const MAX_STEPS = 3;
const STILL = 0.002;
const LONGEST_STEP = 1;
/** No weight is more than e^3, twenty times, what is shipped, nor less than a twentieth. */
const FURTHEST = 3;

/** @param target of each post; mean 0, spread 1 */
export function ownWeights(
  posts: readonly ModuleScores[],
  target: Float64Array,
  shipped: Weights,
): ModuleWeights {
  const before = moduleWeights(shipped);
  const weightsAt = (logs: Float64Array): ModuleWeights =>
    normalised(new Map(MODULES.map((id, k) => [id, before[id] * Math.exp(logs[k] ?? 0)])));
  const scoresAt = (logs: Float64Array): Float64Array => {
    const weights = withModuleWeights(shipped, weightsAt(logs));
    return centred(Float64Array.from(posts, (post) => combineModules(post, weights).total));
  };
  let logs: Float64Array = new Float64Array(MODULES.length);
  const found = SPREADS.map((spread) => {
    const most = mostLikely(scoresAt, target, spread, logs);
    ({ logs } = most);
    return most;
  });
  // What each spread finds counts as much as the posts are likely under it.
  const best = Math.max(...found.map(({ evidence }) => evidence));
  const shares = found.map(({ evidence }) => Math.exp(evidence - best));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return weightsAt(
    logs.map((_, k) =>
      found.reduce((sum, one, i) => sum + ((shares[i] ?? 0) * (one.logs[k] ?? 0)) / whole, 0),
    ),
  );
}

interface Likely {
  readonly logs: Float64Array;
  /** Logarithm of how likely the posts are, up to a constant (Laplace's approximation). */
  readonly evidence: number;
}

/** Newton's steps (Gauss) to the most likely logarithms where they spread so far. */
function mostLikely(
  scoresAt: (logs: Float64Array) => Float64Array,
  target: Float64Array,
  spread: number,
  start: Float64Array,
): Likely {
  const size = start.length;
  const n = Math.max(1, target.length);
  let likely: Likely = { logs: start, evidence: Number.NEGATIVE_INFINITY };
  for (let step = 0; step < MAX_STEPS; step++) {
    const { logs } = likely;
    const scores = scoresAt(logs);
    const slope = slopeOf(scores, target);
    const rest = target.map((value, i) => value - slope * (scores[i] ?? 0));
    const noise = Math.max(LEAST_NOISE, product(rest, rest) / n);
    const columns = Array.from({ length: size }, (_, k) => {
      const nudged = scoresAt(logs.map((log, i) => (i === k ? log + NUDGE : log)));
      return nudged.map((value, i) => (slope * (value - (scores[i] ?? 0))) / NUDGE);
    });
    const matrix = new Float64Array(size * size);
    for (let j = 0; j < size; j++) {
      for (let k = 0; k <= j; k++) {
        const own = j === k ? noise / spread ** 2 : 0;
        matrix[j * size + k] = own + product(columns[j] ?? rest, columns[k] ?? rest);
      }
    }
    const right = Float64Array.from(columns, (column, k) => {
      return product(column, rest) - (noise / spread ** 2) * (logs[k] ?? 0);
    });
    const { solution, logDeterminant } = solve(matrix, right);
    const evidence =
      -(n / 2) * Math.log(product(rest, rest) / n) -
      product(logs, logs) / (2 * spread ** 2) -
      (logDeterminant + size * Math.log(spread ** 2 / noise)) / 2;
    let moved = 0;
    const next = logs.map((log, k) => {
      const change = clamp(solution[k] ?? 0, LONGEST_STEP);
      moved = Math.max(moved, Math.abs(change));
      return clamp(log + change, FURTHEST);
    });
    likely = { logs: next, evidence };
    if (moved < STILL) break;
  }
  return likely;
}

function slopeOf(scores: Float64Array, target: Float64Array): number {
  const square = product(scores, scores);
  if (square === 0) return 0;
  const least = LEAST_SLOPE * Math.sqrt(scores.length / square);
  return Math.max(least, product(scores, target) / square);
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
