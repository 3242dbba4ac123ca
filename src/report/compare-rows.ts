/** The rows of a comparison, the same for a terminal and for Markdown. */

import { decimals, message, type Locale } from "../messages/index.ts";
import type { RuleChange } from "../result/comparison.ts";
import type { DraftResult, ModuleResult } from "../result/result.ts";
import { percent } from "./module-bars.ts";

export interface ComparedRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** 0..1; null where there is none. */
  readonly shares: readonly [number | null, number | null];
  /** Points; null where the two cannot be compared. */
  readonly change: number | null;
  readonly isScore: boolean;
}

export interface ComparedGroup {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

export function comparisonRows(
  before: DraftResult,
  after: DraftResult,
  locale: Locale,
): ComparedGroup[] {
  const say = (code: string): string => message(code, {}, locale);
  const text = (name: string, old: string, now: string): ComparedRow => ({
    name,
    before: old,
    after: now,
    shares: [null, null],
    change: null,
    isScore: false,
  });
  const reason = ({ reason: id }: DraftResult): string =>
    id === "none" ? "-" : say(`module.${id}`);
  const modules = (kind: ModuleResult["kind"]): ComparedRow[] =>
    before.modules.flatMap((old) => {
      const now = after.modules.find(({ id }) => id === old.id);
      return old.kind !== kind || now === undefined ? [] : [moduleRow(old, now, locale)];
    });
  return [
    {
      title: "",
      rows: [
        {
          name: say("report.score"),
          before: String(before.score),
          after: String(after.score),
          shares: [before.score / 100, after.score / 100],
          change: after.score - before.score,
          isScore: true,
        },
        text("", say(`band.${before.band}`), say(`band.${after.band}`)),
        text(say("report.reason"), reason(before), reason(after)),
        ...(before.forecast === null && after.forecast === null
          ? []
          : [text(say("compare.forecast"), forecastText(before), forecastText(after))]),
      ],
    },
    { title: say("report.reasons"), rows: modules("reason") },
    { title: say("report.crafts"), rows: modules("craft") },
  ];
}

function moduleRow(before: ModuleResult, after: ModuleResult, locale: Locale): ComparedRow {
  const cell = ({ score, status }: ModuleResult): string =>
    score === null ? message(`status.${status}`, {}, locale) : String(percent(score));
  const both = before.score !== null && after.score !== null;
  return {
    name: message(`module.${before.id}`, {}, locale),
    before: cell(before),
    after: cell(after),
    shares: [before.score, after.score],
    change: both ? percent(after.score) - percent(before.score) : null,
    isScore: false,
  };
}

/** `63 (41-82)`: a percentile is no score, so no change is told of it. */
function forecastText({ forecast }: DraftResult): string {
  if (forecast === null) return "-";
  return `${forecast.percentile} (${forecast.low}-${forecast.high})`;
}

/** `63 → 88`: what the rule gave, and gives now. */
export function fromTo({ before, after }: RuleChange, locale: Locale): string {
  return [before, after]
    .map((score) =>
      score === null ? message("status.not-applicable", {}, locale) : String(percent(score)),
    )
    .join(" → ");
}

/** A difference of scores: `+3`. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

/** A part of a score: `+8.4`; `0.0` moves nothing, or less than can be shown. */
export function pointsText(points: number, locale: Locale): string {
  return (points > 0 ? "+" : "") + decimals(points.toFixed(1), locale);
}
