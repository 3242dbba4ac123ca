/** What a rule counts: its share of its module, and what the module can bring. */

import type { RuleSetting, Settings } from "../engine/settings.ts";
import { message, ruleWords, type Locale } from "../messages/index.ts";
import type { ModuleId, Rule } from "../rule/rule.ts";
import { isReason, moduleWeight } from "../score/combine.ts";
import type { Weights } from "../score/weights.ts";

export type RuleStanding =
  | { readonly status: "scored"; readonly share: number }
  | { readonly status: "informational" | "off"; readonly share: 0 };

/** `share` is 0..1 of the module, among its rules that count. */
export function standing({ id, module }: Rule, { rules, weights }: Settings): RuleStanding {
  const state = stateOf(id, rules);
  if (state === "off") return { status: "off", share: 0 };
  const shares = isReason(module) ? weights.reasons[module].rules : weights.crafts[module].rules;
  const counted = Object.entries(shares).filter(([rule]) => stateOf(rule, rules) === "on");
  const whole = counted.reduce((sum, [, share]) => sum + share, 0);
  const own = counted.find(([rule]) => rule === id)?.[1] ?? 0;
  if (own === 0) return { status: "informational", share: 0 };
  return { status: "scored", share: own / whole };
}

function stateOf(id: string, rules: Settings["rules"]): RuleSetting["state"] {
  return rules.get(id)?.state ?? "on";
}

/** "60 %", or what it does instead of counting. */
export function shareText(rule: Rule, settings: Settings, locale: Locale): string {
  const { status, share } = standing(rule, settings);
  return status === "scored"
    ? `${Math.round(share * 100)} %`
    : message(`share.${status}`, {}, locale);
}

/** "60 % of tutorial (reason to save, up to 70 points)". */
export function standingOf(rule: Rule, settings: Settings, locale: Locale): string {
  const { status, share } = standing(rule, settings);
  const module = message(`module.${rule.module}`, {}, locale);
  const kind = moduleKind(rule.module, settings.weights, locale);
  return message(`explain.${status}`, { share: Math.round(share * 100), module, kind }, locale);
}

/** "craft, up to 12 points". */
export function moduleKind(module: ModuleId, weights: Weights, locale: Locale): string {
  const points = Math.round(moduleWeight(module, weights) * 1000) / 10;
  return message(isReason(module) ? "explain.reason" : "explain.craft", { points }, locale);
}

export function ruleTitle({ id, title }: Rule, locale: Locale): string {
  return ruleWords(id, "title", title, locale);
}

/** "tra cứu (resources)": its id is what `explain` and the config take. */
export function moduleTitle(module: ModuleId, locale: Locale): string {
  const name = message(`module.${module}`, {}, locale);
  return name === module ? name : `${name} (${module})`;
}
