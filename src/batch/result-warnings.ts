/** What a result says of how far it can be trusted. */

import type { ReadWarning } from "../draft/draft.ts";
import type { RuleOutcome, Unused } from "../engine/run-rules.ts";
import type { Facts } from "../facts/facts.ts";
import type { Locale } from "../messages/index.ts";
import type { WarningResult } from "../result/result.ts";
import { warningResult } from "./reading-result.ts";

/** Fewer words than this and a score is a guess; the warning says so. [design] */
const FEW_WORDS = 8;

/** Warnings about the score; all others are about the reading, and `--strict` minds those. */
export const SCORING_WARNINGS: ReadonlySet<string> = new Set([
  "few-words",
  "no-language",
  "no-pack",
  "not-measured",
  "rule-failed",
  "suppression-unused",
]);

export function warnings(
  { draft, pack, words }: Facts,
  outcomes: readonly RuleOutcome[],
  unused: readonly Unused[],
  locale: Locale,
): WarningResult[] {
  const all: ReadWarning[] = [...draft.warnings];
  const total = words.spoken + words.overlay + words.caption;
  if (total > 0 && total < FEW_WORDS) all.push({ code: "few-words", args: { words: total } });
  if (total > 0 && pack === null) {
    const { language } = draft;
    all.push(
      language === "und" ? { code: "no-language" } : { code: "no-pack", args: { language } },
    );
  }
  if (total > 0 && pack?.measured === false)
    all.push({ code: "not-measured", args: { language: draft.language } });
  all.push(...failures(outcomes));
  for (const { rules: ids, line } of unused) {
    const args = { rules: ids.join(", "), count: ids.length };
    all.push({ code: "suppression-unused", args, line });
  }
  return all.map((one) => warningResult(one, locale));
}

/** What the first rule threw that did; null where none did. */
export function failureOf(outcomes: readonly RuleOutcome[], locale: Locale): WarningResult | null {
  const failed = outcomes.find(({ state }) => state === "error");
  const [first] = failed === undefined ? [] : failures([failed]);
  return first === undefined ? null : warningResult(first, locale);
}

function failures(outcomes: readonly RuleOutcome[]): ReadWarning[] {
  return outcomes.flatMap(({ rule, failure }) =>
    failure === undefined ? [] : [{ code: "rule-failed", args: { rule: rule.id, failure } }],
  );
}
