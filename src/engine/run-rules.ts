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
  /** The verdict less what was suppressed; null unless applied. */
  readonly verdict: Verdict | null;
  /** What the rule threw, for the message of an `error`. */
  readonly failure?: string;
}

/** What a comment names without effect: rules that found nothing there, or that do not exist. */
export interface Unused {
  /** 1-based line of the comment. */
  readonly line: number;
  /** Empty where the comment names no rule, and none found anything. */
  readonly rules: readonly string[];
}

export interface Outcome {
  readonly rules: readonly RuleOutcome[];
  readonly unused: readonly Unused[];
}

const DEFAULT_SETTING: RuleSetting = { state: "on", options: {} };

/** @returns one outcome a rule, in the order of `rules`, whatever order they ran in. */
export function runRules(
  facts: Facts,
  rules: readonly Rule[],
  settings: ReadonlyMap<string, RuleSetting>,
): Outcome {
  const suppressions = facts.draft.suppressions ?? [];
  const run = (rule: Rule) => runRule(rule, facts, settings.get(rule.id) ?? DEFAULT_SETTING);
  if (suppressions.length === 0) return { rules: rules.map(run), unused: [] };
  const used = new Map<Suppression, Set<string>>(suppressions.map((one) => [one, new Set()]));
  const outcomes = rules.map((rule) => suppress(run(rule), used));
  return { rules: outcomes, unused: unusedOf(used) };
}

function unusedOf(used: ReadonlyMap<Suppression, ReadonlySet<string>>): Unused[] {
  return [...used].flatMap(([{ line, rules }, hit]) => {
    const idle = rules.filter((rule) => !hit.has(rule));
    return idle.length > 0 || hit.size === 0 ? [{ line, rules: idle }] : [];
  });
}

function runRule(rule: Rule, facts: Facts, setting: RuleSetting): RuleOutcome {
  if (setting.state === "off") return { rule, state: "suppressed", score: null, verdict: null };
  try {
    const applicability = rule.applies(facts);
    if (applicability !== "applicable")
      return { rule, state: applicability, score: null, verdict: null };
    const verdict = checked(rule.check(facts, setting.options));
    return {
      rule,
      state: "applied",
      score: verdict.score,
      verdict: withSeverity(verdict, setting),
    };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { rule, state: "error", score: null, verdict: null, failure };
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
 * `disable` takes the rule out of the mean, whatever it found, since much of what is found is about
 * something absent. `disable-next-line` drops the findings of its line, and the rule with them once
 * none is left. A comment is used where it silences something.
 */
function suppress(outcome: RuleOutcome, used: ReadonlyMap<Suppression, Set<string>>): RuleOutcome {
  const { verdict, rule } = outcome;
  if (outcome.state !== "applied" || verdict === null) return outcome;
  const mine = [...used].filter(([{ rules }]) => rules.length === 0 || rules.includes(rule.id));
  const disabled = mine.some(([{ kind }]) => kind === "disable");
  const findings = verdict.findings.filter((finding) => {
    const by = mine.find(([suppression]) => silences(suppression, finding));
    by?.[1].add(rule.id);
    return by === undefined;
  });
  const emptied = findings.length === 0 && verdict.findings.length > 0;
  if (!disabled && !emptied) return { ...outcome, verdict: { ...verdict, findings } };
  return { rule, state: "suppressed", score: null, verdict: null };
}

function silences({ kind, nextLine }: Suppression, { range }: Finding): boolean {
  return kind === "disable" || nextLine === range.start.line;
}
