import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { capBroken } from "../../src/rule/promise.ts";

/** What a delivered list is worth that says nowhere how long it is; design. */
const WITHOUT_NUMBER = 0.4;
/** The most a list is worth that stops short of its number; design. */
const SHORT = 0.5;
/** Items that make a list where none was announced. */
const UNANNOUNCED_ITEMS = 3;

export default defineRule({
  id: "list-promise",
  module: "checklist",
  title: "The promised number, delivered",
  why: "A number tells viewers what they will get; a list that keeps it is complete, one that does not feels like bait.",
  evidence: [
    {
      grade: "design",
      finding:
        "Whether a promised number is delivered can be checked; it is a question of honesty, not of reach.",
      source: "No source",
    },
    {
      grade: "A",
      finding:
        "Number plus vague noun is also the mark of clickbait (93 % accuracy; abstract only), so the number alone counts nothing.",
      source: "Chakraborty et al. 2016, https://ar5iv.labs.arxiv.org/html/1610.09786",
    },
  ],
  options: {},
  applies: () => "applicable",
  check({ list: { announcement, items, delivered }, start }) {
    const promised = announcement?.count ?? null;
    const place = announcement?.range ?? items[0]?.range ?? start;
    if (delivered < (promised === null ? UNANNOUNCED_ITEMS : 2)) {
      const args = { text: announcement?.text ?? "" };
      const code = announcement === null ? "no-list" : "not-delivered";
      return { score: 0, findings: [{ code, severity: "warning", args, range: place }] };
    }
    if (promised === null) {
      const finding: Finding = {
        code: "no-number",
        severity: "warning",
        args: { delivered },
        range: place,
      };
      return { score: WITHOUT_NUMBER, findings: [finding] };
    }
    if (delivered >= promised) {
      return {
        score: 1,
        findings: [],
        strength: { code: "kept", args: { promised }, range: place },
      };
    }
    const score = capBroken((SHORT * delivered) / promised, promised, delivered);
    const finding: Finding = {
      code: "short",
      severity: "warning",
      args: { delivered, promised, missing: promised - delivered },
      range: place,
    };
    return { score, findings: [finding] };
  },
});
