/** A config's weights over the shipped ones. */

import { CRAFTS, REASONS, type Craft, type Reason } from "../rule/rule.ts";
import { type RuleShares, type Weights } from "../score/weights.ts";

type Shares = Readonly<Record<string, number | undefined>>;

/** As the schema lets it through: everything may be left out. */
export interface GivenWeights {
  readonly content?: number | undefined;
  readonly craft?: number | undefined;
  readonly reasons?:
    | Readonly<
        Record<
          string,
          | {
              readonly from?: number | undefined;
              readonly exponent?: number | undefined;
              readonly rules?: Shares | undefined;
            }
          | undefined
        >
      >
    | undefined;
  readonly crafts?:
    | Readonly<
        Record<
          string,
          { readonly weight?: number | undefined; readonly rules?: Shares | undefined } | undefined
        >
      >
    | undefined;
}

const OWN = "+config";

/** Marks scores that are not comparable with those of the shipped weights and rules. */
export function ownVersion(version: string): string {
  return version.endsWith(OWN) ? version : version + OWN;
}

/** Deep merge; `content` and `craft` complete each other to 1. */
export function mergeWeights(base: Weights, given: GivenWeights): Weights {
  const content = given.content ?? (given.craft === undefined ? base.content : 1 - given.craft);
  const reason = (id: Reason): Weights["reasons"][Reason] => ({
    from: given.reasons?.[id]?.from ?? base.reasons[id].from,
    exponent: given.reasons?.[id]?.exponent ?? base.reasons[id].exponent,
    rules: mergeShares(base.reasons[id].rules, given.reasons?.[id]?.rules),
  });
  const craft = (id: Craft): Weights["crafts"][Craft] => ({
    weight: given.crafts?.[id]?.weight ?? base.crafts[id].weight,
    rules: mergeShares(base.crafts[id].rules, given.crafts?.[id]?.rules),
  });
  return {
    scoringVersion: ownVersion(base.scoringVersion),
    content,
    craft: 1 - content,
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

/** Modules that no rule is left in: they would be neither scored nor switched off. */
export function emptyModules(weights: Weights): string[][] {
  const empty = (shares: RuleShares): boolean => !Object.values(shares).some((share) => share > 0);
  return [
    ...REASONS.filter((id) => empty(weights.reasons[id].rules)).map((id) => [
      "weights",
      "reasons",
      id,
      "rules",
    ]),
    ...CRAFTS.filter((id) => empty(weights.crafts[id].rules)).map((id) => [
      "weights",
      "crafts",
      id,
      "rules",
    ]),
  ];
}

function mergeShares(base: RuleShares, given: Shares = {}): RuleShares {
  const shares: Record<string, number> = { ...base };
  for (const [rule, share] of Object.entries(given)) if (share !== undefined) shares[rule] = share;
  return shares;
}
