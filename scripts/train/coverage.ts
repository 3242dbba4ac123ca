/** Whether intervals hold what they say, on authors that neither the model nor the interval has seen. */

import { NOTHING_KNOWN, place } from "../../src/forecast/interval.ts";
import { nearOf, scaleOf, type Measured, type Near, type Shares } from "./scale.ts";

/** A post with what a model says of it that has not seen its author. */
export interface Foreseen extends Measured {
  readonly fold: number;
  /** Has no forecast: counts as the middle, with the interval of what is not known. */
  readonly mute: boolean;
}

export interface Coverage {
  /** Share of the posts inside their interval: all, then each third of the predictions. */
  readonly inside: readonly number[];
  /** Mean, in percentile points. */
  readonly width: number;
}

/** What an interval is to hold. */
const HOLDS = 0.8;
const [LEAST_SHARE, MOST_SHARE, STEP] = [0.74, 0.9, 0.01];

/** The posts of a fold, and what is known from the others. */
interface Part {
  readonly posts: readonly Foreseen[];
  readonly near: Near;
}

/** Each fold with ranges, and their shares, that only the others have decided. */
export function coverage(posts: readonly Foreseen[]): Coverage {
  return covered(
    partsOf(posts).map((part) => {
      const fold = part.posts[0]?.fold;
      return { ...part, shares: sharesFor(posts.filter((post) => post.fold !== fold)) };
    }),
  );
}

/**
 * The shares to build ranges with so that those of authors not seen hold 80 %: few posts, and
 * authors unlike each other, make a range too short, smoothing too long.
 */
export function sharesFor(posts: readonly Foreseen[]): Shares {
  const parts = partsOf(posts);
  const best = [1, 2, 3].map((third) => ({ third, share: HOLDS, away: 1 }));
  for (let share = LEAST_SHARE; share < MOST_SHARE; share += STEP) {
    const shares: Shares = [share, share, share];
    const { inside } = covered(parts.map((part) => ({ ...part, shares })));
    for (const one of best) {
      const away = Math.abs((inside[one.third] ?? 0) - HOLDS);
      if (away < one.away) Object.assign(one, { share, away });
    }
  }
  const [low = HOLDS, middle = HOLDS, high = HOLDS] = best.map(({ share }) => share);
  return [low, middle, high];
}

function partsOf(posts: readonly Foreseen[]): Part[] {
  return [...new Set(posts.map(({ fold }) => fold))].map((fold) => ({
    posts: posts.filter((post) => post.fold === fold),
    near: nearOf(posts.filter((post) => post.fold !== fold && !post.mute)),
  }));
}

function covered(parts: readonly (Part & { readonly shares: Shares })[]): Coverage {
  const placed = parts.flatMap(({ posts, near, shares }) => {
    const scale = scaleOf(near, shares);
    return posts.map(({ prediction, known, percentile, mute }) => {
      const { low, high } = mute ? NOTHING_KNOWN : place(prediction, known, scale);
      return { prediction, inside: low <= percentile && percentile <= high, width: high - low };
    });
  });
  const sorted = placed.toSorted((a, b) => a.prediction - b.prediction);
  const third = Math.ceil(sorted.length / 3);
  const thirds = [sorted, ...[0, 1, 2].map((i) => sorted.slice(i * third, (i + 1) * third))];
  return {
    inside: thirds.map((part) => part.filter(({ inside }) => inside).length / part.length),
    width: placed.reduce((sum, { width }) => sum + width, 0) / placed.length,
  };
}
