/** Weights of terms by ridge regression, solved by conjugate gradients. */

import { times, timesTransposed, type Matrix } from "./matrix.ts";

const ITERATIONS = 25;
/** Of the squared residual at the start. */
const TOLERANCE = 1e-8;

export interface Levels {
  /** Group of each row. */
  readonly groups: ArrayLike<number>;
  readonly count: number;
}

/**
 * Each group of rows has its own level, fitted freely and left out of the prediction.
 * @param weights of the rows, 0 for those that are not learned from
 * @returns the weight of each column; 0 levels: what a mean row of its group has
 */
export function ridge(
  matrix: Matrix,
  target: Float64Array,
  weights: Float64Array,
  levels: Levels,
  penalty: number,
): Float64Array {
  const project = (residual: Float64Array): Float64Array => centred(residual, weights, levels);
  const apply = (vector: Float64Array): Float64Array => {
    const product = timesTransposed(matrix, project(times(matrix, vector)));
    for (let i = 0; i < product.length; i++) {
      product[i] = (product[i] ?? 0) + penalty * (vector[i] ?? 0);
    }
    return product;
  };
  const solution = new Float64Array(matrix.columns);
  const residual = timesTransposed(matrix, project(target));
  const direction = residual.slice();
  let square = dot(residual, residual);
  const enough = square * TOLERANCE;
  for (let i = 0; i < ITERATIONS && square > enough; i++) {
    const applied = apply(direction);
    const step = square / dot(direction, applied);
    add(solution, direction, step);
    add(residual, applied, -step);
    const next = dot(residual, residual);
    const turn = next / square;
    for (let j = 0; j < direction.length; j++) {
      direction[j] = (residual[j] ?? 0) + turn * (direction[j] ?? 0);
    }
    square = next;
  }
  return solution;
}

/** Values less the weighted mean of their group, times their weights. */
export function centred(
  values: Float64Array,
  weights: Float64Array,
  { groups, count }: Levels,
): Float64Array {
  const sums = new Float64Array(count);
  const whole = new Float64Array(count);
  for (const [r, value] of values.entries()) {
    const group = groups[r] ?? 0;
    const weight = weights[r] ?? 0;
    sums[group] = (sums[group] ?? 0) + weight * value;
    whole[group] = (whole[group] ?? 0) + weight;
  }
  return values.map((value, r) => {
    const group = groups[r] ?? 0;
    const weight = weights[r] ?? 0;
    return weight === 0 ? 0 : weight * (value - (sums[group] ?? 0) / (whole[group] ?? 1));
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(sum: Float64Array, direction: Float64Array, step: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + step * (direction[i] ?? 0);
}
