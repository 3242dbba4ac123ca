/** The public API: what the command does, as functions. */

import { readDecoded } from "./batch/open-drafts.ts";
import { scoreDraft, type ScoreOptions } from "./batch/score-draft.ts";
import type { Draft } from "./draft/draft.ts";
import type { Settings } from "./engine/settings.ts";
import { decode } from "./files/decode.ts";
import { loadLocale } from "./messages/index.ts";
import { readDrafts, type ReadOptions } from "./read/index.ts";
import type { DraftResult } from "./result/result.ts";
import { DEFAULT_WEIGHTS } from "./score/weights.ts";

export { FORMATS, readDrafts, ReadError, type Format, type ReadOptions } from "./read/index.ts";
export { UnreadableError } from "./files/unreadable.ts";
export { defineRule } from "./rule/rule.ts";
export { DEFAULT_WEIGHTS } from "./score/weights.ts";
export type { ScoreOptions } from "./batch/score-draft.ts";
export type { Field } from "./draft/field.ts";
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

interface Scoring extends ScoreOptions {
  /** What a config would say; the defaults where left out. */
  readonly settings?: Partial<Settings>;
}

export interface ScoreTextOptions extends Partial<ReadOptions>, Scoring {}

/**
 * Scores the text of one file, as `saveworthy -` does; no file is read, no config looked for.
 * @returns one result for each draft in it, at least one
 * @throws ReadError for an unknown `format`, or content that no reader knows
 */
export async function scoreText(
  text: string,
  options: ScoreTextOptions = {},
): Promise<DraftResult[]> {
  return scored(await readDrafts(text, { file: "<text>", ...options }), options);
}

/**
 * Scores the bytes of one file, in any encoding, packed formats (`.docx`, `.xlsx`) too.
 * @returns one result for each draft in it, at least one
 * @throws UnreadableError for bytes that are no text, and what `scoreText` throws
 */
export async function scoreBytes(
  bytes: Uint8Array,
  options: ScoreTextOptions = {},
): Promise<DraftResult[]> {
  return scored(await readBytes(bytes, options), options);
}

/**
 * Reads the bytes of one file into its drafts.
 * @throws UnreadableError for bytes that are no text, and what `readDrafts` throws
 */
export async function readBytes(
  bytes: Uint8Array,
  options: Partial<Omit<ReadOptions, "encoding">> = {},
): Promise<Draft[]> {
  return readDecoded(await decode(bytes), { file: "<bytes>", ...options });
}

async function scored(
  drafts: readonly Draft[],
  { settings, withSegments, rules }: Scoring,
): Promise<DraftResult[]> {
  const complete: Settings = {
    rules: new Map(),
    weights: DEFAULT_WEIGHTS,
    locale: "en",
    forecast: true,
    ...settings,
  };
  await loadLocale(complete.locale);
  const options = {
    ...(withSegments !== undefined && { withSegments }),
    ...(rules !== undefined && { rules }),
  };
  return drafts.map((draft) => scoreDraft(draft, complete, options));
}
