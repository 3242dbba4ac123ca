import { number } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { SAVED_POSTS } from "../../src/rule/sources.ts";

/** Of fewer sentences no share can be told. */
const LEAST_SENTENCES = 4;

export default defineRule({
  id: "chatter",
  module: "length",
  title: "Speech that tells something",
  why: "Questions, cries and half sentences belong to the moment; whoever comes back looks for what was told.",
  evidence: [
    {
      grade: "B",
      finding:
        "Posts with speech: the larger the share of questions, cries and scraps among the sentences, the fewer saves a view: rho of this rule 0.20 in Vietnamese and 0.16 in English, within one author 0.03 and 0.13.",
      source: SAVED_POSTS,
    },
  ],
  options: {
    free: number(
      0.05,
      [0, 1],
      "Share of the sentences that may ask or cry out at no cost; our choice, no source.",
    ),
    idle: number(0.7, [0.1, 1], "Share that is worth nothing; one post in twenty, measured."),
  },
  applies: ({ pack, chatter }) => {
    if (chatter.sentences < LEAST_SENTENCES) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ chatter: { sentences, idle } }, { free, idle: most }) {
    const [first] = idle;
    if (first === undefined) return { score: 1, findings: [] };
    const share = idle.length / sentences;
    const score = Math.max(0, Math.min(1, (most - share) / Math.max(most - free, 1e-6)));
    if (score === 1) return { score, findings: [] };
    const severity = score < 0.5 ? "warning" : "info";
    const args = { idle: idle.length, sentences, quote: first.text };
    const found = { severity, args, range: first.range } as const;
    const finding = idle.length === 1 ? { code: "one", ...found } : { code: "idle", ...found };
    return { score, findings: [finding] };
  },
});
