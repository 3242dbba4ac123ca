/** What `validate` finds; stable under `schemaVersion`. Figures that cannot be computed are null. */

import type { ModuleId } from "../rule/rule.ts";
import type { Baseline } from "./baselines.ts";
import type { RowCode } from "./post.ts";
import type { Kind } from "./score-post.ts";

/** Spearman's rho with its 95 % interval. */
export interface Estimate {
  readonly rho: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type PredictorId = "score" | "forecast" | Baseline;

export interface Predictor {
  readonly id: PredictorId;
  readonly pooled: Estimate;
  /** Mean of the sources, weighted by their posts; null where no source has enough. */
  readonly withinSource: (Estimate & { readonly sources: number; readonly posts: number }) | null;
  readonly withinAuthor: (Estimate & { readonly authors: number; readonly posts: number }) | null;
  /** Mean of the most common hashtags, weighted by their posts; `above` counts those above 0. */
  readonly withinTopic: {
    readonly rho: number;
    readonly topics: number;
    readonly above: number;
  } | null;
  /** How likely a post of the top quarter stands higher than another: 0.5 says nothing. */
  readonly auc: number | null;
  readonly sources: readonly {
    readonly source: string;
    readonly posts: number;
    readonly rho: number | null;
  }[];
}

/** A module or a rule. */
export interface Part {
  readonly id: string;
  readonly module: ModuleId;
  /** That it applies to. */
  readonly posts: number;
  readonly rho: number | null;
  /** Share of those posts, 0..1, with at least half marks. */
  readonly share: number | null;
  /** Median saves per 1,000 views of the posts with at least half marks, and of the others. */
  readonly with: number | null;
  readonly without: number | null;
}

export interface CohortValidity {
  readonly id: string;
  readonly language: string;
  readonly kind: Kind;
  readonly posts: number;
  /** 0 where the rows name none. */
  readonly authors: number;
  /** What was drawn again for the intervals. */
  readonly resampled: "authors" | "posts";
  readonly medianSaves: number;
  /** Posts without a forecast; they count as percentile 50. */
  readonly withoutForecast: number;
  readonly predictors: readonly Predictor[];
  /** Partial rho: what the score adds where the forecast is known. */
  readonly scoreGivenForecast: Estimate | null;
  readonly modules: readonly Part[];
  readonly rules: readonly Part[];
}

export interface BadRow {
  readonly line: number;
  readonly code: RowCode;
  readonly message: string;
}

export interface RowCounts {
  readonly read: number;
  readonly used: number;
  /** Rows that could not be used, by why. */
  readonly notUsed: Readonly<Partial<Record<RowCode, number>>>;
  /** The first of them. */
  readonly listed: readonly BadRow[];
}

export interface Validity {
  readonly schemaVersion: 1;
  readonly tool: {
    readonly name: "saveworthy";
    readonly version: string;
    readonly scoringVersion: string;
  };
  readonly rows: RowCounts;
  readonly cohorts: readonly CohortValidity[];
  /** Cohorts of fewer posts than a figure needs. */
  readonly small: { readonly cohorts: number; readonly posts: number };
}
