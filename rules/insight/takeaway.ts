import { defineRule } from "../../src/rule/rule.ts";

/** What a number that the others work out to is worth alone; advice on top makes it whole. Design. */
const RESULT = 0.6;

export default defineRule({
  id: "takeaway",
  module: "insight",
  title: "What to do with it",
  why: "A fact is worth keeping when the viewer knows what to change because of it.",
  evidence: [
    {
      grade: "A",
      finding:
        "Practically useful articles were mailed on more often, controlling for emotion (6,956 New York Times articles; abstract only).",
      source: "Berger & Milkman 2012, Journal of Marketing Research",
    },
    {
      grade: "A",
      finding:
        "Actionable guidance raised bookmarking of 494 Douyin health videos (abstract only).",
      source: "Yu, Zhang, Guo: Why we hoard health short videos",
    },
    {
      grade: "design",
      finding: "One line that says what to do with the claim is enough.",
      source: "No source",
    },
  ],
  options: {},
  applies: ({ pack }) => (pack === null ? "unknown" : "applicable"),
  check({ claims, takeaways, start }) {
    const specific = claims.find(
      ({ number, source, reframe, general }) => number || source || reframe || general,
    );
    if (specific === undefined) {
      return {
        score: 0,
        findings: [{ code: "no-claim", severity: "warning", args: {}, range: start }],
      };
    }
    const last = takeaways.findLast(({ advice }) => advice);
    if (last !== undefined) {
      return {
        score: 1,
        findings: [],
        strength: { code: "useful", args: { quote: last.text }, range: last.range },
      };
    }
    const result = takeaways.at(-1);
    if (result !== undefined) {
      const args = { quote: result.text };
      return {
        score: RESULT,
        findings: [{ code: "no-advice", severity: "warning", args, range: result.range }],
      };
    }
    const args = { quote: specific.sentence.text };
    return {
      score: 0,
      findings: [{ code: "none", severity: "warning", args, range: specific.range }],
    };
  },
});
