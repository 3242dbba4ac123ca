/** The one path from a draft to its result; every command and the library go through it. */

import { RULES } from "../../rules/index.ts";
import type { Draft, Role } from "../draft/draft.ts";
import { runRules } from "../engine/run-rules.ts";
import type { Settings } from "../engine/settings.ts";
import type { Facts } from "../facts/facts.ts";
import { createFacts } from "../facts/index.ts";
import { forecast } from "../forecast/index.ts";
import { packFor } from "../language/index.ts";
import { message } from "../messages/index.ts";
import type { DraftResult } from "../result/result.ts";
import type { Rule } from "../rule/rule.ts";
import { combine, scoredRules } from "../score/combine.ts";
import { bandOf, gainsOf, points, reasonOf } from "../score/score.ts";
import { segmentResults } from "./reading-result.ts";
import * as parts from "./result-parts.ts";

export interface ScoreOptions {
  /** Carry the text of the draft in the result, for reports that show it. */
  readonly withSegments?: boolean;
  /** Others than the shipped ones. */
  readonly rules?: readonly Rule[];
}

/** Pure: the same draft, settings and version give the same result on every machine. */
export function scoreDraft(
  draft: Draft,
  settings: Settings,
  options: ScoreOptions = {},
): DraftResult {
  const { weights, locale } = settings;
  const facts = createFacts(draft, packFor(draft.language));
  const { rules: outcomes, unused } = runRules(facts, options.rules ?? RULES, settings.rules);
  const counted = scoredRules(weights);
  for (const [id, { state }] of settings.rules) if (state === "informational") counted.delete(id);
  const scores = new Map<string, number>();
  for (const { rule, score } of outcomes)
    if (score !== null && counted.has(rule.id)) scores.set(rule.id, score);
  const combined = combine(scores, weights);
  const score = points(combined.total);
  return {
    file: draft.source.file,
    format: draft.source.format,
    title: draft.title,
    unit: draft.unit,
    language: draft.language,
    platform: draft.platform ?? null,
    score,
    band: bandOf(score),
    reason: reasonOf(combined),
    incomplete: outcomes.some(({ state }) => state === "error"),
    ...forecastOf(facts, settings),
    read: {
      spokenWords: facts.words.spoken,
      overlays: count(draft, "overlay"),
      visuals: count(draft, "visual"),
      captionCharacters: facts.post?.characters ?? 0,
      hashtags: draft.hashtags.length,
      notesIgnored: count(draft, "note"),
    },
    duration: facts.duration,
    modules: parts.modules(combined, outcomes, weights),
    rules: parts.rules(outcomes, counted),
    findings: parts.findings(outcomes, locale),
    strengths: parts.strengths(outcomes, locale),
    tips: parts.tips(gainsOf(scores, weights, counted), outcomes, locale),
    ...(options.withSegments === true && { segments: segmentResults(draft) }),
    warnings: parts.warnings(facts, outcomes, unused, locale),
  };
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
  return draft.segments.filter((segment) => segment.role === role).length;
}
