import type { Payoff } from "../../src/facts/facts.ts";
import { number } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { TEXT_IN_VIDEOS, VISUAL_QUALITY } from "../../src/rule/sources.ts";

/** A near shot shows something well; before and after are two shots; an announced change is all. */
const WORTH = { detail: 0.5, result: 1, scenery: 1, transformation: 1, "before-after": 2 } as const;
/** Near shots alone lead to nothing, however many. */
const MOST_DETAIL = 1;

function worthOf(payoffs: readonly Payoff[]): number {
  const worth = ({ kind, announced }: Payoff) => WORTH[kind] + (announced ? 1 : 0);
  const sum = (some: readonly Payoff[]) => some.reduce((total, one) => total + worth(one), 0);
  const near = sum(payoffs.filter(({ kind }) => kind === "detail"));
  return sum(payoffs.filter(({ kind }) => kind !== "detail")) + Math.min(MOST_DETAIL, near);
}

export default defineRule({
  id: "visual-payoff",
  module: "visuals",
  title: "Planned visual payoff",
  why: "A finished result, a before and after or a view is a reason to come back and look again, and it has to be planned to be filmed.",
  evidence: [VISUAL_QUALITY, TEXT_IN_VIDEOS],
  options: {
    payoffs: number(
      3,
      [0.5, 10],
      "Shots worth looking at again for full marks: a result or a view is one, a before and after two, a close-up half; our own choice, no source.",
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
    const score = Math.min(1, worthOf(payoffs) / needed);
    const args = { shots: payoffs.length, text: first.text };
    return {
      score,
      findings: score < 1 ? [{ code: "few", severity: "warning", args, range: first.range }] : [],
      ...(score >= 0.7 ? { strength: { code: "planned", args, range: first.range } } : {}),
    };
  },
});
