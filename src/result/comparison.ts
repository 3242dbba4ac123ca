/** Two drafts side by side, or one with each of its openings. Stable under `schemaVersion`. */

import type { ModuleId } from "../rule/rule.ts";
import type { DraftResult, Report, TipResult } from "./result.ts";

/** A rule whose score is another one in the second draft. */
export interface RuleChange {
  readonly rule: string;
  readonly module: ModuleId;
  /** 0..1; null where the rule does not count. */
  readonly before: number | null;
  readonly after: number | null;
  /** By which the first score would move with this change alone, one decimal; such moves do not add up. */
  readonly points: number;
  /** What the rule says of the second draft. */
  readonly message: string;
}

export interface Change {
  /** Points, signed. */
  readonly score: number;
  /** The one that moves the score most first, whichever way. */
  readonly rules: readonly RuleChange[];
  /**
   * Tips of the first draft that the second has no more, tips that only it has, and those of both;
   * of the last, none for reasons that the second draft does not go for.
   */
  readonly tips: {
    readonly solved: readonly TipResult[];
    readonly added: readonly TipResult[];
    readonly left: readonly TipResult[];
  };
}

interface Comparison {
  readonly schemaVersion: Report["schemaVersion"];
  readonly tool: Report["tool"];
}

export interface DraftComparison extends Comparison {
  readonly kind: "drafts";
  readonly before: DraftResult;
  readonly after: DraftResult;
  readonly change: Change;
}

export interface Opening {
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** The one that the draft has now. */
  readonly current: boolean;
  /** The draft with this opening. */
  readonly result: DraftResult;
  /** Against the draft as it is. */
  readonly change: Change;
}

export interface OpeningComparison extends Comparison {
  readonly kind: "openings";
  readonly file: string;
  readonly title: string;
  readonly unit: DraftResult["unit"];
  /** Best first; among equals, in the order of the file. */
  readonly openings: readonly Opening[];
}
