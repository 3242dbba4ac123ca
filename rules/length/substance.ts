import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "substance",
  module: "length",
  title: "Enough said to come back for",
  why: "What is understood and remembered at one look needs no saving.",
  evidence: [
    {
      grade: "B",
      finding:
        "906 English posts with speech: the more different content words, the more saves a view, rho 0.26 up to 80 words and no more beyond; 0.25 within one author. Vietnamese (12,226): 0.04 and 0.07.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    words: integer(
      80,
      [1, 500],
      "Different content words for full marks; measured on posts, no gain beyond.",
    ),
  },
  applies: ({ holds, words, substance }) =>
    (holds.speech || holds.overlays) && words.spoken > 0 && substance.words > 0
      ? "applicable"
      : "not-applicable",
  check({ substance: { carried }, start }, { words }) {
    const score = Math.min(1, carried / words);
    const args = { carried, words };
    if (score === 1) return { score, findings: [], strength: { code: "enough", args } };
    return score < 0.5
      ? { score, findings: [{ code: "little", severity: "warning", args, range: start }] }
      : { score, findings: [{ code: "more", severity: "info", args, range: start }] };
  },
});
