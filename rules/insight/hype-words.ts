import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "hype-words",
  module: "insight",
  title: "Big words without a fact",
  why: "Words like these promise more than they say; a number or a name in their place is what gets kept.",
  evidence: [
    {
      grade: "A",
      finding:
        "Number plus vague promise is the mark of clickbait (93 % accuracy; abstract only). Nothing was found on saves, so this rule only reports.",
      source: "Chakraborty et al. 2016, https://ar5iv.labs.arxiv.org/html/1610.09786",
    },
  ],
  options: {
    words: integer(3, [1, 20], "Big words at which the score is 0; our choice, no source."),
  },
  applies: ({ pack }) => (pack === null ? "unknown" : "applicable"),
  check({ hype }, { words: most }) {
    const [first] = hype;
    if (first === undefined) return { score: 1, findings: [] };
    const args = { quote: first.text, words: hype.length };
    return {
      score: Math.max(0, 1 - hype.length / most),
      findings: [{ code: "hype", severity: "warning", args, range: first.range }],
    };
  },
});
