/** What a run is told, once flags, config and front matter are merged: plain data the engine trusts. */

import type { Locale } from "../messages/index.ts";
import type { Severity } from "../rule/rule.ts";
import type { Weights } from "../score/weights.ts";

export interface RuleSetting {
  /** `off` takes the rule out of the mean; `informational` reports without counting. */
  readonly state: "on" | "off" | "informational";
  /** Replaces the severity of all findings of the rule. */
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, number>>;
}

export interface Settings {
  /** By rule id; a rule that is not named is on with its defaults. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly weights: Weights;
  readonly locale: Locale;
  /** Whether each result gets a forecast; not where left out. */
  readonly forecast?: boolean;
}
