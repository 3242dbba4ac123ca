/** A result cut down to what the table of many says about it. */

import type { Locale } from "../messages/index.ts";
import { fullestReason } from "../result/reasons.ts";
import type { DraftResult, TipResult } from "../result/result.ts";
import { chooseTips } from "./choose-tips.ts";

/** A twentieth of the whole; the table, the totals and the exit code are the same with it. */
export function rowResult(result: DraftResult, locale: Locale): DraftResult {
  const { segments: _, forecastReason: __, ...rest } = result;
  const tip = shownTip(result, locale);
  const rule = result.rules.find(({ id }) => id === tip?.rule);
  const fullest = fullestReason(result.modules);
  return {
    ...rest,
    forecast: null,
    duration: null,
    // Which of them is the fullest reason decides which tips are shown.
    modules: result.modules.filter(({ id }) => id === rule?.module || id === fullest),
    rules: rule === undefined ? [] : [rule],
    findings: [],
    strengths: [],
    tips:
      tip === undefined
        ? []
        : [{ rule: tip.rule, message: tip.message, gain: tip.gain, doc: tip.doc }],
  };
}

function shownTip(result: DraftResult, locale: Locale): TipResult | undefined {
  const best = chooseTips(result, 1, locale).shown[0];
  if (best === undefined || best.tip !== undefined) return best?.tip;
  // That a reason is missing: the row says what the best one brings.
  const reasons = new Set(result.modules.flatMap(({ id, kind }) => (kind === "reason" ? id : [])));
  const ofReason = new Set(
    result.rules.flatMap(({ id, module }) => (reasons.has(module) ? id : [])),
  );
  return result.tips.find(({ rule, gain }) => gain === best.gain && ofReason.has(rule));
}
