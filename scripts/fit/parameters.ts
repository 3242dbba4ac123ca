/** The weights as a list of numbers with bounds. Every weight stays above 0: the signs are the evidence's. */

import { CRAFTS, REASONS, type Craft, type Reason } from "../../src/rule/rule.ts";
import type { RuleShares, Weights } from "../../src/score/weights.ts";

export interface Parameter {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly get: (weights: Weights) => number;
  readonly set: (weights: Weights, value: number) => Weights;
}

/** A weight stays within this factor of the evidence's: posts correct it, they do not replace it. */
const REACH = 2;
/**
 * Content keeps at least 60 points: what a draft gives is what it is saved for. At 50, where the posts
 * would have it, drafts that give nothing were rated fair by their craft (four of 54 judged ones).
 */
const CONTENT = { minimum: 0.6, maximum: 0.75 };
/** Below 0.15 one step in shuffled talk brought points; above 0.3 half a reason brought none. */
const FROM = { minimum: 0.15, maximum: 0.3 };

/** With a larger one a reason that is three quarters there would not be named (0.35 of its curve). */
const STEEPEST = 2.3;

/** The bounds of a weight that the evidence sets at `value`. */
const around = (value: number): Pick<Parameter, "minimum" | "maximum"> => ({
  minimum: value / REACH,
  maximum: value * REACH,
});

/** @param weights those of the evidence, which the bounds are about */
export function parametersOf(weights: Weights): Parameter[] {
  return [
    {
      name: "content",
      ...CONTENT,
      get: ({ content }) => content,
      set: (old, content) => ({ ...old, content, craft: 1 - content }),
    },
    ...REASONS.flatMap((id) => reasonParameters(id, weights)),
    ...CRAFTS.flatMap((id) => craftParameters(id, weights)),
  ];
}

/** Not the shares of its rules: what a reason is made of is told by texts that were read, not by saves. */
function reasonParameters(id: Reason, weights: Weights): Parameter[] {
  const change = (old: Weights, part: Partial<Weights["reasons"][Reason]>): Weights => ({
    ...old,
    reasons: { ...old.reasons, [id]: { ...old.reasons[id], ...part } },
  });
  return [
    {
      name: `${id}.from`,
      ...FROM,
      get: ({ reasons }) => reasons[id].from,
      set: (old, from) => change(old, { from }),
    },
    {
      name: `${id}.exponent`,
      ...around(weights.reasons[id].exponent),
      maximum: Math.min(STEEPEST, REACH * weights.reasons[id].exponent),
      get: ({ reasons }) => reasons[id].exponent,
      set: (old, exponent) => change(old, { exponent }),
    },
  ];
}

function craftParameters(id: Craft, weights: Weights): Parameter[] {
  const change = (old: Weights, part: Partial<Weights["crafts"][Craft]>): Weights => ({
    ...old,
    crafts: { ...old.crafts, [id]: { ...old.crafts[id], ...part } },
  });
  return [
    {
      name: `${id}.weight`,
      ...around(weights.crafts[id].weight),
      get: ({ crafts }) => crafts[id].weight,
      set: (old, weight) => change(old, { weight }),
    },
    ...shareParameters(
      id,
      weights.crafts[id].rules,
      (old) => old.crafts[id].rules,
      (old, rules) => change(old, { rules }),
    ),
  ];
}

function shareParameters(
  module: string,
  shares: RuleShares,
  get: (weights: Weights) => RuleShares,
  set: (weights: Weights, shares: RuleShares) => Weights,
): Parameter[] {
  const rules = Object.keys(shares);
  if (rules.length < 2) return [];
  return rules.map((rule) => ({
    name: `${module}/${rule}`,
    ...around(shares[rule] ?? 0),
    get: (weights) => get(weights)[rule] ?? 0,
    set: (weights, value) => set(weights, { ...get(weights), [rule]: value }),
  }));
}

/** Crafts and the rules of a module as shares of 1, in hundredths, so that the file can be read. */
export function tidy(weights: Weights): Weights {
  const crafts = sharesOf(Object.fromEntries(CRAFTS.map((id) => [id, weights.crafts[id].weight])));
  const content = round(weights.content);
  const reason = (id: Reason): Weights["reasons"][Reason] => ({
    from: round(weights.reasons[id].from),
    exponent: round(weights.reasons[id].exponent),
    rules: sharesOf(weights.reasons[id].rules),
  });
  const craft = (id: Craft): Weights["crafts"][Craft] => ({
    weight: crafts[id] ?? 0,
    rules: sharesOf(weights.crafts[id].rules),
  });
  return {
    scoringVersion: weights.scoringVersion,
    content,
    craft: round(1 - content),
    reasons: {
      tutorial: reason("tutorial"),
      checklist: reason("checklist"),
      resources: reason("resources"),
      insight: reason("insight"),
      visuals: reason("visuals"),
    },
    crafts: {
      overlays: craft("overlays"),
      opening: craft("opening"),
      recap: craft("recap"),
      length: craft("length"),
      metadata: craft("metadata"),
    },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The largest takes what rounding leaves over. */
function sharesOf(shares: RuleShares): Record<string, number> {
  const whole = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const rounded = Object.entries(shares).map(([id, share]) => [id, round(share / whole)] as const);
  const rest = 1 - rounded.reduce((sum, [, share]) => sum + share, 0);
  const largest = rounded.reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0]);
  return Object.fromEntries(
    rounded.map(([id, share]) => [id, id === largest[0] ? round(share + rest) : share]),
  );
}
