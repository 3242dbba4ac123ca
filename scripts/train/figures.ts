/** How good a model is on authors that it has not seen. */

import { bootstrap, type Interval } from "../../src/posts/metrics/bootstrap.ts";
import { aucTopQuarter, weightedMean } from "../../src/posts/metrics/numbers.ts";
import { midranks, orderOf } from "../../src/posts/metrics/ranks.ts";
import { rhoWithin, strataOf } from "../../src/posts/metrics/strata.ts";
import { coverage, type Coverage, type Foreseen } from "./coverage.ts";

export interface OutOfFold extends Foreseen {
  readonly id: string | null;
  readonly author: number;
  readonly source: string;
  readonly rate: number;
}

export interface Figure {
  readonly value: number;
  readonly interval: Interval;
}

export interface Figures extends Coverage {
  readonly posts: number;
  readonly authors: number;
  readonly rho: Figure;
  readonly withinSource: Figure;
  readonly withinAuthor: Figure;
  readonly auc: number;
  /** Share of the posts without a forecast. */
  readonly mute: number;
  readonly sources: readonly {
    readonly source: string;
    readonly posts: number;
    readonly rho: number;
  }[];
}

const MIN_SOURCE = 40;
/** Posts from which on an author counts. [evaluation.md] */
const MIN_AUTHOR = 8;

export function figuresOf(posts: readonly OutOfFold[]): Figures {
  const predictions = posts.map(({ prediction }) => prediction);
  const rates = posts.map(({ rate }) => rate);
  const authors = indexed(posts.map(({ author }) => author));
  const sources = indexed(posts.map(({ source }) => source));
  const inSource = strataOf(sources.indexes, MIN_SOURCE).map((stratum) => ({
    ...stratum,
    value: rhoWithin(stratum, predictions, rates),
    weight: stratum.rows.length,
  }));
  const inAuthor = strataOf(authors.indexes, MIN_AUTHOR).map((stratum) => ({
    author: stratum.group,
    value: rhoWithin(stratum, predictions, rates),
    weight: stratum.rows.length,
  }));
  const predicted = orderOf(predictions);
  const real = orderOf(rates);
  const [rho, withinSource, withinAuthor] = bootstrap(
    authors.count,
    (drawn) => {
      const weights = authors.indexes.map((author) => drawn[author] ?? 0);
      const all = midranks(predicted, weights);
      const true_ = midranks(real, weights);
      return [
        correlation(all, true_, weights),
        weightedMean(
          inSource.map(({ rows, weight }) => ({
            value: correlation(all, true_, weights, rows),
            weight,
          })),
        ),
        weightedMean(
          inAuthor
            .filter(({ value }) => !Number.isNaN(value))
            .map(({ author, value, weight }) => ({ value, weight: weight * (drawn[author] ?? 0) })),
        ),
      ];
    },
    RESAMPLES,
  );
  const ranks = midranks(predicted);
  const none: Interval = [Number.NaN, Number.NaN];
  return {
    posts: posts.length,
    authors: authors.count,
    rho: { value: correlation(ranks, midranks(real)), interval: rho ?? none },
    withinSource: { value: weightedMean(inSource), interval: withinSource ?? none },
    withinAuthor: {
      value: weightedMean(inAuthor.filter(({ value }) => !Number.isNaN(value))),
      interval: withinAuthor ?? none,
    },
    mute: posts.filter(({ mute }) => mute).length / posts.length,
    auc: aucTopQuarter(ranks, rates),
    sources: inSource
      .map(({ group, value, weight }) => ({
        source: sources.names[group] ?? "",
        posts: weight,
        rho: value,
      }))
      .sort((a, b) => b.posts - a.posts),
    ...coverage(posts),
  };
}

const RESAMPLES = 200;

function indexed<T>(values: readonly T[]): { indexes: number[]; names: T[]; count: number } {
  const known = new Map<T, number>();
  const indexes = values.map((value) => {
    const index = known.get(value) ?? known.size;
    known.set(value, index);
    return index;
  });
  return { indexes, names: [...known.keys()], count: known.size };
}

/** Of two columns, each row as often as its weight says. */
function correlation(
  a: Float64Array,
  b: Float64Array,
  weights?: readonly number[],
  rows: Iterable<number> = a.keys(),
): number {
  let [n, sa, sb, aa, bb, ab] = [0, 0, 0, 0, 0, 0];
  for (const r of rows) {
    const weight = weights?.[r] ?? (weights === undefined ? 1 : 0);
    const [x, y] = [a[r] ?? 0, b[r] ?? 0];
    n += weight;
    sa += weight * x;
    sb += weight * y;
    aa += weight * x * x;
    bb += weight * y * y;
    ab += weight * x * y;
  }
  const spread = (aa - (sa * sa) / n) * (bb - (sb * sb) / n);
  return spread > 0 ? (ab - (sa * sb) / n) / Math.sqrt(spread) : Number.NaN;
}
