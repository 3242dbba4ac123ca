/** What a save moved: the score, the reason, and the tips that are solved or new. */

import { message } from "../messages/index.ts";
import type { DraftResult } from "../result/result.ts";
import { betterRules, worseRules } from "../result/comparison.ts";
import { gainText } from "./choose-tips.ts";
import { bandPaint, draftName, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";

/** What is remembered of a draft until its next save. */
export interface Gist extends Pick<DraftResult, "file" | "score" | "band" | "reason" | "rules"> {
  /** Those that bring a point, by their rule. */
  readonly tips: ReadonlyMap<string, { readonly message: string; readonly gain: number }>;
}

/** @returns the name of the draft, and what is remembered of it */
export function gistOf(result: DraftResult): [name: string, gist: Gist] {
  const { file, score, band, reason, rules, unit } = result;
  const tips = result.tips.filter(({ gain }) => gain >= 1).map((tip) => [tip.rule, tip] as const);
  const name = draftName(result, unit.index > 1);
  return [name, { file, score, band, reason, rules, tips: new Map(tips) }];
}

/** Whether there is anything to say of a draft that nobody touched. */
export function hasMoved(before: Gist | undefined, after: Gist): boolean {
  if (before?.score !== after.score || before.reason !== after.reason) return true;
  return solved(before, after).length + added(before, after).length > 0;
}

/** @param after undefined where the draft is gone */
export function movedLines(
  name: string,
  before: Gist | undefined,
  after: Gist | undefined,
  { style, locale }: Pick<View, "style" | "locale">,
): string[] {
  const title = style.bold(safeText(name));
  if (after === undefined) return [`${title}  ${message("watch.gone", {}, locale)}`];
  const score = bandPaint(after.band, style)(String(after.score));
  if (before === undefined) return [`${title}  ${score}  ${message("watch.new", {}, locale)}`];
  const change = after.score - before.score;
  const moved =
    change === 0
      ? `${score}  ${style.dim(message("watch.same", {}, locale))}`
      : `${before.score} → ${score}  ${change > 0 ? style.green(`+${change}`) : style.red(String(change))}`;
  const reason = (gist: Gist): string => message(`reason.${gist.reason}`, {}, locale);
  return [
    `${title}  ${moved}`,
    ...(before.reason === after.reason ? [] : [`  ${reason(before)} → ${reason(after)}`]),
    ...solved(before, after).map((tip) => `  ${style.green("✓")} ${safeText(tip.message)}`),
    ...added(before, after).map(
      (tip) => `  ${style.yellow(gainText(tip.gain))} ${safeText(tip.message)}`,
    ),
  ];
}

type Tip = { readonly message: string; readonly gain: number };

function solved(before: Gist, after: Gist): Tip[] {
  return without(before, after, betterRules(before, after));
}

function added(before: Gist, after: Gist): Tip[] {
  return without(after, before, worseRules(before, after));
}

/** Tips of one that the other has not, of these rules. */
function without(one: Gist, other: Gist, rules: ReadonlySet<string>): Tip[] {
  return [...one.tips]
    .filter(([rule]) => rules.has(rule) && !other.tips.has(rule))
    .map(([, tip]) => tip);
}
