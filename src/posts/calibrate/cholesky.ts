/** Linear equations of a symmetric matrix whose eigenvalues are above 0. */

export interface Solved {
  readonly solution: Float64Array;
  /** Logarithm of the determinant. */
  readonly logDeterminant: number;
}

/** @param matrix by rows; its upper half is not looked at */
export function solve(matrix: Float64Array, right: Float64Array): Solved {
  const n = right.length;
  const lower = matrix.slice();
  const at = (i: number, j: number): number => lower[i * n + j] ?? 0;
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      lower[i * n + j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
    logDeterminant += 2 * Math.log(at(i, i));
  }
  const solution = right.slice();
  for (let i = 0; i < n; i++) {
    let sum = solution[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (solution[k] ?? 0);
    solution[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = solution[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (solution[k] ?? 0);
    solution[i] = sum / at(i, i);
  }
  return { solution, logDeterminant };
}
