/**
 * The result, as JSON carries it and as every reporter sees it. Stable under `schemaVersion`.
 * No times, no absolute paths, no order that depends on the machine. Lines and columns are 1-based.
 */

import type { Platform, Role } from "../draft/draft.ts";
import type { ModuleId, Reason, Severity } from "../rule/rule.ts";
import type { GateResult } from "./gates.ts";

/** In the order in which results list them. */
export { MODULES } from "../rule/rule.ts";

export const SCHEMA_VERSION = 1;

export const BANDS = ["low", "fair", "good", "strong"] as const;
export type Band = (typeof BANDS)[number];

export const MODULE_STATUSES = ["scored", "not-applicable", "unknown", "error"] as const;
export type ModuleStatus = (typeof MODULE_STATUSES)[number];
export const RULE_STATUSES = [
  "scored",
  "informational",
  "not-applicable",
  "unknown",
  "suppressed",
  "error",
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

export type Args = Readonly<Record<string, string | number>>;

export interface ModuleResult {
  readonly id: ModuleId;
  readonly kind: "reason" | "craft";
  /** 0..1, four decimals; null unless `status` is scored. */
  readonly score: number | null;
  /** Share of the score, 0..1, that the module brings alone at full marks. */
  readonly weight: number;
  readonly status: ModuleStatus;
}

export interface RuleResult {
  readonly id: string;
  readonly module: ModuleId;
  readonly score: number | null;
  readonly status: RuleStatus;
}

export interface FindingResult {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly args: Args;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Of a place by itself, told from others alike by what it quotes; else of the draft as a whole. */
  readonly each?: true;
  readonly fix?: { readonly before: string; readonly after: string };
  /** The baseline of the run holds it: no gate minds it. Absent where it is new, or without a baseline. */
  readonly known?: true;
}

export interface StrengthResult {
  readonly rule: string;
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

export interface TipResult {
  readonly rule: string;
  readonly message: string;
  /** Points the score rises by, with this rule alone at full marks. */
  readonly gain: number;
  readonly line?: number;
  readonly before?: string;
  readonly after?: string;
  /** Page of the rule, as `saveworthy explain` takes it. */
  readonly doc: string;
}

export interface WarningResult {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

export interface Forecast {
  readonly percentile: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: "strong" | "moderate" | "weak";
  readonly cohort: { readonly id: string; readonly posts: number };
  readonly terms: readonly { readonly text: string; readonly effect: number }[];
}

export interface SegmentResult {
  readonly role: Role;
  readonly text: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly line: number;
  readonly column: number;
  readonly salvaged?: boolean;
}

export interface DraftResult {
  readonly file: string;
  readonly format: string;
  readonly title: string;
  readonly unit: { readonly index: number; readonly line: number };
  readonly language: string;
  readonly platform: Platform | null;
  /** 0..100, floored once. */
  readonly score: number;
  readonly band: Band;
  readonly reason: Reason | "none";
  readonly incomplete: boolean;
  readonly forecast: Forecast | null;
  readonly forecastReason?: string;
  readonly read: {
    readonly spokenWords: number;
    readonly overlays: number;
    readonly visuals: number;
    readonly captionCharacters: number;
    readonly hashtags: number;
    readonly notesIgnored: number;
  };
  readonly duration: {
    readonly ms: number;
    readonly low: number;
    readonly high: number;
    readonly source: "timed" | "declared" | "estimated";
  } | null;
  readonly modules: readonly ModuleResult[];
  readonly rules: readonly RuleResult[];
  readonly findings: readonly FindingResult[];
  readonly strengths: readonly StrengthResult[];
  readonly tips: readonly TipResult[];
  readonly segments?: readonly SegmentResult[];
  readonly warnings: readonly WarningResult[];
}

export interface FileError {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Drafts in order, to be gone through as often as needed, one at a time: those of a large run are kept
 * packed, and held all at once they would not fit. An array is one.
 */
export interface Results extends Iterable<DraftResult> {
  readonly length: number;
}

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: {
    readonly name: "saveworthy";
    readonly version: string;
    readonly scoringVersion: string;
  };
  readonly shard: { readonly index: number; readonly count: number; readonly files: number } | null;
  readonly summary: {
    readonly files: number;
    /** Files a folder walk passed over because their content was not recognised. */
    readonly skipped: number;
    readonly drafts: number;
    /** One decimal; null where no draft was scored. */
    readonly mean: number | null;
    readonly median: number | null;
    /** Drafts in the band `low`. */
    readonly low: number;
    /** Files that could not be read. */
    readonly failed: number;
  };
  readonly results: Results;
  /** Where a gate was asked for: what did not pass, in the order of the drafts. */
  readonly gates?: readonly GateResult[];
  readonly errors: readonly FileError[];
}
