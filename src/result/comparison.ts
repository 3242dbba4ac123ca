/** Two drafts side by side, or one with each of its openings. Stable under `schemaVersion`. */

import type { ModuleId } from "../rule/rule.ts";
import type { DraftResult, Report, RuleResult, TipResult } from "./result.ts";

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
   * Tips of the first draft whose rule is better in the second and asks for nothing more, those whose rule
   * is worse and asked for nothing before, and the others of the second; of the last, none for reasons that
   * it does not go for. A tip that only stopped to bring points is neither solved nor new.
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

type Ruled = Pick<DraftResult, "rules">;

/** Rules that score more than before, or do not count any more. */
export function betterRules(before: Ruled, after: Ruled): ReadonlySet<string> {
  return worseRules(after, before);
}

/** Rules that score less than before, or did not count. */
export function worseRules(before: Ruled, after: Ruled): ReadonlySet<string> {
  const scores = new Map(before.rules.map((rule) => [rule.id, countedScore(rule)]));
  const worse = after.rules.filter((rule) => {
    const now = countedScore(rule);
    return now !== null && now < (scores.get(rule.id) ?? Infinity);
  });
  return new Set(worse.map(({ id }) => id));
}

/** 0..1; null where the rule does not count. */
export function countedScore({ status, score }: RuleResult): number | null {
  return status === "scored" ? score : null;
}
