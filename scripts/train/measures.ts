/** Measures of posts: their scale, and what they are worth within authors of another language. */

import { measuresOf, type Standard } from "../../src/forecast/standard.ts";
import type { Row } from "./corpus.ts";
import type { Prepared } from "./fit.ts";
import { matrixOf } from "./matrix.ts";
import { ridge } from "./ridge.ts";

/** A hundredth of the rows there are: measures are few. */
const PENALTY = 100;

/** @param used 1 for the rows whose mean and spread count */
export function standardOf(rows: readonly Row[], used: Uint8Array, scale: number): Standard {
  const own = rows.filter((_, r) => used[r] === 1);
  const means: number[] = [];
  const spreads: number[] = [];
  for (const f of (rows[0]?.dense ?? new Float32Array()).keys()) {
    const values = own.map(({ dense }) => dense[f] ?? Number.NaN).filter((v) => !Number.isNaN(v));
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    means.push(mean);
    spreads.push(Math.sqrt(square / Math.max(1, values.length)));
  }
  return { means, spreads, scale };
}

/**
 * Weights of the measures, for the scale of the model, from the language of `measuresFrom`. Each of its
 * authors has a level of their own, so that only what moves within an author is learned; each language
 * has a standard of its own. Nothing where the model names no language.
 * @param inside 1 for the rows whose authors may be looked at
 */
export function measureWeights(
  { spec, rows, modelled, target }: Prepared,
  inside: Uint8Array,
): Float64Array {
  const size = rows[0]?.dense.length ?? 0;
  if (spec.measuresFrom === undefined) return new Float64Array(size);
  const used = inside.map((one, r) => one & (1 - (modelled[r] ?? 0)));
  const standard = standardOf(rows, used, 1);
  const measures = rows.map(({ dense }, r) =>
    used[r] === 0 ? new Float32Array(size) : measuresOf(standard, dense),
  );
  const groups = rows.map(({ author }) => author);
  const authors = { groups, count: groups.reduce((most, author) => Math.max(most, author), 0) + 1 };
  const matrix = matrixOf([], [], [], measures);
  const weights = ridge(matrix, target, Float64Array.from(used), authors, PENALTY);
  return weights.map((weight) => weight / spec.denseScale);
}
