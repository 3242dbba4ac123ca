/** The weights as a list of numbers with bounds. Every weight stays above 0: the signs are the evidence's. */

import { CRAFTS, type Craft, type Reason } from "../../src/rule/rule.ts";
import type { RuleShares, Weights } from "../../src/score/weights.ts";

export interface Parameter {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly get: (weights: Weights) => number;
  readonly set: (weights: Weights, value: number) => Weights;
}

/** A weight stays within this factor of the evidence's: the sign is the evidence's, the size the posts'. */
const REACH = 4;
/**
 * Content keeps at least half of the points: what a draft gives is what it is saved for. Unseen authors'
 * posts were ranked better at 50 than at 60 (0.189 against 0.179 within authors), and as many of 63 judged
 * drafts were rated right.
 */
const CONTENT = { minimum: 0.5, maximum: 0.75 };
/**
 * No craft has less of them all: one that posts tell nothing of is still a craft. On-screen text was
 * recognised in a tenth of the posts, and what is missing is no evidence against it.
 */
const LEAST_CRAFT: Readonly<Record<Craft, number>> = {
  overlays: 0.1,
  opening: 0.055,
  recap: 0.055,
  length: 0.055,
  metadata: 0.055,
};

/** The bounds of a weight that the evidence sets at `value`. */
const around = (value: number): Pick<Parameter, "minimum" | "maximum"> => ({
  minimum: value / REACH,
  maximum: value * REACH,
});

/**
 * Content and crafts alone: which reason a draft gives, and from where on, is told by texts that were
 * read, not by saves. With their curves fitted too, four more of 63 judged drafts lost their reason, and
 * posts gained 0.01 of the goals.
 * @param weights those of the evidence, which the bounds are about
 */
export function parametersOf(weights: Weights): Parameter[] {
  return [
    {
      name: "content",
      ...CONTENT,
      get: ({ content }) => content,
      set: (old, content) => ({ ...old, content, craft: 1 - content }),
    },
    ...CRAFTS.flatMap((id) => [
      weightParameter(id, weights),
      ...shareParameters(
        id,
        weights.crafts[id].rules,
        ({ crafts }) => crafts[id].rules,
        (old, rules) => withCraft(old, id, { rules }),
      ),
    ]),
  ];
}

function weightParameter(id: Craft, weights: Weights): Parameter {
  return {
    name: `${id}.weight`,
    ...around(weights.crafts[id].weight),
    get: ({ crafts }) => crafts[id].weight,
    set: (old, weight) => withCraft(old, id, { weight }),
  };
}

function withCraft(old: Weights, id: Craft, part: Partial<Weights["crafts"][Craft]>): Weights {
  return { ...old, crafts: { ...old.crafts, [id]: { ...old.crafts[id], ...part } } };
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
  const whole = CRAFTS.reduce((sum, id) => sum + weights.crafts[id].weight, 0);
  const crafts = sharesOf(
    Object.fromEntries(
      CRAFTS.map((id) => [id, Math.max(LEAST_CRAFT[id], weights.crafts[id].weight / whole)]),
    ),
  );
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
