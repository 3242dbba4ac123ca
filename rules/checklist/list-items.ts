import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { capBroken, isBroken } from "../../src/rule/promise.ts";
import { several } from "../../src/rule/sequence.ts";

/** What the missing share of a promised list costs: as many items are a list, but not the one promised. Design. */
const MISSING = 0.5;

export default defineRule({
  id: "list-items",
  module: "checklist",
  title: "Items to tick off",
  why: "A finite list is easy to use later, and hard to keep in one's head: that is what saving is for.",
  evidence: [
    {
      grade: "A",
      finding:
        "Content completeness and actionable guidance raised bookmarking of 494 Douyin health videos (abstract only); the list form itself is unproven for saves.",
      source: "Yu, Zhang, Guo: Why we hoard health short videos",
    },
    {
      grade: "A",
      finding: "Number and list form reliably identify list posts (93 % accuracy; abstract only).",
      source: "Chakraborty et al. 2016, https://ar5iv.labs.arxiv.org/html/1610.09786",
    },
    { grade: "design", finding: "Three items make a list.", source: "No source" },
  ],
  options: {
    items: integer(
      3,
      [2, 12],
      "Items for full marks, unless fewer are promised; our choice, no source.",
    ),
  },
  applies: () => "applicable",
  check({ list: { announcement, items, delivered }, start }, { items: most }) {
    const promised = announcement?.count ?? null;
    const needed = Math.min(most, Math.max(2, promised ?? most));
    const missing = promised === null ? 0 : Math.max(0, 1 - delivered / promised);
    const score = capBroken(
      several(delivered, needed) * (1 - missing * MISSING),
      promised,
      delivered,
    );
    const place = items[0]?.range ?? announcement?.range ?? start;
    const findings: Finding[] = [];
    const say = (code: string, args: Finding["args"]) =>
      findings.push({ code, severity: "warning", args, range: place });
    if (promised !== null && isBroken(promised, delivered))
      say("promised", { delivered, promised });
    else if (delivered === 0)
      say(announcement === null ? "none" : "announced", { noun: announcement?.noun ?? "" });
    else if (score < 1) say("few", { delivered, needed: Math.max(needed, promised ?? 0) });
    return {
      score,
      findings,
      ...(score >= 0.7 ? { strength: { code: "listed", args: { delivered }, range: place } } : {}),
    };
  },
});
