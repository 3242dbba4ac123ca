/** Intervals by drawing whole authors again: posts of one author are no independent witnesses. */

import { quantile } from "./numbers.ts";
import { seeded } from "./random.ts";

/** Enough that the ends of a 95 % interval move by less than 0.01 with another seed. */
const RESAMPLES = 1000;
const SEED = 20_240_229;

/** `[low, high]` of the middle 95 %. */
export type Interval = readonly [number, number];

/**
 * Draws as many units as there are, with replacement, again and again.
 * @param units authors, or posts where authors are not known
 * @param statistics given how often each unit was drawn, some figures; the array may be reused
 * @returns an interval for each figure; NaN where it could never be computed
 */
export function bootstrap(
  units: number,
  statistics: (drawn: Uint16Array) => readonly number[],
  resamples: number = RESAMPLES,
): Interval[] {
  const random = seeded(SEED);
  const drawn = new Uint16Array(units);
  const found: number[][] = [];
  for (let i = 0; i < resamples; i++) {
    drawn.fill(0);
    for (let j = 0; j < units; j++) {
      const unit = Math.floor(random() * units);
      drawn[unit] = (drawn[unit] ?? 0) + 1;
    }
    for (const [k, value] of statistics(drawn).entries()) {
      const own = (found[k] ??= []);
      if (!Number.isNaN(value)) own.push(value);
    }
  }
  return found.map((values) => [quantile(values, 0.025), quantile(values, 0.975)]);
}
