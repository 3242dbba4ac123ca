/** The one path from a draft to its result; every command and the library go through it. */

import { RULES } from "../../rules/index.ts";
import type { Draft, Role } from "../draft/draft.ts";
import { runRules, type Outcome } from "../engine/run-rules.ts";
import type { Settings } from "../engine/settings.ts";
import type { Facts } from "../facts/facts.ts";
import { createFacts } from "../facts/index.ts";
import { forecast } from "../forecast/index.ts";
import { packFor } from "../language/index.ts";
import { message } from "../messages/index.ts";
import type { DraftResult } from "../result/result.ts";
import type { ModuleId, Rule } from "../rule/rule.ts";
import { combine, scoredRules, type RuleScores } from "../score/combine.ts";
import { bandOf, gainsOf, points, reasonOf } from "../score/score.ts";
import { segmentResults } from "./reading-result.ts";
import * as parts from "./result-parts.ts";
import { warnings } from "./result-warnings.ts";

export interface ScoreOptions {
  /** Carry the text of the draft in the result, for reports that show it. */
  readonly withSegments?: boolean;
  /** Only what the table of many tells: without findings, strengths and forecast. */
  readonly brief?: boolean;
  /** Others than the shipped ones. */
  readonly rules?: readonly Rule[];
}

/** What the rules said of a draft, before it is put into words. */
export interface Judged {
  readonly facts: Facts;
  readonly outcome: Outcome;
  /** The rules that count, with their module, and the scores of those that applied. */
  readonly counted: ReadonlyMap<string, ModuleId>;
  readonly scores: RuleScores;
}

/** What a result says first. */
export type Summary = Pick<
  DraftResult,
  "score" | "band" | "reason" | "incomplete" | "forecast" | "forecastReason" | "modules" | "tips"
>;

/** Pure: the same draft, settings and version give the same result on every machine. */
export function scoreDraft(
  draft: Draft,
  settings: Settings,
  { withSegments = false, brief = false, rules: given }: ScoreOptions = {},
): DraftResult {
  const { locale } = settings;
  const judged = judge(draft, settings, given);
  const { facts, counted } = judged;
  const { rules: outcomes, unused } = judged.outcome;
  const { score, band, reason, incomplete, modules, tips, ...forecasted } = summaryOf(
    judged,
    brief ? { ...settings, forecast: false } : settings,
  );
  return {
    file: draft.source.file,
    format: draft.source.format,
    title: draft.title,
    unit: draft.unit,
    language: draft.language,
    platform: draft.platform ?? null,
    score,
    band,
    reason,
    incomplete,
    ...forecasted,
    read: {
      spokenWords: facts.words.spoken,
      overlays: count(draft, "overlay"),
      visuals: count(draft, "visual"),
      captionCharacters: facts.post?.characters ?? 0,
      hashtags: draft.hashtags.length,
      notesIgnored: count(draft, "note"),
    },
    duration: facts.duration,
    modules,
    rules: parts.rules(outcomes, counted),
    findings: brief ? [] : parts.findings(outcomes, locale),
    strengths: brief ? [] : parts.strengths(outcomes, locale),
    tips,
    ...(withSegments && { segments: segmentResults(draft) }),
    warnings: warnings(facts, outcomes, unused, locale),
  };
}

export function judge(draft: Draft, settings: Settings, rules: readonly Rule[] = RULES): Judged {
  const facts = createFacts(draft, packFor(draft.language));
  const outcome = runRules(facts, rules, settings.rules);
  const counted = countedRules(settings);
  const scores = new Map<string, number>();
  for (const { rule, score } of outcome.rules)
    if (score !== null && counted.has(rule.id)) scores.set(rule.id, score);
  return { facts, outcome, counted, scores };
}

/** All that a stream tells: findings and strengths cost as much again to put into words. */
export function summaryOf(
  { facts, outcome: { rules }, counted, scores }: Judged,
  settings: Settings,
): Summary {
  const { weights, locale } = settings;
  const combined = combine(scores, weights);
  const score = points(combined.total);
  return {
    score,
    band: bandOf(score),
    reason: reasonOf(combined),
    incomplete: rules.some(({ state }) => state === "error"),
    ...forecastOf(facts, settings),
    modules: parts.modules(combined, rules, weights),
    tips: parts.tips(gainsOf(scores, weights, counted, combined), rules, locale),
  };
}

function countedRules({ weights, rules }: Settings): ReadonlyMap<string, ModuleId> {
  const counted = scoredRules(weights);
  const informational = [...rules].filter(([, { state }]) => state === "informational");
  if (informational.length === 0) return counted;
  const without = new Map(counted);
  for (const [id] of informational) without.delete(id);
  return without;
}

function forecastOf(
  facts: Facts,
  { forecast: wanted = false, locale }: Settings,
): Pick<DraftResult, "forecast" | "forecastReason"> {
  const found = wanted ? forecast(facts) : "off";
  return typeof found === "string"
    ? { forecast: null, forecastReason: message(`forecast.${found}`, {}, locale) }
    : { forecast: found };
}

function count(draft: Draft, role: Role): number {
  let segments = 0;
  for (const segment of draft.segments) if (segment.role === role) segments++;
  return segments;
}
