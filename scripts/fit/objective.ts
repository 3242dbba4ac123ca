/** What the fit is to reach, and how far some weights are from it. */

import { pick, rhoWithin, strataOf } from "../../src/posts/metrics/strata.ts";
import { weightedMean } from "../../src/posts/metrics/numbers.ts";
import { correlation, spearman } from "../../src/posts/metrics/ranks.ts";
import { combine } from "../../src/score/combine.ts";
import { points } from "../../src/score/score.ts";
import type { Weights } from "../../src/score/weights.ts";
import { totals } from "./columns.ts";
import { LEAST_POSTS, type FitCohort, type FitRow, type Measure, type Ranked } from "./rows.ts";

/** Spearman's rho with the save rate; null where there are too few posts to say. */
export interface Figures extends Readonly<Record<Measure, number | null>> {
  readonly pooled: number;
  readonly withinSource: number | null;
  readonly withinAuthor: number | null;
}

interface Goal {
  readonly cohort: string;
  readonly measure: Measure;
  readonly rho: number;
  /** How much it counts: what few authors tell is mostly chance. */
  readonly weight: number;
}

/** The project's own targets; a cohort without one is measured and not fitted. */
export const GOALS: readonly Goal[] = [
  { cohort: "vi-script", measure: "pooled", rho: 0.42, weight: 2 },
  { cohort: "vi-script", measure: "withinAuthor", rho: 0.22, weight: 2 },
  { cohort: "en-script", measure: "pooled", rho: 0.28, weight: 1 },
  { cohort: "en-script", measure: "withinAuthor", rho: 0.3, weight: 1 },
  { cohort: "vi-caption", measure: "pooled", rho: 0.2, weight: 1.5 },
  { cohort: "en-caption", measure: "withinSource", rho: 0.15, weight: 0.75 },
];

/** Past its target by this much a figure stops counting: a rich cohort must not pay for a poor one. */
const ENOUGH = 1.25;

/** 0..100, as the tool would give it. */
export function scoresOf(rows: readonly FitRow[], weights: Weights): number[] {
  return rows.map(({ scores }) => points(combine(scores, weights).total));
}

export function figuresOf(rows: readonly FitRow[], score: ArrayLike<number>): Figures {
  const target = rows.map((row) => row.target);
  const within = (groups: readonly number[], minimum: number): number | null => {
    const strata = strataOf(groups, minimum);
    if (strata.length === 0) return null;
    return weightedMean(
      strata.map((stratum) => ({
        value: rhoWithin(stratum, score, target),
        weight: stratum.rows.length,
      })),
    );
  };
  const pooled = spearman(score, target);
  return {
    pooled: Number.isNaN(pooled) ? 0 : pooled,
    withinSource: within(
      rows.map(({ source }) => source),
      LEAST_POSTS.withinSource,
    ),
    withinAuthor: within(
      rows.map(({ author }) => author),
      LEAST_POSTS.withinAuthor,
    ),
  };
}

/**
 * Mean share of the goals that is reached, each at most `ENOUGH`. Totals are ranked in steps of a
 * thousandth: finer than the score itself, and nothing is sorted at each step of the search.
 */
export function reached(cohorts: readonly FitCohort[], weights: Weights): number {
  let [sum, whole] = [0, 0];
  for (const { id, columns, ranked } of cohorts) {
    const own = GOALS.filter(({ cohort }) => cohort === id);
    if (own.length === 0) continue;
    const total = totals(columns, weights);
    for (const { measure, rho, weight } of own) {
      const value = correlationIn(ranked[measure], total);
      if (value === null) continue;
      sum += weight * Math.min(ENOUGH, value / rho);
      whole += weight;
    }
  }
  return whole === 0 ? 0 : sum / whole;
}

/** Mean of the groups, by their posts; one that a total says the same of ranks none. */
function correlationIn(groups: readonly Ranked[], total: Float64Array): number | null {
  let [sum, whole] = [0, 0];
  for (const { rows, ranks } of groups) {
    const value = correlation(ranksOf(pick(total, rows)), ranks);
    if (!Number.isNaN(value)) sum += rows.length * value;
    whole += rows.length;
  }
  return whole === 0 ? null : sum / whole;
}

const STEPS = 1000;

/** Middle ranks of totals from 0 to 1. */
function ranksOf(total: Float64Array): Float64Array {
  const counts = new Float64Array(STEPS + 1);
  const stepOf = (value: number): number => Math.floor(value * STEPS);
  for (const value of total) counts[stepOf(value)] = (counts[stepOf(value)] ?? 0) + 1;
  let before = 0;
  const middles = counts.map((count) => (before += count) - count / 2);
  return total.map((value) => middles[stepOf(value)] ?? 0);
}
