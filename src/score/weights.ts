/** The shipped weights, typed. The numbers and where they come from stand in `weights.json`. */

import type { Craft, Reason } from "../rule/rule.ts";
import data from "./weights.json" with { type: "json" };

/** Share of each rule in its module, by rule id, > 0; a rule that is not named is informational. */
export type RuleShares = Readonly<Record<string, number>>;

/** The curve of a reason, 0 up to `from` and 1 at 1: ((r - from) / (1 - from)) ** exponent. */
export interface ReasonWeights {
  /** Module score, 0..1, up to which the reason brings nothing: one step is no tutorial. */
  readonly from: number;
  /** A larger one rises later. */
  readonly exponent: number;
  readonly rules: RuleShares;
}

export interface Weights {
  /** Bumped by every change that can move a score. */
  readonly scoringVersion: string;
  /** How content and craft add up; they sum to 1. */
  readonly content: number;
  readonly craft: number;
  readonly reasons: Readonly<Record<Reason, ReasonWeights>>;
  /** Weight of each craft in their mean; they need not sum to 1. */
  readonly crafts: Readonly<Record<Craft, { readonly weight: number; readonly rules: RuleShares }>>;
}

export const DEFAULT_WEIGHTS: Weights = data;
