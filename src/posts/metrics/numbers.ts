/** Small statistics. */

/** By linear interpolation between the sorted values; NaN of none. @param share 0..1 */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * How likely a post of the top quarter has the higher value of a pair, ties counted half; 0.5 says
 * nothing. NaN where one side is empty.
 * @param ranks of the predictor, from 0, ties at their middle (`midranks`)
 */
export function aucTopQuarter(ranks: ArrayLike<number>, target: readonly number[]): number {
  const floor = quantile(target, 0.75);
  let top = 0;
  let sum = 0;
  for (const [i, value] of target.entries()) {
    if (value < floor) continue;
    top++;
    sum += ranks[i] ?? 0;
  }
  const rest = target.length - top;
  // A middle rank from 0 is the number of rows below plus half of the ties, itself among them.
  return (sum - (top * top) / 2) / (top * rest);
}

/** What is left of the correlation of a and b when c is held: all three as correlations of ranks. */
export function partial(ab: number, ac: number, bc: number): number {
  const rest = (1 - ac * ac) * (1 - bc * bc);
  return rest > 1e-12 ? (ab - ac * bc) / Math.sqrt(rest) : Number.NaN;
}

/** Values by group, weighted by their counts; NaN of none. */
export function weightedMean(values: readonly { value: number; weight: number }[]): number {
  let [sum, whole] = [0, 0];
  for (const { value, weight } of values) {
    sum += value * weight;
    whole += weight;
  }
  return sum / whole;
}
