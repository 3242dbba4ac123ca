/** The lists of a result, made from what the rules said. Codes become words here. */

import type { RuleOutcome } from "../engine/run-rules.ts";
import { message, type Locale } from "../messages/index.ts";
import type {
  FindingResult,
  ModuleResult,
  ModuleStatus,
  RuleResult,
  StrengthResult,
  TipResult,
} from "../result/result.ts";
import { MODULES, SEVERITIES, type Finding, type ModuleId } from "../rule/rule.ts";
import { isReason, moduleWeight, type Combined } from "../score/combine.ts";
import type { Gain } from "../score/score.ts";
import type { Weights } from "../score/weights.ts";

export function modules(
  { modules: scores }: Combined,
  outcomes: readonly RuleOutcome[],
  weights: Weights,
): ModuleResult[] {
  const failed = modulesWith("error", outcomes);
  const unknown = modulesWith("unknown", outcomes);
  return MODULES.map((id) => {
    const own = scores.get(id) ?? null;
    const status = failed.has(id) ? "error" : moduleStatus(own, unknown.has(id));
    const score = status === "scored" ? own : null;
    return {
      id,
      kind: isReason(id) ? "reason" : "craft",
      score: score === null ? null : rounded(score),
      weight: rounded(moduleWeight(id, weights)),
      status,
    };
  });
}

function modulesWith(
  wanted: RuleOutcome["state"],
  outcomes: readonly RuleOutcome[],
): ReadonlySet<ModuleId> {
  const found = new Set<ModuleId>();
  for (const { rule, state } of outcomes) if (state === wanted) found.add(rule.module);
  return found;
}

function moduleStatus(score: number | null, unknown: boolean): ModuleStatus {
  if (score !== null) return "scored";
  return unknown ? "unknown" : "not-applicable";
}

export function rules(
  outcomes: readonly RuleOutcome[],
  counted: ReadonlyMap<string, ModuleId>,
): RuleResult[] {
  return outcomes.map(({ rule, state, score }) => ({
    id: rule.id,
    module: rule.module,
    score: score === null ? null : rounded(score),
    status: state !== "applied" ? state : counted.has(rule.id) ? "scored" : "informational",
  }));
}

/** In the order of the file, graver first on the same place. */
export function findings(outcomes: readonly RuleOutcome[], locale: Locale): FindingResult[] {
  const all = outcomes.flatMap(({ rule, verdict }) =>
    (verdict?.findings ?? []).map((finding) => findingResult(rule.id, finding, locale)),
  );
  return all.sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

function findingResult(
  rule: string,
  { code, severity, args, range, each, fix }: Finding,
  locale: Locale,
): FindingResult {
  return {
    rule,
    code,
    severity,
    message: message(`${rule}.${code}`, args, locale),
    args,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    ...(each === true && { each }),
    ...(fix !== undefined && { fix: { before: fix.before, after: fix.after } }),
  };
}

/** Reasons first, as the modules stand; the fuller first within a kind. */
export function strengths(outcomes: readonly RuleOutcome[], locale: Locale): StrengthResult[] {
  return outcomes
    .filter(({ state }) => state === "applied")
    .toSorted(
      (a, b) =>
        Number(isReason(b.rule.module)) - Number(isReason(a.rule.module)) ||
        (b.score ?? 0) - (a.score ?? 0),
    )
    .flatMap(({ rule, verdict }) => {
      const strength = verdict?.strength;
      if (strength === undefined) return [];
      const { code, args, range } = strength;
      return [
        {
          rule: rule.id,
          code,
          message: message(`${rule.id}.${code}`, args, locale),
          ...(range !== undefined && { line: range.start.line }),
        },
      ];
    });
}

/** A tip speaks through the finding of its rule that shows most: one with a fix, else the gravest. */
export function tips(
  gains: readonly Gain[],
  outcomes: readonly RuleOutcome[],
  locale: Locale,
): TipResult[] {
  return gains.map(({ rule, gain }) => {
    const found = outcomes.find((outcome) => outcome.rule.id === rule)?.verdict?.findings ?? [];
    const finding = found.find(({ fix }) => fix !== undefined) ?? gravest(found);
    return {
      rule,
      message:
        finding === undefined ? rule : message(`${rule}.${finding.code}`, finding.args, locale),
      gain,
      ...(finding !== undefined && { line: finding.range.start.line }),
      ...(finding?.fix !== undefined && { before: finding.fix.before, after: finding.fix.after }),
      doc: rule,
    };
  });
}

function gravest(found: readonly Finding[]): Finding | undefined {
  let best = found[0];
  for (const finding of found)
    if (
      SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(best?.severity ?? finding.severity)
    )
      best = finding;
  return best;
}

/** Four decimals: enough to tell any two drafts apart, the same digits on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
