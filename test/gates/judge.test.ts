import { describe, expect, it } from "vitest";
import { asks, mergeGates, type Gates } from "../../src/gates/gates.ts";
import { judge } from "../../src/gates/judge.ts";
import type { GateResult } from "../../src/result/gates.ts";
import type { DraftResult, Forecast } from "../../src/result/result.ts";
import { finding, moduleResult, reportOf, sample } from "../report/sample.ts";

function judged(result: DraftResult, gates: Gates): readonly GateResult[] {
  const court = { gatesFor: () => gates, locale: "en" as const, nameOf: (file: string) => file };
  return judge(reportOf([result]), court).gates ?? [];
}

const outcome = (result: DraftResult, gates: Gates): string[] =>
  judged(result, gates).map(({ gate, status }) => `${gate} ${status}`);

const FORECAST: Forecast = {
  percentile: 60,
  low: 40,
  high: 80,
  evidence: "moderate",
  cohort: { id: "en", posts: 1000 },
  terms: [],
};

describe("gates", () => {
  it("are met at the number itself, and say by how much they are missed", () => {
    expect(outcome(sample({ score: 60 }), { minScore: 60 })).toEqual([]);
    const [missed] = judged(sample({ score: 42 }), { minScore: 60 });
    expect(missed).toMatchObject({ actual: 42, limit: 60, status: "failed" });
    expect(missed?.message).toBe("Score 42, 18 short of 60 (min-score).");
  });

  it("of the forecast cannot be judged without one", () => {
    const gates = { minForecast: 61 };
    expect(outcome(sample({ forecast: FORECAST }), gates)).toEqual(["min-forecast failed"]);
    expect(outcome(sample({ forecast: FORECAST }), { minForecast: 60 })).toEqual([]);
    expect(outcome(sample(), gates)).toEqual(["min-forecast unjudged"]);
    expect(judged(sample(), gates)[0]?.message).toContain("No forecast was asked for.");
    expect(outcome(sample(), { minForecast: 0 })).toEqual([]);
  });

  it.each([
    [0.58, 58, []],
    [0.5799, 58, ["min-module failed"]],
    [1, 100, []],
    [0, 0, []],
  ])("of a module look at the number that is shown: %d against %d", (score, least, expected) => {
    const modules = [moduleResult("tutorial", score)];
    expect(outcome(sample({ modules }), { minModule: { tutorial: least } })).toEqual(expected);
  });

  it("of a module that does not apply pass with a note; of one that is unknown cannot be judged", () => {
    const gates = { minModule: { metadata: 50, visuals: 50 } };
    expect(outcome(sample(), gates)).toEqual(["min-module unjudged", "min-module not-applicable"]);
  });

  it("count warnings and errors, not what a draft lacks of a reason it does not go for", () => {
    const findings = [
      finding("save-ask", "a", 1),
      finding("step-detail", "b", 2),
      finding("list-items", "c", 3),
      { ...finding("save-ask", "d", 4), severity: "info" as const },
    ];
    const draft = sample({ findings });
    expect(outcome(draft, { maxFindings: 2 })).toEqual([]);
    expect(outcome(draft, { maxFindings: 1 })).toEqual(["max-findings failed"]);
    expect(outcome(draft, { failOn: "error" })).toEqual([]);
    expect(judged(draft, { failOn: "warning" })[0]).toMatchObject({ actual: 2, limit: 0 });
    expect(outcome(draft, { failOn: "none" })).toEqual([]);
    const error = { ...finding("list-items", "e", 5), severity: "error" as const };
    expect(outcome(sample({ findings: [error] }), { failOn: "error" })).toEqual(["fail-on failed"]);
  });

  it("count what all reasons lack where a draft goes for none", () => {
    const modules = sample().modules.map(({ id, kind, score }) =>
      moduleResult(id, kind === "reason" ? 0 : score),
    );
    const draft = sample({ modules, findings: [finding("list-items", "few", 1)] });
    expect(outcome(draft, { failOn: "warning" })).toEqual(["fail-on failed"]);
  });
});

describe("asked for", () => {
  it.each<[Gates, boolean]>([
    [{}, false],
    [{ minScore: 0, minForecast: 0, minModule: { recap: 0 }, failOn: "none" }, false],
    [{ minScore: 1 }, true],
    [{ minForecast: 1 }, true],
    [{ minModule: { recap: 1 } }, true],
    [{ maxFindings: 0 }, true],
    [{ failOn: "error" }, true],
  ])("%j: %j", (gates, expected) => expect(asks(gates)).toBe(expected));

  it("the later wins, module by module", () => {
    const merged = mergeGates([
      { minScore: 50, minModule: { tutorial: 20, recap: 30 } },
      undefined,
      { minModule: { recap: 0 }, failOn: "error" },
    ]);
    expect(merged).toEqual({
      minScore: 50,
      failOn: "error",
      minModule: { tutorial: 20, recap: 0 },
    });
  });
});
