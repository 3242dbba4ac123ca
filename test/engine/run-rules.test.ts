import { describe, expect, it } from "vitest";
import type { Draft, Suppression } from "../../src/draft/draft.ts";
import { LineIndex } from "../../src/draft/position.ts";
import { runRules } from "../../src/engine/run-rules.ts";
import type { RuleSetting } from "../../src/engine/settings.ts";
import { createFacts } from "../../src/facts/index.ts";
import { defineRule, type Applicability, type Rule, type Verdict } from "../../src/rule/rule.ts";

const SOURCE = "one\ntwo\nthree\nfour\n";
const lines = new LineIndex(SOURCE);
const at = (line: number) =>
  lines.range(
    SOURCE.split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0),
    0,
  );

function rule(id: string, check: () => Verdict, applies: Applicability = "applicable"): Rule {
  return defineRule({
    id,
    module: "tutorial",
    title: id,
    why: "a test",
    evidence: [{ grade: "design", finding: "none", source: "this test" }],
    options: {
      limit: { type: "integer", default: 3, minimum: 1, maximum: 9, description: "A limit." },
    },
    applies: () => applies,
    check,
  });
}

function facts(suppressions: readonly Suppression[] = []) {
  const draft: Draft = {
    source: { file: "a.md", format: "markdown", encoding: "utf-8" },
    title: "a",
    unit: { index: 1, line: 1 },
    language: "en",
    segments: [{ role: "spoken", text: "one", range: at(1) }],
    hashtags: [],
    warnings: [],
    suppressions,
  };
  return createFacts(draft, null);
}

const twoFindings = (): Verdict => ({
  score: 0.5,
  findings: [2, 4].map((line) => ({ code: "bad", severity: "warning", args: {}, range: at(line) })),
});
const run = (
  rules: readonly Rule[],
  settings: readonly [string, RuleSetting][] = [],
  suppressions: readonly Suppression[] = [],
) => runRules(facts(suppressions), rules, new Map(settings));

describe("runRules", () => {
  it("reports a rule that throws, and lets the others count", () => {
    const { rules } = run([
      rule("breaks", () => {
        throw new Error("no such cue");
      }),
      rule("works", () => ({ score: 1, findings: [] })),
    ]);
    expect(rules.map(({ state, score, failure }) => [state, score, failure])).toEqual([
      ["error", null, "no such cue"],
      ["applied", 1, undefined],
    ]);
  });

  it.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])(
    "does not take %d for a score",
    (score) => {
      expect(run([rule("odd", () => ({ score, findings: [] }))]).rules[0]?.state).toBe("error");
    },
  );

  it("keeps not applicable and unknown apart, without a score", () => {
    const { rules } = run([
      rule("a", twoFindings, "not-applicable"),
      rule("b", twoFindings, "unknown"),
    ]);
    expect(rules.map(({ state, score }) => [state, score])).toEqual([
      ["not-applicable", null],
      ["unknown", null],
    ]);
  });

  it("hands given options to the rule, and defaults for the rest", () => {
    let seen = 0;
    const reads = defineRule({
      ...rule("reads", twoFindings),
      options: {
        limit: { type: "integer", default: 3, minimum: 1, maximum: 9, description: "A limit." },
      },
      check: (_, { limit }) => {
        seen = limit;
        return { score: 1, findings: [] };
      },
    });
    run([reads]);
    expect(seen).toBe(3);
    run([reads], [["reads", { state: "on", options: { limit: 7 } }]]);
    expect(seen).toBe(7);
  });

  it("replaces the severity of all findings of a rule", () => {
    const { rules } = run(
      [rule("a", twoFindings)],
      [["a", { state: "on", severity: "error", options: {} }]],
    );
    expect(rules[0]?.verdict?.findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("does not run a rule that is off", () => {
    expect(
      run([rule("a", twoFindings)], [["a", { state: "off", options: {} }]]).rules[0]?.state,
    ).toBe("suppressed");
  });
});

describe("suppressions in the draft", () => {
  const disable = (kind: Suppression["kind"], line: number, ...rules: string[]): Suppression => ({
    kind,
    line,
    nextLine: line + 1,
    rules,
  });

  it("take a disabled rule out of the score", () => {
    const { rules, unused } = run(
      [rule("a", twoFindings), rule("b", twoFindings)],
      [],
      [disable("disable", 3, "a")],
    );
    expect(rules.map(({ state, score }) => [state, score])).toEqual([
      ["suppressed", null],
      ["applied", 0.5],
    ]);
    expect(unused).toEqual([]);
  });

  it("drop the findings of the next line only, and leave the score while others stand", () => {
    const { rules } = run([rule("a", twoFindings)], [], [disable("disable-next-line", 1, "a")]);
    expect(rules[0]?.score).toBe(0.5);
    expect(rules[0]?.verdict?.findings.map(({ range }) => range.start.line)).toEqual([4]);
  });

  it("take the rule out once its last finding is dropped", () => {
    const { rules } = run(
      [rule("a", twoFindings)],
      [],
      [disable("disable-next-line", 1, "a"), disable("disable-next-line", 3, "a")],
    );
    expect(rules[0]?.state).toBe("suppressed");
  });

  it("without a rule name hold for every rule", () => {
    const { rules } = run(
      [rule("a", twoFindings), rule("b", twoFindings)],
      [],
      [disable("disable", 1)],
    );
    expect(rules.map(({ state }) => state)).toEqual(["suppressed", "suppressed"]);
  });

  it("that change nothing are named", () => {
    const idle = disable("disable-next-line", 2, "a");
    const clean = disable("disable", 1, "b");
    const { unused } = run(
      [rule("a", twoFindings), rule("b", () => ({ score: 1, findings: [] }))],
      [],
      [idle, clean],
    );
    expect(unused).toEqual([
      { line: 2, rules: ["a"] },
      { line: 1, rules: ["b"] },
    ]);
  });

  it("are named by the rule that does nothing, beside one that does", () => {
    const { unused } = run([rule("a", twoFindings)], [], [disable("disable", 1, "a", "typo")]);
    expect(unused).toEqual([{ line: 1, rules: ["typo"] }]);
  });

  it("take a rule out that found nothing, too", () => {
    const full = rule("a", () => ({ score: 1, findings: [] }));
    expect(run([full], [], [disable("disable", 1)]).rules[0]?.state).toBe("suppressed");
  });
});
