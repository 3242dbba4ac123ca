import { expect, it } from "vitest";
import { widthOf } from "../../src/report/width.ts";
import { cliIn } from "./harness.ts";

const REPORTS = [
  ["fixtures/drafts", "--no-forecast"],
  ["fixtures/drafts", "--no-forecast", "--min-score=50", "--quiet"],
  ["fixtures/drafts/goblet-squat-basics.md"],
  ["fixtures/drafts/kyoto-rainy-day.txt"],
  ["compare", "fixtures/drafts/hem-jeans-by-hand.md", "fixtures/drafts/goblet-squat-basics.md"],
  ["compare", "fixtures/compare/fresh-herbs.md"],
];

it.each(REPORTS)("no line is wider than its terminal: %s %s %s", async (...args) => {
  for (const columns of [40, 60, 80, 160]) {
    for (const locale of ["en", "vi"]) {
      const flags = ["--no-config", "--locale", locale];
      const { stdout } = await cliIn(process.cwd(), [...args, ...flags], { columns });
      const wide = stdout.split("\n").filter((line) => widthOf(line) > columns);
      expect(wide, `${columns} columns, ${locale}`).toEqual([]);
    }
  }
});
