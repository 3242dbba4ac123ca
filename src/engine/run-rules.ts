/** Runs the rules over one draft's facts. A rule that throws is reported, never averaged in. */

import type { Suppression } from "../draft/draft.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule, Verdict } from "../rule/rule.ts";
import type { RuleSetting } from "./settings.ts";

export type RuleState = "applied" | "not-applicable" | "unknown" | "suppressed" | "error";

export interface RuleOutcome {
  readonly rule: Rule;
  readonly state: RuleState;
  /** 0..1 where applied, else null. */
  readonly score: number | null;
  /** The verdict less what was suppressed; null unless applied or suppressed by the draft. */
  readonly verdict: Verdict | null;
  /** What the rule threw, for the message of an `error`. */
  readonly failure?: string;
}

export interface Outcome {
  readonly rules: readonly RuleOutcome[];
  /** Suppressions in the draft that changed nothing. */
  readonly unused: readonly Suppression[];
}

const DEFAULT_SETTING: RuleSetting = { state: "on", options: {} };

/** @returns one outcome a rule, in the order of `rules`, whatever order they ran in. */
export function runRules(
  facts: Facts,
  rules: readonly Rule[],
  settings: ReadonlyMap<string, RuleSetting>,
): Outcome {
  const suppressions = facts.draft.suppressions ?? [];
  const used = new Set<Suppression>();
  const outcomes = rules.map((rule) => {
    const setting = settings.get(rule.id) ?? DEFAULT_SETTING;
    const outcome = runRule(rule, facts, setting);
    return setting.state === "off" ? outcome : suppress(outcome, suppressions, used);
  });
  return { rules: outcomes, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

function runRule(rule: Rule, facts: Facts, setting: RuleSetting): RuleOutcome {
  const none = { rule, score: null, verdict: null };
  if (setting.state === "off") return { ...none, state: "suppressed" };
  try {
    const applicability = rule.applies(facts);
    if (applicability !== "applicable") return { ...none, state: applicability };
    const verdict = checked(rule.check(facts, setting.options));
    return {
      rule,
      state: "applied",
      score: verdict.score,
      verdict: withSeverity(verdict, setting),
    };
  } catch (error) {
    return {
      ...none,
      state: "error",
      failure: error instanceof Error ? error.message : String(error),
    };
  }
}

/** The contract at the one place where a rule's answer enters: plugins are code we did not write. */
function checked(verdict: Verdict): Verdict {
  if (!(verdict.score >= 0 && verdict.score <= 1))
    throw new Error(`score ${verdict.score} is not in 0..1`);
  return verdict;
}

function withSeverity(verdict: Verdict, { severity }: RuleSetting): Verdict {
  if (severity === undefined) return verdict;
  return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, severity })) };
}

/**
 * A disabled rule leaves the mean; `disable-next-line` drops the findings of its line, and the rule
 * with them once none is left.
 */
function suppress(
  outcome: RuleOutcome,
  all: readonly Suppression[],
  used: Set<Suppression>,
): RuleOutcome {
  const { verdict } = outcome;
  if (outcome.state !== "applied" || verdict === null || verdict.findings.length === 0)
    return outcome;
  const mine = all.filter(({ rules }) => rules.length === 0 || rules.includes(outcome.rule.id));
  if (mine.length === 0) return outcome;
  const findings = verdict.findings.filter((finding) => {
    const by = suppressedBy(finding, mine);
    if (by !== null) used.add(by);
    return by === null;
  });
  if (findings.length === verdict.findings.length) return outcome;
  if (findings.length > 0) return { ...outcome, verdict: { ...verdict, findings } };
  return { ...outcome, state: "suppressed", score: null, verdict: { ...verdict, findings } };
}

/** `disable` holds for the whole draft, since much of what is found is about something absent. */
function suppressedBy(finding: Finding, suppressions: readonly Suppression[]): Suppression | null {
  const { line } = finding.range.start;
  const found = suppressions.find(
    (suppression) => suppression.kind === "disable" || suppression.line + 1 === line,
  );
  return found ?? null;
}
