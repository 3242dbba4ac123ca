/** How good a model is on authors that it has not seen. */

import { bootstrap, type Interval } from "../../src/posts/metrics/bootstrap.ts";
import { aucTopQuarter, weightedMean } from "../../src/posts/metrics/numbers.ts";
import { midranks, orderOf } from "../../src/posts/metrics/ranks.ts";
import { rhoWithin, strataOf } from "../../src/posts/metrics/strata.ts";
import { NOTHING_KNOWN, place } from "../../src/forecast/interval.ts";
import { scaleOf, type Measured, type Shares } from "./scale.ts";

export interface OutOfFold extends Measured {
  readonly id: string | null;
  readonly author: number;
  readonly fold: number;
  readonly source: string;
  readonly rate: number;
  /** Has no forecast: counts as the middle, with the interval of what is not known. */
  readonly mute: boolean;
}

export interface Figure {
  readonly value: number;
  readonly interval: Interval;
}

export interface Figures {
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
  /** Share of the posts inside their interval: all, then each third of the predictions. */
  readonly inside: readonly number[];
  readonly width: number;
}

const MIN_SOURCE = 40;
/** Posts from which on an author counts. [evaluation.md] */
const MIN_AUTHOR = 8;

/** @param shares that ranges are built with */
export function figuresOf(posts: readonly OutOfFold[], shares: Shares): Figures {
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
  const covered = coverage(posts, shares);
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
    ...covered,
  };
}

const RESAMPLES = 200;

/** What an interval is to hold. */
const HOLDS = 0.8;

/**
 * The shares to build ranges with so that those of authors not seen hold 80 %: few posts, and
 * authors unlike each other, make a range too short, smoothing too long.
 */
export function sharesFor(posts: readonly OutOfFold[]): Shares {
  const best = [1, 2, 3].map((third) => ({ third, share: HOLDS, away: 1 }));
  for (let share = 0.74; share < 0.9; share += 0.01) {
    const { inside } = coverage(posts, [share, share, share]);
    for (const one of best) {
      const away = Math.abs((inside[one.third] ?? 0) - HOLDS);
      if (away < one.away) Object.assign(one, { share, away });
    }
  }
  const [low = HOLDS, middle = HOLDS, high = HOLDS] = best.map(({ share }) => share);
  return [low, middle, high];
}

/** Each fold with the scale of the others. */
function coverage(posts: readonly OutOfFold[], shares: Shares): Pick<Figures, "inside" | "width"> {
  const folds = new Set(posts.map(({ fold }) => fold));
  const placed = [...folds].flatMap((fold) => {
    const scale = scaleOf(
      posts.filter((post) => post.fold !== fold && !post.mute),
      shares,
    );
    return posts
      .filter((post) => post.fold === fold)
      .map(({ prediction, known, percentile, mute }) => {
        const { low, high } = mute ? NOTHING_KNOWN : place(prediction, known, scale);
        return { prediction, inside: low <= percentile && percentile <= high, width: high - low };
      });
  });
  const sorted = placed.toSorted((a, b) => a.prediction - b.prediction);
  const third = Math.ceil(sorted.length / 3);
  const parts = [sorted, ...[0, 1, 2].map((i) => sorted.slice(i * third, (i + 1) * third))];
  return {
    inside: parts.map((part) => part.filter(({ inside }) => inside).length / part.length),
    width: placed.reduce((sum, { width }) => sum + width, 0) / placed.length,
  };
}

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
