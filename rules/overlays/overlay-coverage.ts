import { number } from "../../src/rule/options.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { SHORT_LABELS, TEXT_IN_VIDEOS } from "../../src/rule/sources.ts";

/** What on-screen text is worth before it carries a single key point. */
const BASE = 0.3;
/** Findings shown of many alike. */
const MOST = 5;

export default defineRule({
  id: "overlay-coverage",
  module: "overlays",
  title: "Key points on screen",
  why: "A viewer who comes back looks for the step or the number, and many watch without sound: what stands on screen can be found and copied.",
  evidence: [SHORT_LABELS, TEXT_IN_VIDEOS],
  options: {
    coverage: number(
      0.8,
      [0.1, 1],
      "Share of the steps, items, names and numbers on screen for full marks, 0 to 1; our own choice, no source.",
    ),
  },
  applies({ holds, overlays, keyPoints, pack }) {
    if (!holds.overlays) return "not-applicable";
    // Key points are told by words; without a pack only their absence from the screen is certain.
    const untold = pack === null && keyPoints.length === 0 && overlays.length > 0;
    return untold ? "unknown" : "applicable";
  },
  check({ overlays, keyPoints, start }, { coverage }) {
    const [first] = overlays;
    if (first === undefined) {
      return {
        score: 0,
        findings: [
          {
            code: "missing",
            severity: "warning",
            args: { points: keyPoints.length },
            range: start,
          },
        ],
      };
    }
    if (keyPoints.length === 0) {
      return {
        score: BASE,
        findings: [{ code: "pointless", severity: "warning", args: {}, range: first.range }],
      };
    }
    const open = keyPoints.filter(({ covered }) => !covered);
    const shown = keyPoints.length - open.length;
    const reached = Math.min(1, shown / keyPoints.length / coverage);
    const args = { shown, points: keyPoints.length };
    const findings: Finding[] = open.slice(0, reached < 1 ? MOST : 0).map(({ text, range }) => ({
      code: "uncovered",
      severity: "warning",
      args: { ...args, text },
      range,
    }));
    const score = BASE + (1 - BASE) * reached;
    return {
      score,
      findings,
      ...(score >= 0.7 ? { strength: { code: "covered", args, range: first.range } } : {}),
    };
  },
});
