import type { Payoff } from "../../src/facts/facts.ts";
import { number } from "../../src/rule/options.ts";
import { defineRule, type Finding, type Severity } from "../../src/rule/rule.ts";
import { OWN_CHOICE, VISUAL_QUALITY } from "../../src/rule/sources.ts";

/** What an untreated payoff is worth: three different ones show as much as one that is held. */
const UNTREATED = 1 / 3;
const worth = ({ kind }: Payoff) => (kind === "detail" ? 0.5 : 1);

export default defineRule({
  id: "visual-treatment",
  module: "visuals",
  title: "Time to look at the payoff",
  why: "What flashes by cannot be looked at: a close-up, a hold, slow motion or a time-lapse lets the viewer see what they will want to see again.",
  evidence: [
    VISUAL_QUALITY,
    {
      grade: "design",
      finding:
        "Four seconds of one shot, a shot that is treated, or three different ones are taken as time to look; no source has a number.",
      source: OWN_CHOICE,
    },
  ],
  options: {
    holdSeconds: number(
      4,
      [0.5, 10],
      "Seconds a payoff's shot lasts to count as held where the note does not say so; our own choice, no source.",
    ),
  },
  applies({ holds, draft, pack }) {
    if (!holds.visuals) return "not-applicable";
    return pack !== null && draft.segments.some(({ role }) => role === "visual")
      ? "applicable"
      : "unknown";
  },
  check({ payoffs, start }, { holdSeconds: seconds }) {
    const shown = ({ treatment, holdMs }: Payoff) =>
      treatment === null ? Math.max(UNTREATED, Math.min(1, (holdMs ?? 0) / 1000 / seconds)) : 1;
    const repeated = payoffs.reduce((sum, payoff) => sum + worth(payoff) * UNTREATED, 0);
    const best = Math.max(0, ...payoffs.map((payoff) => worth(payoff) * shown(payoff)));
    const score = Math.min(1, Math.max(repeated, best));
    const [first] = payoffs;
    const severity: Severity = "warning";
    if (first === undefined) {
      return { score, findings: [{ code: "missing", severity, args: { seconds }, range: start }] };
    }
    const weak = payoffs.find((payoff) => shown(payoff) < 1);
    const { text, range } = weak ?? payoffs.find(({ treatment }) => treatment !== null) ?? first;
    const args = { text, seconds };
    const finding: Finding =
      weak === undefined
        ? { code: "single", severity, args, range }
        : { code: "brief", severity, args, range };
    const strength = { code: "shown", args: { shots: payoffs.length }, range: first.range };
    return { score, findings: score < 1 ? [finding] : [], ...(score >= 0.7 ? { strength } : {}) };
  },
});
