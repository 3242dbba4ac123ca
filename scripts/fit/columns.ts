/** Rule scores by column: a step of the search changes one module, and only that is computed again. */

import { CRAFTS, REASONS } from "../../src/rule/rule.ts";
import type { RuleScores } from "../../src/score/combine.ts";
import type { ReasonWeights, RuleShares, Weights } from "../../src/score/weights.ts";

export interface Columns {
  readonly size: number;
  /** By rule; NaN where it does not apply. */
  readonly rules: ReadonlyMap<string, Float64Array>;
  /** What was computed, by the very object of weights that it was computed with. */
  readonly known: WeakMap<RuleShares | ReasonWeights, Float64Array>;
}

export function columnsOf(rows: readonly { readonly scores: RuleScores }[]): Columns {
  const rules = new Map<string, Float64Array>();
  for (const [at, { scores }] of rows.entries()) {
    for (const [rule, score] of scores) {
      const column = rules.get(rule) ?? new Float64Array(rows.length).fill(Number.NaN);
      rules.set(rule, column);
      column[at] = score;
    }
  }
  return { size: rows.length, rules, known: new WeakMap() };
}

/** The totals that `combine` gives, 0..1, row by row; a test holds the two equal. */
export function totals(
  columns: Columns,
  { content, craft, reasons, crafts }: Weights,
): Float64Array {
  const curves = REASONS.map((id) => curve(columns, reasons[id]));
  const given = REASONS.map((id) => means(columns, reasons[id].rules));
  const made = CRAFTS.map((id) => means(columns, crafts[id].rules));
  return new Float64Array(columns.size).map((_, row) => {
    let missing = 1;
    for (const column of curves) missing *= 1 - (column[row] ?? 0);
    let [sum, whole] = [0, 0];
    for (const [at, id] of CRAFTS.entries()) {
      const mean = made[at]?.[row] ?? Number.NaN;
      if (Number.isNaN(mean)) continue;
      sum += crafts[id].weight * mean;
      whole += crafts[id].weight;
    }
    if (given.every((column) => Number.isNaN(column[row]))) return whole > 0 ? sum / whole : 0;
    return whole > 0 ? content * (1 - missing) + (craft * sum) / whole : 1 - missing;
  });
}

function curve(columns: Columns, weights: ReasonWeights): Float64Array {
  return remembered(columns, weights, () => {
    const { from, exponent, rules } = weights;
    return means(columns, rules).map((mean) =>
      mean > from ? ((mean - from) / (1 - from)) ** exponent : 0,
    );
  });
}

function means(columns: Columns, shares: RuleShares): Float64Array {
  return remembered(columns, shares, () => {
    const sums = new Float64Array(columns.size);
    const wholes = new Float64Array(columns.size);
    for (const [rule, share] of Object.entries(shares)) {
      for (const [row, score] of (columns.rules.get(rule) ?? []).entries()) {
        if (Number.isNaN(score)) continue;
        sums[row] = (sums[row] ?? 0) + share * score;
        wholes[row] = (wholes[row] ?? 0) + share;
      }
    }
    return sums.map((sum, row) => sum / (wholes[row] ?? 0));
  });
}

function remembered(
  { known }: Columns,
  key: RuleShares | ReasonWeights,
  compute: () => Float64Array,
): Float64Array {
  const found = known.get(key) ?? compute();
  known.set(key, found);
  return found;
}
