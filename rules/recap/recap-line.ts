import { defineRule } from "../../src/rule/rule.ts";
import { KEY_TERMS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "recap-line",
  module: "recap",
  title: "Recap or end card",
  why: "One line or card that says it all again is what a viewer pauses on, takes a picture of, or comes back for.",
  evidence: [
    {
      grade: "A",
      finding: `${KEY_TERMS.finding} An analogy: no source measures a recap against saves.`,
      source: KEY_TERMS.source,
    },
  ],
  options: {},
  applies({ holds, pack, recap }) {
    if (!holds.speech) return "not-applicable";
    return pack === null && recap === null ? "unknown" : "applicable";
  },
  check({ recap, start, sentences }) {
    if (recap !== null) {
      return {
        score: 1,
        findings: [],
        strength: { code: "present", args: { text: recap.text }, range: recap.range },
      };
    }
    const last = sentences.findLast(({ role }) => role !== "caption");
    return {
      score: 0,
      findings: [{ code: "missing", severity: "warning", args: {}, range: last?.range ?? start }],
    };
  },
});
