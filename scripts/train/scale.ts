/** What predictions come to: percentiles, and the shortest ranges that hold 80 % of the posts. */

import type { Scale } from "../../src/forecast/interval.ts";
import { quantile } from "../../src/posts/metrics/numbers.ts";

const KNOTS = 25;
/** Share of the posts that a mean, and a range, are taken from. */
const NEAR = 1 / 10;
const NEAR_RANGE = 1 / 5;
/** Quantiles of the number of known terms between which posts are taken together. */
const LEVELS = [0, 1 / 3, 2 / 3, 1] as const;
/** Where the ranges of the lowest group hold in full: fewer known terms widen them. */
const FEW = 0.02;

export interface Measured {
  readonly prediction: number;
  /** Where the post really landed, 0..100. */
  readonly percentile: number;
  readonly known: number;
}

/** Share of the posts near a prediction that its range holds: in each third of the predictions. */
export type Shares = readonly [low: number, middle: number, high: number];

/** What every scale of the same posts has in common, whatever its shares. */
export interface Near {
  readonly knots: readonly number[];
  readonly percentiles: readonly number[];
  readonly known: readonly number[];
  /** For each number of known terms, at each knot: where the posts near it landed, ascending. */
  readonly landed: readonly (readonly (readonly number[])[])[];
}

export function nearOf(posts: readonly Measured[]): Near {
  const sorted = posts.toSorted((a, b) => a.prediction - b.prediction);
  const predictions = sorted.map(({ prediction }) => prediction);
  const quantiles = Array.from({ length: KNOTS }, (_, k) =>
    quantile(predictions, 0.005 + (k / (KNOTS - 1)) * 0.99),
  );
  const knots = [...new Set(quantiles.map((knot) => rounded(knot, 5)))];
  const known = sorted.map((post) => post.known);
  const groups = [0, 1, 2].map((level) => {
    const [low, high] = [
      quantile(known, LEVELS[level] ?? 0),
      quantile(known, LEVELS[level + 1] ?? 1),
    ];
    return {
      at: level === 0 ? quantile(known, FEW) : (low + high) / 2,
      posts: sorted.filter((post) => post.known >= low && post.known <= high),
    };
  });
  const landed = (own: readonly Measured[], knot: number): number[] =>
    nearest(own, knot, NEAR_RANGE)
      .map(({ percentile }) => percentile)
      .sort((a, b) => a - b);
  return {
    knots,
    percentiles: increasing(knots.map((knot) => mean(nearest(sorted, knot, NEAR)))),
    known: groups.map(({ at }) => at),
    landed: groups.map((group) => knots.map((knot) => landed(group.posts, knot))),
  };
}

export function scaleOf({ knots, percentiles, known, landed }: Near, shares: Shares): Scale {
  const ranges = landed.map((own) =>
    smooth(
      own.map((values, k) => {
        const share = shares[Math.floor((k * shares.length) / knots.length)] ?? shares[0];
        return shortest(values, share);
      }),
    ),
  );
  return {
    knots,
    percentiles: percentiles.map((value) => rounded(value, 2)),
    known: known.map((at) => rounded(at, 1)),
    low: ranges.map((range) => range.map(([low]) => rounded(low, 2))),
    high: ranges.map((range) => range.map(([, high]) => rounded(high, 2))),
  };
}

/** The posts whose predictions are nearest. @param share of all */
function nearest(sorted: readonly Measured[], at: number, share: number): readonly Measured[] {
  const size = Math.max(1, Math.round(sorted.length * share));
  let first = 0;
  while (
    first + size < sorted.length &&
    Math.abs((sorted[first + size]?.prediction ?? 0) - at) <
      Math.abs((sorted[first]?.prediction ?? 0) - at)
  ) {
    first++;
  }
  return sorted.slice(first, first + size);
}

function mean(posts: readonly Measured[]): number {
  return posts.reduce((sum, { percentile }) => sum + percentile, 0) / posts.length;
}

/** The shortest range with the share of the values, which ascend. Shorter than one between equal tails at both ends. */
function shortest(values: readonly number[], share: number): readonly [number, number] {
  const size = Math.min(values.length, Math.ceil((values.length + 1) * share));
  let best: readonly [number, number] = [0, 100];
  for (let i = 0; i + size <= values.length; i++) {
    const range = [values[i] ?? 0, values[i + size - 1] ?? 100] as const;
    if (range[1] - range[0] < best[1] - best[0]) best = range;
  }
  return best;
}

function smooth(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return ranges.map((range, i) => {
    const [before, after] = [ranges[i - 1] ?? range, ranges[i + 1] ?? range];
    return [
      before[0] / 4 + range[0] / 2 + after[0] / 4,
      before[1] / 4 + range[1] / 2 + after[1] / 4,
    ] as const;
  });
}

/** The nearest values that never fall: neighbours in the wrong order share their mean. */
function increasing(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (;;) {
      const before = pools.at(-1);
      if (before === undefined || before.sum / before.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
