/** What texts are about, in few dimensions: the first singular directions of their terms. */

import { seeded } from "../../src/posts/metrics/random.ts";
import type { Matrix } from "./matrix.ts";

const ROUNDS = 4;
const SEED = 7;

/**
 * Orthogonal iteration over the rows that are learned from.
 * @param columns of the matrix that are looked at, from the first
 * @returns a row of `dimensions` numbers for each of these columns
 */
export function subspace(
  matrix: Matrix,
  columns: number,
  dimensions: number,
  learned: Uint8Array,
): Float32Array {
  const random = seeded(SEED);
  const basis = Float32Array.from({ length: columns * dimensions }, () => random() - 0.5);
  orthonormalise(basis, dimensions);
  const next = new Float32Array(basis.length);
  const scores = new Float64Array(dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    next.fill(0);
    for (let r = 0; r < matrix.rows; r++) {
      if (learned[r] === 0) continue;
      scoreRow(matrix, r, basis, columns, scores);
      for (let i = matrix.starts[r] ?? 0; i < (matrix.starts[r + 1] ?? 0); i++) {
        const column = matrix.indexes[i] ?? 0;
        if (column >= columns) break;
        const value = matrix.values[i] ?? 0;
        const at = column * dimensions;
        for (let d = 0; d < dimensions; d++) {
          next[at + d] = (next[at + d] ?? 0) + value * (scores[d] ?? 0);
        }
      }
    }
    basis.set(next);
    orthonormalise(basis, dimensions);
  }
  return basis;
}

/** Where a row lies; its terms beyond `columns` do not count. Terms of the first block come first. */
export function scoreRow(
  { starts, indexes, values }: Matrix,
  row: number,
  basis: Float32Array,
  columns: number,
  scores: Float64Array,
): void {
  const dimensions = scores.length;
  scores.fill(0);
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
    const column = indexes[i] ?? 0;
    if (column >= columns) break;
    const value = values[i] ?? 0;
    const at = column * dimensions;
    for (let d = 0; d < dimensions; d++) {
      scores[d] = (scores[d] ?? 0) + value * (basis[at + d] ?? 0);
    }
  }
}

/** Gram-Schmidt over the columns. */
function orthonormalise(basis: Float32Array, dimensions: number): void {
  for (let d = 0; d < dimensions; d++) {
    for (let other = 0; other < d; other++) {
      let product = 0;
      for (let i = 0; i < basis.length; i += dimensions) {
        product += (basis[i + d] ?? 0) * (basis[i + other] ?? 0);
      }
      for (let i = 0; i < basis.length; i += dimensions) {
        basis[i + d] = (basis[i + d] ?? 0) - product * (basis[i + other] ?? 0);
      }
    }
    let square = 0;
    for (let i = d; i < basis.length; i += dimensions) square += (basis[i] ?? 0) ** 2;
    const norm = Math.sqrt(square);
    if (norm === 0) continue;
    for (let i = d; i < basis.length; i += dimensions) basis[i] = (basis[i] ?? 0) / norm;
  }
}
