import type { Payoff } from "../../src/facts/facts.ts";
import { number } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { TEXT_IN_VIDEOS, VISUAL_QUALITY } from "../../src/rule/sources.ts";

/** A near shot shows something worth seeing; a result or a before and after is worth coming back for. */
const worth = ({ kind }: Payoff) => (kind === "detail" ? 0.5 : 1);

export default defineRule({
  id: "visual-payoff",
  module: "visuals",
  title: "Planned visual payoff",
  why: "A finished result, a before and after or a view is a reason to come back and look again, and it has to be planned to be filmed.",
  evidence: [VISUAL_QUALITY, TEXT_IN_VIDEOS],
  options: {
    payoffs: number(
      2,
      [0.5, 10],
      "Shots worth looking at again for full marks, a plain close-up counting half; our own choice, no source.",
    ),
  },
  applies({ holds, draft, pack }) {
    if (!holds.visuals) return "not-applicable";
    return pack !== null && draft.segments.some(({ role }) => role === "visual")
      ? "applicable"
      : "unknown";
  },
  check({ payoffs, start }, { payoffs: needed }) {
    const [first] = payoffs;
    if (first === undefined) {
      return {
        score: 0,
        findings: [{ code: "missing", severity: "warning", args: {}, range: start }],
      };
    }
    const score = Math.min(1, payoffs.reduce((sum, payoff) => sum + worth(payoff), 0) / needed);
    const args = { shots: payoffs.length, text: first.text };
    return {
      score,
      findings: score < 1 ? [{ code: "few", severity: "warning", args, range: first.range }] : [],
      ...(score >= 0.7 ? { strength: { code: "planned", args, range: first.range } } : {}),
    };
  },
});
