/** From what a model says to a percentile and the interval of 80 % around it. */

/** Measured on posts whose authors the model had not seen. */
export interface Scale {
  /** Predictions, ascending; between them everything is interpolated. */
  readonly knots: readonly number[];
  /** Mean percentile of posts there, 0..100. */
  readonly percentiles: readonly number[];
  /** Numbers of known terms, ascending, at which the bands below hold. */
  readonly known: readonly number[];
  /** Shortest ranges with 80 % of the posts, for each number of known terms, at each knot. */
  readonly low: readonly (readonly number[])[];
  readonly high: readonly (readonly number[])[];
}

export interface Placed {
  /** Whole numbers, 0..100; `low` <= `percentile` <= `high`. */
  readonly percentile: number;
  readonly low: number;
  readonly high: number;
}

/** What is known of a draft of which nothing is known. */
export const NOTHING_KNOWN: Placed = { percentile: 50, low: 10, high: 90 };

/** @param known different terms of the draft that the model knows: few widen the interval */
export function place(prediction: number, known: number, scale: Scale): Placed {
  const at = between(scale.knots, prediction);
  const percentile = Math.round(clamp(read(scale.percentiles, at)));
  const level = between([0, ...scale.known], known);
  const lows = [
    Math.min(NOTHING_KNOWN.low, read(scale.low[0], at)),
    ...scale.low.map((row) => read(row, at)),
  ];
  const highs = [
    Math.max(NOTHING_KNOWN.high, read(scale.high[0], at)),
    ...scale.high.map((row) => read(row, at)),
  ];
  return {
    percentile,
    low: Math.min(percentile, Math.floor(clamp(read(lows, level)))),
    high: Math.max(percentile, Math.ceil(clamp(read(highs, level)))),
  };
}

/** Percentile points for a unit of the prediction, around a prediction. */
export function slopeAt(prediction: number, { knots, percentiles }: Scale): number {
  const reach = ((knots.at(-1) ?? 0) - (knots[0] ?? 0)) / 8;
  if (reach <= 0) return 0;
  const [low, high] = [prediction - reach, prediction + reach].map((value) =>
    read(percentiles, between(knots, value)),
  );
  return ((high ?? 0) - (low ?? 0)) / (2 * reach);
}

/** A whole number is the place of a value, what is behind the point the way to the next. */
function between(values: readonly number[], value: number): number {
  const last = values.length - 1;
  let i = 0;
  while (i < last && (values[i + 1] ?? 0) <= value) i++;
  const [start = 0, end = start] = [values[i], values[i + 1]];
  if (value <= start || i === last || end <= start) return i;
  return i + (value - start) / (end - start);
}

function read(values: readonly number[] = [], at: number): number {
  const i = Math.floor(at);
  const start = values[i] ?? 0;
  return start + (at - i) * ((values[i + 1] ?? start) - start);
}

function clamp(value: number): number {
  return Math.max(0, Math.min(100, value));
}
