/** One model, fitted on some of the rows; the others are for measuring. */

import type { Forest } from "../../src/forecast/model.ts";
import { measuresOf, type Standard } from "../../src/forecast/standard.ts";
import type { Row } from "./corpus.ts";
import { matrixOf, rarities, times, type Matrix } from "./matrix.ts";
import { measureWeights, standardOf } from "./measures.ts";
import { centred, ridge, type Levels } from "./ridge.ts";
import type { Spec } from "./specs.ts";
import { scoreRow, subspace } from "./subspace.ts";
import { binned, boost } from "./trees.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Prepared {
  readonly spec: Spec;
  readonly rows: readonly Row[];
  readonly vocabularies: readonly Vocabulary[];
  /** Normal scores of the saves per view, within each language. */
  readonly target: Float64Array;
  readonly levels: Levels;
  /** Whether the row is of the model's language, so that its terms count. */
  readonly modelled: Uint8Array;
}

export interface Fit {
  readonly idfs: readonly Float32Array[];
  readonly standard: Standard;
  /** Of the columns of all blocks, one behind the other, then of the measures. */
  readonly weights: Float64Array;
  /** What each block adds to a mean row that has it. */
  readonly means: readonly number[];
  readonly basis: Float32Array;
  readonly forest: Forest;
  /** What the terms say of each row, and what the trees do. */
  readonly linear: Float64Array;
  readonly trees: Float64Array;
}

/** What a model says of each row. */
export function predictionsOf({ linear, trees }: Fit, { treeShare }: Spec): Float64Array {
  return linear.map((terms, r) => (1 - treeShare) * terms + treeShare * (trees[r] ?? 0));
}

/** @param fold whose authors are left out; -1 for none. @param folds of each author */
export function fit(prepared: Prepared, folds: Uint8Array, fold: number): Fit {
  const { spec, rows, vocabularies, target, levels, modelled } = prepared;
  const inside = Uint8Array.from(rows, ({ author }) => (folds[author] === fold ? 0 : 1));
  const learned = inside.map((used, r) => used & (modelled[r] ?? 0));
  const weightOf = ({ own }: Row): number => (own ? spec.ownWeight : spec.otherWeight);
  const weights = Float64Array.from(rows, (row, r) => (learned[r] === 0 ? 0 : weightOf(row)));

  const counted = Uint8Array.from(weights, (weight) => (weight > 0 ? 1 : 0));
  const idfs = vocabularies.map((vocabulary) => rarities(vocabulary, counted, fold));
  const scales = spec.blocks.map(({ scale }) => scale);
  const own = Uint8Array.from(rows, (row, r) => (row.own ? (counted[r] ?? 0) : 0));
  const standard = standardOf(rows, own, spec.denseScale);
  const measures = rows.map(({ dense }, r) =>
    modelled[r] === 0 ? new Float32Array(dense.length) : measuresOf(standard, dense),
  );
  const matrix = matrixOf(vocabularies, idfs, scales, measures);
  const start = new Float64Array(matrix.columns);
  start.set(measureWeights(prepared, inside), matrix.columns - standard.means.length);
  const expected = times(matrix, start);
  const rest = target.map((value, r) => value - (expected[r] ?? 0));
  const solution =
    vocabularies.length === 0
      ? start
      : ridge(matrix, rest, weights, levels, spec.penalty).map((w, i) => w + (start[i] ?? 0));

  const columns = vocabularies[0]?.hashes.length ?? 0;
  const basis =
    spec.dimensions === 0
      ? new Float32Array()
      : subspace(matrix, columns, spec.dimensions, learned);
  const inputs = treeInputs(prepared, matrix, basis);
  const residual = centred(target, weights, levels).map((value, r) =>
    weights[r] === 0 ? 0 : value / (weights[r] ?? 1),
  );
  const { forest, predictions } = boost(binned(inputs, learned), residual, weights, spec.trees);
  return {
    idfs,
    standard,
    weights: solution,
    means: blockMeans(prepared, matrix, solution, weights),
    basis,
    forest,
    linear: times(matrix, solution),
    trees: predictions,
  };
}

/** Columns of features: the dimensions of the text, then what is known beside its terms. */
function treeInputs({ rows, spec }: Prepared, matrix: Matrix, basis: Float32Array): Float32Array[] {
  const topics = Array.from({ length: spec.dimensions }, () => new Float32Array(rows.length));
  if (spec.dimensions > 0) {
    const scores = new Float64Array(spec.dimensions);
    for (const r of rows.keys()) {
      scoreRow(matrix, r, basis, basis.length / spec.dimensions, scores);
      for (const [d, column] of topics.entries()) column[r] = scores[d] ?? 0;
    }
  }
  const size = rows[0]?.dense.length ?? 0;
  const dense = Array.from({ length: size }, (_, f) =>
    Float32Array.from(rows, (row) => row.dense[f] ?? Number.NaN),
  );
  return [...topics, ...dense];
}

function blockMeans(
  { vocabularies, rows }: Prepared,
  { starts, indexes, values }: Matrix,
  solution: Float64Array,
  weights: Float64Array,
): number[] {
  let offset = 0;
  return vocabularies.map(({ hashes }) => {
    const [from, to] = [offset, offset + hashes.length];
    offset = to;
    let [sum, count] = [0, 0];
    for (const [r, row] of rows.entries()) {
      if ((weights[r] ?? 0) === 0 || !row.own) continue;
      let own = 0;
      let held = false;
      for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
        const column = indexes[i] ?? 0;
        if (column < from || column >= to) continue;
        held = true;
        own += (values[i] ?? 0) * (solution[column] ?? 0);
      }
      if (!held) continue;
      sum += own;
      count++;
    }
    return count === 0 ? 0 : sum / count;
  });
}
