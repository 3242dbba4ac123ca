import { defineRule } from "../../src/rule/rule.ts";
import { OWN_CHOICE } from "../../src/rule/sources.ts";

export default defineRule({
  id: "save-ask",
  module: "recap",
  title: "One ask to save, with a reason",
  why: 'A viewer who is told when they will need it has a reason to keep it; a bare "save this" is noise.',
  evidence: [
    {
      grade: "C",
      finding:
        "Posts that asked for a retweet or a like got more of them (2.7 million tweets, 1.2 million posts); correlations of 2012, none about saves.",
      source:
        "Zarrella/Buffer and MarketingProfs 2012, https://marketingprofs.com/charts/2012/9608/social-ctas-drive-engagement-on-facebook",
    },
    {
      grade: "design",
      finding:
        "No study found gives the effect of asking for a save; the reason is our own condition.",
      source: OWN_CHOICE,
    },
  ],
  options: {},
  applies: ({ pack }) => (pack === null ? "unknown" : "applicable"),
  check({ asks, start, sentences }) {
    const saves = asks.filter(({ kind }) => kind === "save");
    const reasoned = saves.find(({ reason }) => reason !== null);
    if (reasoned?.reason) {
      const args = { text: reasoned.text, reason: reasoned.reason };
      return {
        score: 1,
        findings: [],
        strength: { code: "reasoned", args, range: reasoned.range },
      };
    }
    const [bare] = saves;
    if (bare !== undefined) {
      return {
        score: 0,
        findings: [
          { code: "reasonless", severity: "warning", args: { text: bare.text }, range: bare.range },
        ],
      };
    }
    const last = sentences.findLast(({ role }) => role !== "overlay");
    return {
      score: 0,
      findings: [{ code: "missing", severity: "warning", args: {}, range: last?.range ?? start }],
    };
  },
});
