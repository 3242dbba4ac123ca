/**
 * Ranks with ties, also of a sample in which each value counts so many times. Values are sorted once;
 * a resample then costs a walk and no sort.
 */

/** The order of some values: rows from the lowest up, and where a new value begins. */
export interface Order {
  readonly rows: Uint32Array;
  /** `ends[g]` is the place in `rows` after the last one of the g-th value. */
  readonly ends: Uint32Array;
}

export function orderOf(values: ArrayLike<number>): Order {
  const rows = Uint32Array.from({ length: values.length }, (_, row) => row).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  );
  const ends: number[] = [];
  for (let i = 1; i <= rows.length; i++) {
    if (i === rows.length || values[rows[i] ?? 0] !== values[rows[i - 1] ?? 0]) ends.push(i);
  }
  return { rows, ends: Uint32Array.from(ends) };
}

/**
 * The rank of each row, from 0, as the weight that stands before it; ties share their middle.
 * @param weights how often each row counts; once where left out
 * @param ranks is filled and returned
 */
export function midranks(
  { rows, ends }: Order,
  weights?: ArrayLike<number>,
  ranks: Float64Array = new Float64Array(rows.length),
): Float64Array {
  let before = 0;
  let start = 0;
  for (const end of ends) {
    let own = 0;
    if (weights === undefined) own = end - start;
    else for (let i = start; i < end; i++) own += weights[rows[i] ?? 0] ?? 0;
    const rank = before + own / 2;
    for (let i = start; i < end; i++) ranks[rows[i] ?? 0] = rank;
    before += own;
    start = end;
  }
  return ranks;
}

/** Pearson's correlation; NaN where one side does not vary. */
export function correlation(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  let [whole, sumA, sumB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    whole += weight;
    sumA += weight * (a[i] ?? 0);
    sumB += weight * (b[i] ?? 0);
  }
  const [meanA, meanB] = [sumA / whole, sumB / whole];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    const [left, right] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    ab += weight * left * right;
    aa += weight * left * left;
    bb += weight * right * right;
  }
  // What rounding leaves of values that are all the same is no variance.
  const floor = 1e-12 * whole;
  return aa > floor && bb > floor ? ab / Math.sqrt(aa * bb) : Number.NaN;
}

/** Spearman's rho, ties at their middle rank; NaN where one side does not vary. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return correlation(midranks(orderOf(a)), midranks(orderOf(b)));
}
