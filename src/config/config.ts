/** What a config says, checked and complete, before flags and files are looked at. */

import type { Platform } from "../draft/draft.ts";
import type { Field } from "../draft/field.ts";
import type { RuleSetting } from "../engine/settings.ts";
import type { Gates } from "../gates/gates.ts";
import type { Locale } from "../messages/index.ts";
import type { Severity } from "../rule/rule.ts";
import type { Weights } from "../score/weights.ts";

/** What an entry of `rules` changes; the rest stays as it was. */
export interface RuleChange {
  readonly state?: RuleSetting["state"];
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, number>>;
}

export type RuleChanges = ReadonlyMap<string, RuleChange>;

export interface Override {
  /** Patterns as in `.gitignore`, relative to the config's folder. */
  readonly files: readonly string[];
  readonly platform?: Platform;
  readonly language?: string;
  readonly rules: RuleChanges;
  readonly gates?: Gates;
}

export interface Config {
  /** Absolute. */
  readonly path: string;
  readonly platform?: Platform;
  readonly language?: string;
  readonly locale?: Locale;
  /** What the columns of calendars hold, by their name. */
  readonly columns?: ReadonlyMap<string, Field>;
  /** Patterns as in `.gitignore`, relative to the config's folder. */
  readonly ignore: readonly string[];
  readonly rules: RuleChanges;
  readonly weights: Weights;
  /** Absolute path of a creator's own weights. */
  readonly profile?: string;
  readonly gates?: Gates;
  /** The later wins. */
  readonly overrides: readonly Override[];
}
