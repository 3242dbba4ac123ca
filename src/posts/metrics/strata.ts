/** Rho inside groups of posts (a source, an author, a topic), so that what the groups differ in cannot help. */

import { spearman } from "./ranks.ts";

export interface Stratum {
  /** Index of the group. */
  readonly group: number;
  readonly rows: Uint32Array;
}

/** Groups of at least `minimum` rows, by their index; a row without a group has -1. */
export function strataOf(groups: readonly number[], minimum: number): Stratum[] {
  const rows = new Map<number, number[]>();
  for (const [row, group] of groups.entries()) {
    if (group < 0) continue;
    const own = rows.get(group);
    if (own === undefined) rows.set(group, [row]);
    else own.push(row);
  }
  return [...rows]
    .filter(([, own]) => own.length >= minimum)
    .map(([group, own]) => ({ group, rows: Uint32Array.from(own) }));
}

/**
 * Rho in one stratum. A predictor that says the same of all its posts ranks none of them: 0.
 * NaN where the target does not vary.
 */
export function rhoWithin(
  { rows }: Stratum,
  predictor: ArrayLike<number>,
  target: ArrayLike<number>,
): number {
  const x = pick(predictor, rows);
  const y = pick(target, rows);
  if (y.every((value) => value === y[0])) return Number.NaN;
  const rho = spearman(x, y);
  return Number.isNaN(rho) ? 0 : rho;
}

export function pick(values: ArrayLike<number>, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? 0);
}
