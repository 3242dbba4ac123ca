import { integer } from "../../src/rule/options.ts";
import { toldOf } from "../../src/rule/amount.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "purposes",
  module: "length",
  title: "Said what it is for",
  why: "Who knows what a thing is for, or for whom, knows when they will need it.",
  evidence: [
    {
      grade: "B",
      finding:
        "Posts with speech: the more sentences say what something is for, the more saves a view: rho of this rule 0.10 in Vietnamese (12,226 posts) and 0.28 in English (906), within one author 0.04 and 0.13.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    purposes: integer(
      4,
      [1, 20],
      "Sentences that say what something is for, beyond what any talk holds, for full marks; measured on posts.",
    ),
  },
  applies({ holds, pack }) {
    if (!holds.speech) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ purposes, start }, { purposes: needed }) {
    const { score, none, said } = toldOf(purposes, needed, start);
    if (score === 1) return { score, findings: [], strength: { code: "clear", args: said.args } };
    return { score, findings: [none ? { code: "none", ...said } : { code: "few", ...said }] };
  },
});
