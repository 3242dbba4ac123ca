/** Least squares with changes that are drawn to nothing and stay above a floor. */

export interface Problem {
  /** One row a post, one figure a change; centred. */
  readonly features: readonly Float64Array[];
  /** Centred. */
  readonly target: Float64Array;
  /** The least each change may be, <= 0. */
  readonly floors: Float64Array;
}

const MAX_ROUNDS = 100;
const STILL = 1e-6;

/**
 * The changes c >= floors with the least `|target - features c|^2 + pull * |c|^2`, by coordinate
 * descent: the problem is convex, so there is one.
 */
export function ridge({ features, target, floors }: Problem, pull: number): Float64Array {
  const changes = new Float64Array(floors.length);
  const rest = Float64Array.from(target);
  // By columns: each step walks along one.
  const columns = Array.from(floors, (_, k) => Float64Array.from(features, (row) => row[k] ?? 0));
  const squares = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0;
    for (const [k, column] of columns.entries()) {
      const before = changes[k] ?? 0;
      const bend = (squares[k] ?? 0) + pull;
      if (bend === 0) continue;
      let gradient = -pull * before;
      for (let i = 0; i < column.length; i++) gradient += (column[i] ?? 0) * (rest[i] ?? 0);
      const after = Math.max(floors[k] ?? 0, before + gradient / bend);
      const step = after - before;
      changes[k] = after;
      moved = Math.max(moved, Math.abs(step));
      for (let i = 0; i < column.length; i++) rest[i] = (rest[i] ?? 0) - step * (column[i] ?? 0);
    }
    if (moved < STILL) break;
  }
  return changes;
}
