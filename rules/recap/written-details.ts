import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "written-details",
  module: "recap",
  title: "Details that can be read",
  why: "What is only said has to be played again; what stands on screen or in the caption can be read off.",
  evidence: [
    {
      grade: "B",
      finding:
        "12,226 Vietnamese posts with speech: twice the median of saves a view where the details are said to stand on screen; rho 0.11, within one author 0.05. English: 0.07, too few to tell.",
      source: SAVED_POSTS,
    },
  ],
  options: {},
  applies({ holds, pack }) {
    if (!holds.speech) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ written, keyPoints, start }) {
    const [said] = written;
    if (said !== undefined) {
      const args = { text: said.text };
      return { score: 1, findings: [], strength: { code: "pointed", args, range: said.range } };
    }
    const shown = keyPoints.filter(({ covered }) => covered).length;
    const score = keyPoints.length > 0 ? shown / keyPoints.length : 0;
    if (score === 1) return { score, findings: [] };
    const next = keyPoints.find(({ covered }) => !covered);
    const range = next?.range ?? start;
    return { score, findings: [{ code: "unwritten", severity: "info", args: {}, range }] };
  },
});
