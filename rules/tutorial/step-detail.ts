import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { capBroken, promisedCount } from "../../src/rule/promise.ts";
import { sequenceShare } from "../../src/rule/sequence.ts";

export default defineRule({
  id: "step-detail",
  module: "tutorial",
  title: "Amounts, settings and tools in the steps",
  why: "A step without its amount, setting or tool cannot be followed later; one with it is worth coming back for.",
  evidence: [
    {
      grade: "A",
      finding:
        "Actionable guidance raised bookmarking of 494 Douyin health videos; content completeness counted more for treatment videos (abstract only).",
      source: "Yu, Zhang, Guo: Why we hoard health short videos",
    },
    {
      grade: "design",
      finding: "An amount, a setting or a tool in two of the steps makes them followable.",
      source: "No source",
    },
  ],
  options: {
    steps: integer(
      3,
      [2, 12],
      "Followable actions the details are measured against; our choice, no source.",
    ),
    details: integer(
      2,
      [1, 12],
      "Steps with an amount, a setting or a tool for full marks; our choice, no source.",
    ),
  },
  applies: ({ pack }) => (pack === null ? "unknown" : "applicable"),
  check({ steps, announcements, start }, { steps: needed, details }) {
    const { actions } = steps;
    const detailed = actions.filter(({ detail }) => detail !== null);
    const share = Math.min(detailed.length, details) / details;
    const promised = promisedCount(announcements, "steps");
    const score = capBroken(sequenceShare(steps, needed) * share, promised, actions.length);
    const bare = actions.find(({ detail }) => detail === null);
    const findings: Finding[] = [];
    const place = bare?.range ?? actions[0]?.range ?? start;
    const say = (code: string, args: Finding["args"]) =>
      findings.push({ code, severity: "warning", args, range: place });
    const counts = { detailed: detailed.length, details };
    if (actions.length === 0) say("no-steps", {});
    else if (share < 1 && bare !== undefined) say("vague", { quote: bare.text, ...counts });
    else if (share < 1) say("few-details", counts);
    else if (score < 1) say("steps-first", {});
    // A number is never mistaken for one.
    const example = detailed.find(({ detail }) => /\p{N}/u.test(detail ?? "")) ?? detailed[0];
    return {
      score,
      findings,
      ...(score >= 0.7 && example !== undefined
        ? {
            strength: {
              code: "exact",
              args: { detail: example.detail ?? "" },
              range: example.range,
            },
          }
        : {}),
    };
  },
});
