import type { Ask, ScoredRole } from "../../src/facts/facts.ts";
import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";

/** Buying is an offer, not engagement. */
const ENGAGEMENT: readonly Ask["kind"][] = ["save", "share", "follow", "like", "comment"];
const ROLES: readonly ScoredRole[] = ["spoken", "overlay", "caption"];
/** Two cases take the whole score. */
const EACH = 0.5;

export default defineRule({
  id: "bait-asks",
  module: "recap",
  title: "Asks without bait",
  why: "Bait asks for a reaction that means nothing; platforms push it down, and it drowns the one ask that helps the viewer.",
  evidence: [
    {
      grade: "B",
      finding:
        "Facebook demotes five kinds of engagement bait (react, vote, share, tag, comment) since 2017; saving is in no list seen.",
      source:
        "Meta, as reported by Inc., https://www.inc.com/minda-zetlin/facebook-is-demoting-massive-numbers-of-posts-will-yours-be-among-them.html",
    },
  ],
  options: {
    kinds: integer(
      3,
      [2, 5],
      "Different reactions asked for in one place that make a bait combination; our own choice.",
    ),
  },
  applies: ({ pack }) => (pack === null ? "unknown" : "applicable"),
  check({ asks, sentences, start }, { kinds: most }) {
    if (sentences.length === 0) {
      return {
        score: 0,
        findings: [{ code: "silent", severity: "warning", args: {}, range: start }],
      };
    }
    const engagement = asks.filter(({ kind }) => ENGAGEMENT.includes(kind));
    const baits = engagement.filter(({ bait }) => bait);
    const findings: Finding[] = baits.map(({ text, range }) => ({
      code: "bait",
      severity: "warning",
      args: { text },
      range,
    }));
    for (const role of ROLES) {
      const here = engagement.filter((ask) => ask.role === role);
      const kinds = new Set(here.map(({ kind }) => kind));
      const [first] = here;
      if (first === undefined || kinds.size < most || here.some(({ bait }) => bait)) continue;
      const args = { asks: [...kinds].join(", "), count: kinds.size };
      findings.push({ code: "combination", severity: "warning", args, range: first.range });
    }
    return { score: Math.max(0, 1 - EACH * findings.length), findings };
  },
});
