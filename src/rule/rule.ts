/** The rule contract: what a rule may say, and the one way to define it. */

import type { Range } from "../draft/position.ts";
import type { Facts } from "../facts/facts.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;
/** `error` breaks a platform's hard limit or cannot be read; `warning` costs saves; `info` is worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

export const REASONS = ["tutorial", "checklist", "resources", "insight", "visuals"] as const;
export type Reason = (typeof REASONS)[number];
export const CRAFTS = ["overlays", "opening", "recap", "length", "metadata"] as const;
export type Craft = (typeof CRAFTS)[number];
export const MODULES = [...REASONS, ...CRAFTS] as const;
/** A reason is why somebody would save the video; a craft is how well it is made. */
export type ModuleId = Reason | Craft;

export type MessageArgs = Readonly<Record<string, string | number>>;

/** A change that can be shown: the plain text at `range` of the source file as it is, and as it should be. */
export interface Fix {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

/** `code` names a message of the catalogue under `<rule id>.<code>`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly args: MessageArgs;
  readonly range: Range;
  /**
   * One of several alike, each about the text it quotes. Without it a finding says what the draft lacks
   * as a whole, and what it quotes is an example.
   */
  readonly each?: true;
  readonly fix?: Fix;
}

/** What the draft already does well, by the same kind of code. */
export interface Strength {
  readonly code: string;
  readonly args: MessageArgs;
  readonly range?: Range;
}

/** `score` 0..1. Below 1 there is at least one finding that names what is missing. */
export interface Verdict {
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly strength?: Strength;
}

/**
 * `not-applicable`: this kind of file could not hold the thing. `unknown`: it could, and nothing in
 * it tells. Neither counts. Absence where the file could hold the thing is `applicable` and scores 0.
 */
export type Applicability = "applicable" | "not-applicable" | "unknown";

/** A: peer-reviewed. B: platform or standard. C: vendor report with a sample. D: folklore. `design`: ours, no source. */
export type EvidenceGrade = "A" | "B" | "C" | "D" | "design";

export interface Evidence {
  readonly grade: EvidenceGrade;
  /** What is known, with the number, in one sentence. */
  readonly finding: string;
  /** Author, year, title or document; link where there is a stable one. */
  readonly source: string;
}

/** Plain data: the config schema is made from it only when a config is read. */
export interface OptionSpec {
  readonly type: "integer" | "number";
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** One sentence with the unit, and the source of the default. */
  readonly description: string;
}

export interface RuleDefinition<K extends string> {
  /** Kebab-case noun; also the name of its file and of its page. */
  readonly id: string;
  readonly module: ModuleId;
  /** Short noun phrase for tables. */
  readonly title: string;
  /** Why it matters to somebody who may save the video. */
  readonly why: string;
  /** At least one; the strongest first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly options: Readonly<Record<K, OptionSpec>>;
  applies(facts: Facts): Applicability;
  check(facts: Facts, options: Readonly<Record<K, number>>): Verdict;
}

/** A rule as the engine sees it: options by name, defaults filled in. */
export interface Rule extends Omit<RuleDefinition<string>, "check"> {
  /** @param given overrides by option name; validated where a config is read. */
  check(facts: Facts, given: Readonly<Record<string, number>>): Verdict;
}

/** Types a rule's options from its own list, so `check` cannot read one that does not exist. */
export function defineRule<const K extends string>(definition: RuleDefinition<K>): Rule {
  // One draft after another is given the same.
  let last: { readonly given: object; readonly options: Readonly<Record<K, number>> } | undefined;
  return {
    ...definition,
    check: (facts, given) => {
      if (last?.given !== given) last = { given, options: withDefaults(definition.options, given) };
      return definition.check(facts, last.options);
    },
  };
}

function withDefaults<K extends string>(
  specs: Readonly<Record<K, OptionSpec>>,
  given: Readonly<Record<string, number>>,
): Readonly<Record<K, number>> {
  const values: Partial<Record<K, number>> = {};
  for (const name in specs) values[name] = given[name] ?? specs[name].default;
  if (!isComplete(values, specs)) throw new Error("a rule option has no default");
  return values;
}

function isComplete<K extends string>(
  values: Partial<Record<K, number>>,
  specs: Readonly<Record<K, OptionSpec>>,
): values is Record<K, number> {
  for (const name in specs) if (typeof values[name] !== "number") return false;
  return true;
}
