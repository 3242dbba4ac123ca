import { integer } from "../../src/rule/options.ts";
import { toldOf } from "../../src/rule/amount.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

export default defineRule({
  id: "signposts",
  module: "recap",
  title: "Parts that can be found again",
  why: "First, next, last: who comes back for one part has to hear where it begins.",
  evidence: [
    {
      grade: "B",
      finding:
        "906 English posts with speech: the more sentences say where they stand, the more saves a view, rho 0.25, within one author 0.20. Vietnamese (12,226 posts): 0.04 and 0.02.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    signposts: integer(
      4,
      [1, 20],
      "Sentences that say where they stand, beyond what any talk holds, for full marks; no gain beyond on posts.",
    ),
  },
  applies({ holds, pack }) {
    if (!holds.speech) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ signposts, start }, { signposts: needed }) {
    const { score, none, said } = toldOf(signposts, needed, start);
    if (score === 1) return { score, findings: [], strength: { code: "clear", args: said.args } };
    return { score, findings: [none ? { code: "none", ...said } : { code: "few", ...said }] };
  },
});
