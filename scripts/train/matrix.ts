/** Rows of scaled terms: log counts times rarity, each block of a row brought to length 1. */

import { rarityOf, weightOf } from "../../src/forecast/weighting.ts";
import { isCommon, type Vocabulary } from "./vocabulary.ts";

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly indexes: Uint32Array;
  readonly values: Float32Array;
}

/** Rarity of each term among the rows that are learned from; 0 where too few authors of them use it. */
export function rarities(
  { hashes, authors, starts, terms }: Vocabulary,
  learned: Uint8Array,
  fold: number,
): Float32Array {
  const documents = new Uint32Array(hashes.length);
  let all = 0;
  for (const [r, used] of learned.entries()) {
    if (used === 0) continue;
    all++;
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
      const term = terms[i] ?? 0;
      documents[term] = (documents[term] ?? 0) + 1;
    }
  }
  return Float32Array.from(documents, (count, term) =>
    isCommon(authors, term, fold) ? rarityOf(count, all) : 0,
  );
}

/** The blocks side by side, then measures; a term of rarity 0 is as good as unknown. @param measures of each row */
export function matrixOf(
  vocabularies: readonly Vocabulary[],
  idfs: readonly Float32Array[],
  scales: readonly number[],
  measures: readonly Float32Array[],
): Matrix {
  const rows = measures.length;
  const width = measures[0]?.length ?? 0;
  const size = vocabularies.reduce((sum, { terms }) => sum + terms.length, rows * width);
  const starts = new Uint32Array(rows + 1);
  const indexes = new Uint32Array(size);
  const values = new Float32Array(size);
  const logs = Float64Array.from({ length: 1000 }, (_, count) => weightOf(Math.max(1, count)));
  let filled = 0;
  for (let r = 0; r < rows; r++) {
    let offset = 0;
    for (const [b, vocabulary] of vocabularies.entries()) {
      const idf = idfs[b] ?? new Float32Array();
      const first = filled;
      let square = 0;
      for (let i = vocabulary.starts[r] ?? 0; i < (vocabulary.starts[r + 1] ?? 0); i++) {
        const term = vocabulary.terms[i] ?? 0;
        const count = Math.min(999, vocabulary.counts[i] ?? 0);
        const value = (logs[count] ?? 0) * (idf[term] ?? 0);
        if (value === 0) continue;
        indexes[filled] = offset + term;
        values[filled++] = value;
        square += value * value;
      }
      const norm = (scales[b] ?? 1) / Math.sqrt(square);
      for (let i = first; i < filled; i++) values[i] = (values[i] ?? 0) * norm;
      offset += vocabulary.hashes.length;
    }
    for (const [i, value] of (measures[r] ?? new Float32Array()).entries()) {
      if (value === 0) continue;
      indexes[filled] = offset + i;
      values[filled++] = value;
    }
    starts[r + 1] = filled;
  }
  const columns = vocabularies.reduce((sum, { hashes }) => sum + hashes.length, width);
  return {
    rows,
    columns,
    starts,
    indexes: indexes.subarray(0, filled),
    values: values.subarray(0, filled),
  };
}

/** Matrix times vector. */
export function times(
  { rows, starts, indexes, values }: Matrix,
  vector: Float64Array,
): Float64Array {
  const product = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    const end = starts[r + 1] ?? 0;
    for (let i = starts[r] ?? 0; i < end; i++) {
      sum += (values[i] ?? 0) * (vector[indexes[i] ?? 0] ?? 0);
    }
    product[r] = sum;
  }
  return product;
}

/** Transposed matrix times vector. */
export function timesTransposed(
  { rows, columns, starts, indexes, values }: Matrix,
  vector: Float64Array,
): Float64Array {
  const product = new Float64Array(columns);
  for (let r = 0; r < rows; r++) {
    const factor = vector[r] ?? 0;
    if (factor === 0) continue;
    const end = starts[r + 1] ?? 0;
    for (let i = starts[r] ?? 0; i < end; i++) {
      const column = indexes[i] ?? 0;
      product[column] = (product[column] ?? 0) + factor * (values[i] ?? 0);
    }
  }
  return product;
}
