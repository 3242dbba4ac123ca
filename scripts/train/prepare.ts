/** Rows of a model to what every fit of it shares. */

import { midranks, orderOf } from "../../src/posts/metrics/ranks.ts";
import type { Row } from "./corpus.ts";
import type { Prepared } from "./fit.ts";
import type { Spec } from "./specs.ts";
import { vocabularyOf } from "./vocabulary.ts";

export function prepare(spec: Spec, rows: readonly Row[], folds: Uint8Array): Prepared {
  const modelled = Uint8Array.from(rows, ({ terms, own }) =>
    terms.length > 0 || (own && spec.blocks.length === 0) ? 1 : 0,
  );
  const target = new Float64Array(rows.length);
  for (const language of [0, 1]) {
    const members = Uint32Array.from(rows.keys()).filter((r) => modelled[r] === language);
    const rates = Float64Array.from(members, (r) => rows[r]?.rate ?? 0);
    for (const [i, rank] of midranks(orderOf(rates)).entries()) {
      target[members[i] ?? 0] = normalQuantile(rank / members.length);
    }
  }
  const names = new Map<string, number>();
  const groups = Uint8Array.from(rows, ({ script, source }, r) => {
    const level = spec.level === "source" ? source : String(script);
    const name = `${modelled[r]} ${level}`;
    const group = names.get(name) ?? names.size;
    names.set(name, group);
    return group;
  });
  return {
    spec,
    rows,
    vocabularies: spec.blocks.map((_, block) => vocabularyOf(rows, block, folds)),
    target,
    levels: { groups, count: names.size },
    modelled,
  };
}

/**
 * Below which a share of a normal distribution lies: Acklam's approximation, within 1.2e-9.
 * @param share 0..1, without the ends
 */
export function normalQuantile(share: number): number {
  const tail = Math.min(share, 1 - share);
  if (tail > 0.02425) {
    const q = share - 0.5;
    const r = q * q;
    return (q * poly(MIDDLE, r)) / poly([...MIDDLE_UNDER, 1], r);
  }
  const q = Math.sqrt(-2 * Math.log(tail));
  const x = poly(TAIL, q) / poly([...TAIL_UNDER, 1], q);
  return share < 0.5 ? x : -x;
}

const MIDDLE = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const MIDDLE_UNDER = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
];
const TAIL = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_UNDER = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

/** Highest power first. */
function poly(factors: readonly number[], x: number): number {
  return factors.reduce((sum, factor) => sum * x + factor, 0);
}
