import { integer } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { FIRST_SECONDS, WATCH_TIME } from "../../src/rule/sources.ts";

export default defineRule({
  id: "opening-filler",
  module: "opening",
  title: "No greeting before the subject",
  why: "A greeting takes the seconds in which a viewer decides; they did not come for the hello.",
  evidence: [FIRST_SECONDS, WATCH_TIME],
  options: {
    words: integer(
      8,
      [2, 30],
      "Words of greeting that use up the opening; 3 seconds at 150 words a minute.",
    ),
  },
  applies({ holds, pack }) {
    if (!holds.speech) return "not-applicable";
    return pack === null ? "unknown" : "applicable";
  },
  check({ opening, start }, { words: most }) {
    if (opening === null) {
      return {
        score: 0,
        findings: [{ code: "silent", severity: "warning", args: {}, range: start }],
      };
    }
    const { filler, trimmed } = opening;
    if (filler === null)
      return {
        score: 1,
        findings: [],
        strength: { code: "direct", args: {}, range: opening.range },
      };
    const words = filler.text.split(" ").length;
    const args = { text: filler.text, words };
    const finding: Finding = { code: "greeting", severity: "warning", args, range: filler.range };
    const score = Math.max(0, 1 - words / most);
    return { score, findings: [trimmed === null ? finding : { ...finding, fix: trimmed }] };
  },
});
