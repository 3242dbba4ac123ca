/** Tables about rules: the facts block of each page, and the overview in README and docs. */

import type { Rule } from "../../src/rule/rule.ts";
import { isReason } from "../../src/score/combine.ts";
import type { RuleShares, Weights } from "../../src/score/weights.ts";
import { table } from "./markdown.ts";

/** What stands between the marks at the head of a rule's page. */
export function ruleFacts(rule: Rule, weights: Weights): string {
  const parts = [
    `Module \`${rule.module}\` (${isReason(rule.module) ? "a reason to save" : "craft"}) · counts ${shareOf(rule, weights)}`,
    table([
      ["grade", "what is known", "source"],
      ...rule.evidence.map(({ grade, finding, source }) => [grade, finding, source]),
    ]),
  ];
  const options = Object.entries(rule.options);
  if (options.length > 0) {
    parts.push(
      table([
        ["option", "default", "from", "to", "what it is"],
        ...options.map(([name, { default: value, minimum, maximum, description }]) => [
          `\`${name}\``,
          String(value),
          String(minimum),
          String(maximum),
          description,
        ]),
      ]),
    );
  }
  return parts.join("\n\n");
}

/** One row a rule, linked to its page. @param base path from the document to `rules/`. */
export function ruleOverview(rules: readonly Rule[], weights: Weights, base: string): string {
  return table([
    ["module", "rule", "what it looks at", "counts", "evidence"],
    ...rules.map((rule) => [
      `\`${rule.module}\``,
      `[\`${rule.id}\`](${base}${rule.module}/${rule.id}.md)`,
      rule.title,
      shareOf(rule, weights),
      rule.evidence[0].grade,
    ]),
  ]);
}

function shareOf({ id, module }: Rule, weights: Weights): string {
  const shares: RuleShares = isReason(module)
    ? weights.reasons[module].rules
    : weights.crafts[module].rules;
  const share = shares[id] ?? 0;
  const whole = Object.values(shares).reduce((sum, one) => sum + one, 0);
  return share > 0
    ? `${Math.round((100 * share) / whole)} % of its module`
    : "nothing (it only reports)";
}
