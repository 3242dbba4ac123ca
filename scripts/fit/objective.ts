/** What the fit is to reach, and how far some weights are from it. */

import { rhoWithin, strataOf } from "../../src/posts/metrics/strata.ts";
import { weightedMean } from "../../src/posts/metrics/numbers.ts";
import { spearman } from "../../src/posts/metrics/ranks.ts";
import { combine } from "../../src/score/combine.ts";
import { points } from "../../src/score/score.ts";
import type { Weights } from "../../src/score/weights.ts";
import type { FitCohort, FitRow } from "./rows.ts";

/** Spearman's rho with the save rate; null where there are too few posts to say. */
export interface Figures {
  readonly pooled: number;
  readonly withinSource: number | null;
  readonly withinAuthor: number | null;
}

export type Measure = keyof Figures;

interface Goal {
  readonly cohort: string;
  readonly measure: Measure;
  readonly rho: number;
}

/** The project's own targets; a cohort without one is measured and not fitted. */
export const GOALS: readonly Goal[] = [
  { cohort: "vi-script", measure: "pooled", rho: 0.42 },
  { cohort: "vi-script", measure: "withinAuthor", rho: 0.22 },
  { cohort: "en-script", measure: "pooled", rho: 0.28 },
  { cohort: "en-script", measure: "withinAuthor", rho: 0.3 },
  { cohort: "vi-caption", measure: "pooled", rho: 0.2 },
  { cohort: "en-caption", measure: "withinSource", rho: 0.15 },
];

/** Past its target by this much a figure stops counting: a rich cohort must not pay for a poor one. */
const ENOUGH = 1.25;
/** `evaluation.md`: authors with fewer posts rank nothing. */
const MIN_OF_AUTHOR = 8;
const MIN_OF_SOURCE = 100;

/** 0..100, as the tool would give it. */
export function scoresOf(rows: readonly FitRow[], weights: Weights): number[] {
  return rows.map(({ scores }) => points(combine(scores, weights).total));
}

export function figuresOf(rows: readonly FitRow[], score: readonly number[]): Figures {
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
      MIN_OF_SOURCE,
    ),
    withinAuthor: within(
      rows.map(({ author }) => author),
      MIN_OF_AUTHOR,
    ),
  };
}

/** Mean share of the goals that is reached, each at most `ENOUGH`. */
export function reached(cohorts: readonly FitCohort[], weights: Weights): number {
  let [sum, goals] = [0, 0];
  for (const { id, rows } of cohorts) {
    const own = GOALS.filter(({ cohort }) => cohort === id);
    if (own.length === 0) continue;
    // Not floored: a step that moves no whole point yet may be the right one.
    const figures = figuresOf(
      rows,
      rows.map(({ scores }) => combine(scores, weights).total),
    );
    for (const { measure, rho } of own) {
      const value = figures[measure];
      if (value === null) continue;
      sum += Math.min(ENOUGH, value / rho);
      goals++;
    }
  }
  return goals === 0 ? 0 : sum / goals;
}
