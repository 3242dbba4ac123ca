/** The fit follows what posts show, within its bounds, and comes out the same each time. */

import { describe, expect, it } from "vitest";
import { totals } from "../../scripts/fit/columns.ts";
import evidence from "../../scripts/fit/evidence.json" with { type: "json" };
import { figuresOf, reached, scoresOf } from "../../scripts/fit/objective.ts";
import { parametersOf, tidy } from "../../scripts/fit/parameters.ts";
import { fitCohort, type FitCohort, type FitRow } from "../../scripts/fit/rows.ts";
import { search } from "../../scripts/fit/search.ts";
import { seeded } from "../../src/posts/metrics/random.ts";
import { CRAFTS, REASONS } from "../../src/rule/rule.ts";
import { combine } from "../../src/score/combine.ts";
import { DEFAULT_WEIGHTS, type Weights } from "../../src/score/weights.ts";

/** Posts that are saved for their substance alone; nothing else tells anything. */
function saved(): FitCohort[] {
  const random = seeded(3);
  const rows = Array.from({ length: 400 }, (_, i): FitRow => {
    const substance = random();
    const scores = new Map([
      ["substance", substance],
      ["padding", random()],
      ["topic-line", random()],
      ["opening-promise", random()],
    ]);
    return { scores, target: substance + 2 * random(), author: i % 20, source: 0 };
  });
  return [fitCohort("en-script", rows)];
}

const STRENGTH = 0.003;
/** Where the fit starts as well; the shipped weights stand at bounds of it. */
const START: Weights = evidence;

/** Shares and weights as the score sees them: of 1. */
const share = (weights: Weights, rule: string): number =>
  tidy(weights).crafts.length.rules[rule] ?? 0;

describe("the search", () => {
  const fitted = search(saved(), START, STRENGTH);

  it("gives more to what goes with saves, and less to what does not", () => {
    expect(share(fitted, "substance")).toBeGreaterThan(share(START, "substance"));
    expect(share(fitted, "padding")).toBeLessThan(share(START, "padding"));
    expect(reached(saved(), fitted)).toBeGreaterThan(reached(saved(), START));
  });

  it("keeps every weight within its bounds and above 0", () => {
    for (const { minimum, maximum, get } of parametersOf(START)) {
      expect(minimum).toBeGreaterThan(0);
      expect(get(fitted)).toBeGreaterThanOrEqual(minimum);
      expect(get(fitted)).toBeLessThanOrEqual(maximum);
    }
  });

  it("comes out the same again", () => {
    expect(search(saved(), START, STRENGTH)).toEqual(fitted);
  });

  it("adds up columns as the score adds up one draft", () => {
    const [cohort = fitCohort("none", [])] = saved();
    const together = totals(cohort.columns, START);
    for (const [at, { scores }] of cohort.rows.entries())
      expect(together[at]).toBeCloseTo(combine(scores, START).total, 10);
  });

  it("ranks by whole points, as the tool prints them", () => {
    const [cohort] = saved();
    const rows = cohort?.rows ?? [];
    expect(scoresOf(rows, fitted).every(Number.isInteger)).toBe(true);
    expect(figuresOf(rows, scoresOf(rows, fitted)).withinAuthor).toBeGreaterThan(0.2);
  });
});

describe("the shipped weights", () => {
  it("are what the fit writes: shares of 1 in hundredths", () => {
    const { content, craft, reasons, crafts } = tidy(DEFAULT_WEIGHTS);
    expect(DEFAULT_WEIGHTS).toMatchObject({ content, craft, reasons, crafts });
  });

  it("leave every module a rule, and every craft a twentieth of the craft", () => {
    for (const id of REASONS) {
      expect(Math.max(...Object.values(DEFAULT_WEIGHTS.reasons[id].rules))).toBeGreaterThan(0.2);
    }
    for (const id of CRAFTS) {
      expect(DEFAULT_WEIGHTS.crafts[id].weight).toBeGreaterThanOrEqual(0.05);
      expect(Math.max(...Object.values(DEFAULT_WEIGHTS.crafts[id].rules))).toBeGreaterThan(0.2);
    }
  });

  it("have the version that their figures were measured with", () => {
    expect(evidence).toMatchObject({ scoringVersion: DEFAULT_WEIGHTS.scoringVersion });
  });
});
