/** The public API: what the command does, as functions. */

import { scoreDraft, type ScoreOptions } from "./batch/score-draft.ts";
import type { Settings } from "./engine/settings.ts";
import { readDrafts, type ReadOptions } from "./read/index.ts";
import type { DraftResult } from "./result/result.ts";
import { DEFAULT_WEIGHTS } from "./score/weights.ts";

export { FORMATS, readDrafts, ReadError, type Format, type ReadOptions } from "./read/index.ts";
export { defineRule } from "./rule/rule.ts";
export { DEFAULT_WEIGHTS } from "./score/weights.ts";
export type { ScoreOptions } from "./batch/score-draft.ts";
export type { Draft, Platform, ReadWarning, Role, Segment, Source } from "./draft/draft.ts";
export type { Position, Range } from "./draft/position.ts";
export type { RuleSetting, Settings } from "./engine/settings.ts";
export type { Facts } from "./facts/facts.ts";
export type { DraftResult, Report } from "./result/result.ts";
export type {
  Evidence,
  Finding,
  OptionSpec,
  Rule,
  RuleDefinition,
  Severity,
  Strength,
  Verdict,
} from "./rule/rule.ts";
export type { Weights } from "./score/weights.ts";

export interface ScoreTextOptions extends Partial<ReadOptions>, ScoreOptions {
  /** What a config would say; the defaults where left out. */
  readonly settings?: Partial<Settings>;
}

/**
 * Scores the text of one file, as `saveworthy -` does; no file is read, no config looked for.
 * @returns one result for each draft in it, at least one
 * @throws ReadError for an unknown `format`, or content that no reader knows
 */
export async function scoreText(
  text: string,
  { settings, withSegments, rules, ...reading }: ScoreTextOptions = {},
): Promise<DraftResult[]> {
  const drafts = await readDrafts(text, { file: "<text>", ...reading });
  const complete: Settings = {
    rules: new Map(),
    weights: DEFAULT_WEIGHTS,
    locale: "en",
    ...settings,
  };
  const options = {
    ...(withSegments !== undefined && { withSegments }),
    ...(rules !== undefined && { rules }),
  };
  return drafts.map((draft) => scoreDraft(draft, complete, options));
}
