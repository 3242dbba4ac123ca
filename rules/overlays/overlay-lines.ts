import { rowsOf } from "../../src/facts/rows.ts";
import { integer } from "../../src/rule/options.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { BBC_LINES } from "../../src/rule/sources.ts";

export default defineRule({
  id: "overlay-lines",
  module: "overlays",
  title: "Length of on-screen text",
  why: "On a phone held upright a line holds about 25 characters; more than three lines cover the picture the text is about.",
  evidence: [
    BBC_LINES,
    {
      grade: "B",
      finding: "Instagram advised in 2021 against videos largely covered by text.",
      source: "Instagram, as quoted by the press",
    },
  ],
  options: {
    columns: integer(25, [10, 60], "Characters in a line, wide ones counting two; BBC, 9:16."),
    lines: integer(3, [1, 8], "Lines at once; BBC, vertical video."),
  },
  applies: ({ overlays }) => (overlays.length > 0 ? "applicable" : "not-applicable"),
  check({ overlays }, { columns, lines }) {
    const judged = overlays.map((overlay) => ({ overlay, rows: rowsOf(overlay, columns) }));
    const score =
      judged.reduce((sum, { rows }) => sum + Math.max(0, Math.min(1, 2 - rows / lines)), 0) /
      judged.length;
    const long = judged.filter(({ rows }) => rows > lines);
    return {
      score,
      findings: long.map(({ overlay: { text, range, characters }, rows }) => ({
        code: "long",
        severity: "warning",
        args: { text, characters, rows, columns, lines },
        range,
        each: true,
      })),
      ...(score >= 0.7
        ? {
            strength: {
              code: "short",
              args: { texts: judged.length - long.length, of: judged.length },
            },
          }
        : {}),
    };
  },
});
