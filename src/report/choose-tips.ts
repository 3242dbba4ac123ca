/** Which tips to show: those that take the draft on where it already goes. */

import { message, type Locale } from "../messages/index.ts";
import { fullestReason } from "../result/reasons.ts";
import type { DraftResult, TipResult } from "../result/result.ts";

export interface ShownTip {
  readonly message: string;
  readonly gain: number;
  /** Absent where the tip is that a reason is missing: it comes from no rule alone. */
  readonly tip?: TipResult;
}

export interface Tips {
  /** What to do first, best first. */
  readonly shown: readonly ShownTip[];
  /** Best gain of each reason but the fullest, best first. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Reasons are alternatives and a draft needs one: tips are for the fullest one and for the craft,
 * the other reasons are a choice beside them. Where no reason is begun, that choice is the first tip.
 */
export function chooseTips(
  { rules, modules, tips }: DraftResult,
  limit: number,
  locale: Locale,
): Tips {
  const moduleOf = new Map(rules.map(({ id, module }) => [id, module]));
  const fullest = fullestReason(modules);
  const own: TipResult[] = [];
  const others = new Map<string, number>();
  for (const tip of tips) {
    const module = modules.find(({ id }) => id === moduleOf.get(tip.rule));
    if (module?.kind !== "reason" || module.id === fullest) own.push(tip);
    else if (tip.gain >= 1) others.set(module.id, Math.max(others.get(module.id) ?? 0, tip.gain));
  }
  const best = new Map([...others].toSorted(([, a], [, b]) => b - a));
  if (fullest === undefined && best.size > 0) {
    const shown = [missingReason(best, locale), ...own.map(shownTip)].slice(0, limit);
    return { shown, others: new Map() };
  }
  // Below 100 there is a tip, if only for another reason.
  const first = own.length > 0 ? own : tips.slice(0, 1);
  return { shown: first.slice(0, limit).map(shownTip), others: best };
}

function shownTip(tip: TipResult): ShownTip {
  return { message: tip.message, gain: tip.gain, tip };
}

function missingReason(gains: ReadonlyMap<string, number>, locale: Locale): ShownTip {
  const list = Array.from(
    gains,
    ([module, gain]) => `${message(`report.give-${module}`, {}, locale)} (${gainText(gain)})`,
  ).join(", ");
  return {
    message: message("report.give-reason", { list }, locale),
    gain: Math.max(...gains.values()),
  };
}

/** `+12`; a gain that does not reach a point is 0 in the data. */
export function gainText(gain: number): string {
  return gain >= 1 ? `+${gain}` : "<+1";
}
