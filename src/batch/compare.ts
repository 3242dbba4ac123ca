/** What moved between two results, by how much, and why. */

import type { Draft } from "../draft/draft.ts";
import type { Settings } from "../engine/settings.ts";
import {
  betterRules,
  countedScore,
  worseRules,
  type Change,
  type Opening,
  type RuleChange,
} from "../result/comparison.ts";
import { otherReasonRules } from "../result/reasons.ts";
import type { DraftResult, TipResult } from "../result/result.ts";
import { combine } from "../score/combine.ts";
import type { Weights } from "../score/weights.ts";
import { openingsOf } from "./openings.ts";
import { scoreDraft } from "./score-draft.ts";

/** @param weights of the first; where a config gives the two different ones, moves are told by these */
export function changeBetween(before: DraftResult, after: DraftResult, weights: Weights): Change {
  const rulesOf = (result: DraftResult): ReadonlySet<string> =>
    new Set(result.tips.map(({ rule }) => rule));
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const others = otherReasonRules(after);
  const [better, worse] = [betterRules(before, after), worseRules(before, after)];
  const isNew = ({ rule }: TipResult): boolean => worse.has(rule) && !old.has(rule);
  return {
    score: after.score - before.score,
    rules: ruleChanges(before, after, weights),
    tips: {
      solved: before.tips.filter(({ rule }) => better.has(rule) && !now.has(rule)),
      added: after.tips.filter(isNew),
      left: after.tips.filter((tip) => !isNew(tip) && !others.has(tip.rule)),
    },
  };
}

function ruleChanges(before: DraftResult, after: DraftResult, weights: Weights): RuleChange[] {
  const scores = countedScores(before);
  const { total } = combine(scores, weights);
  const later = new Map(after.rules.map((rule) => [rule.id, rule]));
  const changes = before.rules.flatMap((rule): { change: RuleChange; move: number }[] => {
    const now = later.get(rule.id);
    const [old, fresh] = [countedScore(rule), now === undefined ? null : countedScore(now)];
    if (old === fresh) return [];
    const swapped = new Map(scores);
    if (fresh === null) swapped.delete(rule.id);
    else swapped.set(rule.id, fresh);
    const move = (combine(swapped, weights).total - total) * 100;
    const { id, module } = rule;
    const points = Math.round(move * 10) / 10;
    const better = (fresh ?? 0) > (old ?? 0);
    const message = sayingOf(id, after, better) ?? sayingOf(id, before, !better) ?? "";
    return [{ change: { rule: id, module, before: old, after: fresh, points, message }, move }];
  });
  return changes
    .toSorted((a, b) => Math.abs(b.move) - Math.abs(a.move))
    .map(({ change }) => change);
}

function countedScores({ rules }: DraftResult): Map<string, number> {
  return new Map(
    rules.flatMap((rule): [string, number][] => {
      const score = countedScore(rule);
      return score === null ? [] : [[rule.id, score]];
    }),
  );
}

/** @param praise what it does well before what it lacks */
function sayingOf(
  rule: string,
  { tips, findings, strengths }: DraftResult,
  praise: boolean,
): string | undefined {
  const own = (one: { readonly rule: string }): boolean => one.rule === rule;
  const strength = strengths.find(own);
  const lack = tips.find(own) ?? findings.find(own);
  return (praise ? (strength ?? lack) : (lack ?? strength))?.message;
}

/**
 * The draft with each opening it could have, best first.
 * @returns one, the draft as it is, where the file has no alternatives; none where it has no text
 */
export function compareOpenings(draft: Draft, settings: Settings): Opening[] {
  const { weights } = settings;
  const options = { withSegments: true };
  const now = scoreDraft(draft, settings, options);
  const tried = openingsOf(draft).map(({ draft: changed, ...opening }) => {
    const result = opening.current ? now : scoreDraft(changed, settings, options);
    return { ...opening, result, change: changeBetween(now, result, weights) };
  });
  // Of two with the same score, the better opening; then the one with more behind the point.
  const totals = new Map(
    tried.map((one) => [one, combine(countedScores(one.result), weights).total]),
  );
  return tried.toSorted(
    (a, b) =>
      b.result.score - a.result.score ||
      openingScore(b.result) - openingScore(a.result) ||
      (totals.get(b) ?? 0) - (totals.get(a) ?? 0),
  );
}

function openingScore({ modules }: DraftResult): number {
  return modules.find(({ id }) => id === "opening")?.score ?? 0;
}
