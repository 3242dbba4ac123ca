/** Intervals of a cohort's figures: all of them from the same draws, each draw in time linear in the posts. */

import type { Cohort } from "./cohort.ts";
import type { Values } from "./cohort.ts";
import { bootstrap, type Interval } from "./metrics/bootstrap.ts";
import { partial, weightedMean } from "./metrics/numbers.ts";
import { correlation, midranks, orderOf, type Order } from "./metrics/ranks.ts";
import { pick, rhoWithin, type Stratum } from "./metrics/strata.ts";

/** Fewer authors than this tell nothing about other authors: posts are drawn instead. */
const MIN_AUTHORS = 10;

export interface Intervals {
  readonly resampled: "authors" | "posts";
  readonly predictors: readonly {
    readonly pooled?: Interval;
    readonly withinSource?: Interval;
    readonly withinAuthor?: Interval;
  }[];
  /** Of the score given the forecast, where there is one. */
  readonly partial?: Interval;
}

/** @param predictors the score first, the forecast, if there is one, after it */
export function intervalsOf(
  { target, authors }: Pick<Cohort, "target" | "authors">,
  predictors: readonly Values[],
  sources: readonly Stratum[],
  ofAuthors: readonly Stratum[],
): Intervals {
  const { units, count, resampled } = unitsOf(authors);
  const whole: Sample = sampleOf(undefined, predictors, target);
  const parts = sources.map(({ rows }) => sampleOf(rows, predictors, target));
  const inAuthor = predictors.map(({ values }) =>
    ofAuthors.map((stratum) => ({
      unit: units[stratum.rows[0] ?? 0] ?? 0,
      weight: stratum.rows.length,
      value: rhoWithin(stratum, values, target),
    })),
  );
  const weights = new Float64Array(target.length);
  const statistics = (drawn: Uint16Array): number[] => {
    for (const [row, unit] of units.entries()) weights[row] = drawn[unit] ?? 0;
    const pooled = rhos(whole, weights);
    const bySource = parts.map((part) => ({
      rhos: rhos(part, weights),
      weight: part.rows?.reduce((sum, row) => sum + (weights[row] ?? 0), 0) ?? 0,
    }));
    const within = predictors.flatMap((_, i) => [
      weightedMean(
        bySource.flatMap(({ rhos: own, weight }) => counted(own[i] ?? Number.NaN, weight)),
      ),
      weightedMean(
        (inAuthor[i] ?? []).flatMap(({ unit, weight, value }) =>
          counted(value, resampled === "authors" ? weight * (drawn[unit] ?? 0) : weight),
        ),
      ),
    ]);
    return [...pooled, partialOf(whole, weights, pooled), ...within];
  };
  const found = bootstrap(count, statistics);
  const p = predictors.length;
  const at = (i: number): Interval => found[i] ?? [Number.NaN, Number.NaN];
  return {
    resampled,
    predictors: predictors.map((_, i) => ({
      pooled: at(i),
      withinSource: at(p + 1 + 2 * i),
      ...(resampled === "authors" && { withinAuthor: at(p + 2 + 2 * i) }),
    })),
    partial: at(p),
  };
}

function counted(value: number, weight: number): { value: number; weight: number }[] {
  return Number.isNaN(value) ? [] : [{ value, weight }];
}

/** Rows with the order of each predictor and of the target among them. */
interface Sample {
  readonly rows: Uint32Array | undefined;
  readonly target: Order;
  readonly predictors: readonly Order[];
  /** Room for the ranks of the target, then of each predictor. */
  readonly ranks: readonly Float64Array[];
}

function sampleOf(
  rows: Uint32Array | undefined,
  predictors: readonly Values[],
  target: readonly number[],
): Sample {
  const own = (values: readonly number[]): Order =>
    orderOf(rows === undefined ? values : pick(values, rows));
  const length = rows?.length ?? target.length;
  return {
    rows,
    target: own(target),
    predictors: predictors.map(({ values }) => own(values)),
    ranks: [target, ...predictors].map(() => new Float64Array(length)),
  };
}

function rhos({ rows, target, predictors, ranks }: Sample, weights: Float64Array): number[] {
  const own = rows === undefined ? weights : pick(weights, rows);
  const ofTarget = midranks(target, own, ranks[0]);
  return predictors.map((order, i) =>
    correlation(midranks(order, own, ranks[i + 1]), ofTarget, own),
  );
}

/** The ranks of the last draw stand in the sample. */
function partialOf({ ranks }: Sample, weights: Float64Array, pooled: readonly number[]): number {
  const [, score, forecast] = ranks;
  const [scoreRho, forecastRho] = pooled;
  if (score === undefined || forecast === undefined) return Number.NaN;
  return partial(
    scoreRho ?? Number.NaN,
    correlation(score, forecast, weights),
    forecastRho ?? Number.NaN,
  );
}

/** Rows without an author are units of their own. */
function unitsOf(authors: readonly number[]): {
  units: Uint32Array;
  count: number;
  resampled: Intervals["resampled"];
} {
  const named = new Map<number, number>();
  for (const author of authors)
    if (author >= 0 && !named.has(author)) named.set(author, named.size);
  if (named.size < MIN_AUTHORS) {
    const units = Uint32Array.from(authors.keys());
    return { units, count: units.length, resampled: "posts" };
  }
  let next = named.size;
  const units = Uint32Array.from(authors, (author) => named.get(author) ?? next++);
  return { units, count: next, resampled: "authors" };
}
