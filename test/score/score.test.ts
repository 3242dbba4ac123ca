import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODULES } from "../../src/rule/rule.ts";
import { combine, moduleWeight, scoredRules, type RuleScores } from "../../src/score/combine.ts";
import { bandOf, gainsOf, points, reasonOf } from "../../src/score/score.ts";
import { DEFAULT_WEIGHTS as weights } from "../../src/score/weights.ts";

const counted = scoredRules(weights);
const ids = [...counted.keys()];
const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Any rules, in any order, at any score: absent ones are those that did not apply. */
const anyScores: fc.Arbitrary<RuleScores> = fc
  .tuple(fc.shuffledSubarray(ids), fc.array(unit, { minLength: ids.length, maxLength: ids.length }))
  .map(([some, values]) => new Map(some.map((id, index) => [id, values[index] ?? 0])));

const all = (value: number): RuleScores => new Map(ids.map((id) => [id, value]));
const scoreOf = (scores: RuleScores): number => points(combine(scores, weights).total);

describe("the score", () => {
  it("reaches 0 and 100", () => {
    expect(scoreOf(all(0))).toBe(0);
    expect(scoreOf(all(1))).toBe(100);
    expect(scoreOf(new Map())).toBe(0);
  });

  it("is full with any one reason and all the craft at full marks", () => {
    for (const reason of ["tutorial", "checklist", "resources", "insight", "visuals"]) {
      const scores = new Map([...counted].map(([id, module]) => [id, module === reason ? 1 : 0]));
      for (const [id, module] of counted)
        if (moduleWeight(module, weights) < weights.content) scores.set(id, 1);
      expect(scoreOf(scores)).toBe(100);
    }
  });

  it("stays inside 0..100 and never falls when a rule rises", () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...ids), unit, (scores, id, up) => {
        const before = combine(scores, weights).total;
        expect(points(before)).toBeGreaterThanOrEqual(0);
        expect(points(before)).toBeLessThanOrEqual(100);
        const value = scores.get(id);
        fc.pre(value !== undefined);
        const raised = new Map(scores).set(id, Math.max(value ?? 0, up));
        expect(combine(raised, weights).total).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it("does not depend on the order in which the rules ran", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const reversed = new Map([...scores].toReversed());
        expect(combine(reversed, weights).total).toBe(combine(scores, weights).total);
      }),
    );
  });

  it("lets every module reach 0 and 1", () => {
    for (const module of MODULES) {
      expect(combine(all(0), weights).modules.get(module)).toBe(0);
      expect(combine(all(1), weights).modules.get(module)).toBeCloseTo(1, 12);
    }
  });

  it("leaves rules that do not apply out of the mean", () => {
    const craft = new Map([["opening-promise", 1]]);
    expect(combine(craft, weights).modules.get("overlays")).toBeNull();
    expect(scoreOf(craft)).toBe(100);
    expect(scoreOf(new Map([...craft, ["step-order", 0]]))).toBe(100 * weights.craft);
  });

  it("has bands without a gap", () => {
    const bands = Array.from({ length: 101 }, (_, score) => bandOf(score));
    expect([
      bands[0],
      bands[29],
      bands[30],
      bands[54],
      bands[55],
      bands[79],
      bands[80],
      bands[100],
    ]).toEqual(["low", "low", "fair", "fair", "good", "good", "strong", "strong"]);
  });

  it("names no reason for a draft that barely has one", () => {
    const few = new Map(
      [...counted].map(([id, module]) => [id, module === "tutorial" ? 0.4 : 0] as const),
    );
    expect(reasonOf(combine(few, weights))).toBe("none");
    const enough = new Map(
      [...counted].map(([id, module]) => [id, module === "resources" ? 0.8 : 0] as const),
    );
    expect(reasonOf(combine(enough, weights))).toBe("resources");
  });
});

describe("gain", () => {
  it("is the score with that rule alone at full marks, minus the score now", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        for (const { rule, gain } of gainsOf(scores, weights, counted)) {
          expect(gain).toBe(scoreOf(new Map(scores).set(rule, 1)) - scoreOf(scores));
        }
      }),
    );
  });

  it("names something below 100 wherever a rule is below full marks, and nothing at 100", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const gains = gainsOf(scores, weights, counted);
        if (scoreOf(scores) === 100) expect(gains).toEqual([]);
        else expect(gains.length > 0).toBe([...scores.values()].some((score) => score < 1));
      }),
    );
  });

  it("is a tie where only the last digits differ, which no two versions of node have alike", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        for (const { rise } of gainsOf(scores, weights, counted)) {
          expect(rise).toBe(Number(rise.toFixed(9)));
        }
      }),
    );
  });

  it("comes best first, and below one point only where nothing brings more", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const gains = gainsOf(scores, weights, counted).map(({ gain }) => gain);
        if (gains.length > 1) expect(Math.min(...gains)).toBeGreaterThanOrEqual(1);
        for (const [index, gain] of gains.entries()) {
          // Flooring may swap neighbours by one point; the order goes by what is not rounded.
          expect(gain).toBeLessThanOrEqual((gains[index - 1] ?? 100) + 1);
        }
      }),
    );
  });
});

describe("the shipped weights", () => {
  it("give every module a rule above the floor", () => {
    for (const module of MODULES) {
      const shares =
        module in weights.reasons
          ? Object.entries(weights.reasons).find(([id]) => id === module)?.[1].rules
          : Object.entries(weights.crafts).find(([id]) => id === module)?.[1].rules;
      expect(Math.max(...Object.values(shares ?? {}))).toBeGreaterThanOrEqual(0.05);
      expect(moduleWeight(module, weights)).toBeGreaterThanOrEqual(0.01);
    }
    expect(weights.content + weights.craft).toBeCloseTo(1, 12);
  });
});
