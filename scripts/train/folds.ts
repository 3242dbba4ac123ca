/** Authors to folds: no author is learned from and measured on. */

import type { Row } from "./corpus.ts";

export const FOLDS = 5;

/**
 * The authors with most rows first, each to the fold that has fewest so far; rows that are measured
 * decide before others.
 * @returns the fold of each author
 */
export function foldsOf(rows: readonly Row[], authors: number): Uint8Array {
  const own = new Float64Array(authors);
  for (const row of rows) own[row.author] = (own[row.author] ?? 0) + (row.own ? 1 : 0.001);
  const order = Uint32Array.from(own, (_, i) => i).sort(
    (a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b,
  );
  const folds = new Uint8Array(authors);
  const loads = new Float64Array(FOLDS);
  for (const author of order) {
    const fold = loads.indexOf(Math.min(...loads));
    folds[author] = fold;
    loads[fold] = (loads[fold] ?? 0) + (own[author] ?? 0);
  }
  return folds;
}
