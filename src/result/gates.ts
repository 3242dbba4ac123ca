/** What the gates of a run say, as a report carries it. */

import type { ModuleId } from "../rule/rule.ts";

export const GATES = [
  "min-score",
  "min-forecast",
  "min-module",
  "max-findings",
  "fail-on",
  "baseline",
] as const;
export type Gate = (typeof GATES)[number];

export const GATE_STATUSES = ["failed", "unjudged", "not-applicable"] as const;

/** What a gate says about a draft that did not simply pass it. */
export interface GateResult {
  readonly file: string;
  /** Which draft of the file. */
  readonly unit: { readonly index: number; readonly line: number };
  readonly gate: Gate;
  /** Of `min-module`. */
  readonly module?: ModuleId;
  readonly status: (typeof GATE_STATUSES)[number];
  /** Points, a percentile, or a number of findings; null where there was none to compare. */
  readonly actual: number | null;
  readonly limit: number;
  readonly message: string;
}
