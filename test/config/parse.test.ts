import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/error.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";
import { TEST_RULES } from "./rules.ts";

const parse = (text: string, path = "/x/saveworthy.config.yaml", key?: string) =>
  parseConfig({ path, text, ...(key !== undefined && { key }) }, TEST_RULES, DEFAULT_WEIGHTS);

/** The problems of a config that cannot be used; none where it can. */
function problems(text: string, path?: string, key?: string): readonly string[] {
  try {
    parse(text, path, key);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("a full config", () => {
  const config = parse(readFileSync("fixtures/config/full.yaml", "utf8"));

  test("gives what it says", () => {
    expect(config).toMatchObject({
      platform: "tiktok",
      language: "en",
      locale: "en",
      ignore: ["archive/", "*.notes.md"],
    });
    expect(config.rules.get("first")).toEqual({ state: "off", options: {} });
    expect(config.rules.get("second")).toEqual({
      state: "informational",
      severity: "error",
      options: { limit: 12 },
    });
    expect(config.overrides[0]?.rules.get("first")).toEqual({
      state: "on",
      severity: "warning",
      options: {},
    });
  });

  test("merges weights over the defaults", () => {
    const { weights } = config;
    expect(weights.content).toBe(0.6);
    expect(weights.craft).toBeCloseTo(0.4);
    expect(weights.reasons.tutorial.exponent).toBe(2);
    expect(weights.reasons.tutorial.rules).toEqual({
      ...DEFAULT_WEIGHTS.reasons.tutorial.rules,
      first: 0.5,
    });
    expect(weights.crafts.overlays.weight).toBe(0);
    expect(weights.reasons.insight).toEqual(DEFAULT_WEIGHTS.reasons.insight);
    expect(weights.scoringVersion).not.toBe(DEFAULT_WEIGHTS.scoringVersion);
  });
});

test.each(["", "# nothing yet\n", "{}", "rules: {}"])("%j changes nothing", (text) => {
  const config = parse(text);
  expect(config.weights).toBe(DEFAULT_WEIGHTS);
  expect(config.rules.size).toBe(0);
});

describe("a mistake is found where it stands", () => {
  test.each([
    ["plaform: tiktok", '1:1: unknown key "plaform". Did you mean "platform"?'],
    ["a: 1", '1:1: unknown key "a".'],
    [
      "\nplatform: tictok",
      '2:1: platform: expected one of tiktok, instagram, youtube. Did you mean "tiktok"?',
    ],
    ["rules:\n  frist: off", '2:3: rules: unknown rule "frist". Did you mean "first"?'],
    [
      "rules:\n  first: offf",
      '2:3: rules.first: expected one of on, off, informational, error, warning, info. Did you mean "off"?',
    ],
    [
      "rules:\n  first:\n    limt: 3",
      '3:5: rules.first: unknown option "limt". Did you mean "limit"?',
    ],
    ["rules:\n  first:\n    limit: 100", "3:5: rules.first.limit: expected number to be <=99"],
    ["rules:\n  first:\n    limit: 1.5", "3:5: rules.first.limit: expected int, received number"],
    [
      "weights:\n  crafts:\n    overlays:\n      weight: -1",
      "4:7: weights.crafts.overlays.weight: expected number to be >=0",
    ],
    [
      "weights:\n  content: 0.5\n  craft: 0.6",
      "3:3: weights.craft: content and craft must add up to 1",
    ],
    [
      "overrides:\n  - platform: tiktok",
      "1:1: overrides.0.files: expected array, received undefined",
    ],
    ["ignore: [a, 3]", "1:13: ignore.1: expected string, received number"],
    ["- a", "saveworthy.config.yaml: expected object, received array"],
    ["language: English please", "1:1: language: expected a language tag such as en or pt-BR"],
  ])("%j", (text, expected) => {
    expect(problems(text).join("\n")).toContain(expected);
  });

  test("each of several, in the order of the file", () => {
    const found = problems("rules: 1\nplaform: 2\nplatform: 3\n");
    expect(found.map((problem) => problem.split(":")[1])).toEqual(["1", "2", "3"]);
  });

  test("in JSON, and below a key of package.json", () => {
    expect(problems('{\n "ignor": []\n}', "/x/saveworthy.config.json")).toEqual([
      'saveworthy.config.json:2:2: unknown key "ignor". Did you mean "ignore"?',
    ]);
    const manifest = '{\n\t"name": "x",\n\t"saveworthy": {\n\t\t"ignor": []\n\t}\n}';
    expect(problems(manifest, "/x/package.json", "saveworthy")).toEqual([
      'package.json:4:3: unknown key "ignor". Did you mean "ignore"?',
    ]);
  });

  test("a module without a rule that counts", () => {
    const zeros = Object.keys(DEFAULT_WEIGHTS.crafts.overlays.rules);
    const rules = TEST_RULES.concat(zeros.map((id) => ({ ...TEST_RULES[1], id })).filter(isRule));
    const text = `weights:\n  crafts:\n    overlays:\n      rules:\n${zeros.map((id) => `        ${id}: 0\n`).join("")}`;
    const run = () => parseConfig({ path: "/x/c.yaml", text }, rules, DEFAULT_WEIGHTS);
    expect(run).toThrow("c.yaml:4:7: weights.crafts.overlays.rules: a module needs a rule");
  });
});

function isRule(rule: Partial<(typeof TEST_RULES)[number]>): rule is (typeof TEST_RULES)[number] {
  return rule.check !== undefined;
}

describe("hostile text", () => {
  test("ends in a problem, not in a crash", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((name, i) => {
        const before = "abcdefghi"[i] ?? "a";
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`;
      })
      .join("\n")}`;
    expect(problems(bomb).length).toBeGreaterThan(0);
    expect(problems("[".repeat(50_000)).length).toBeGreaterThan(0);
    expect(problems("x".repeat(1024 * 1024 + 1))).toEqual(["saveworthy.config.yaml: over 1 MB"]);
    expect(problems("__proto__: {platform: tiktok}").length).toBeGreaterThan(0);
    expect(problems("rules: {constructor: off, toString: off}").length).toBeGreaterThan(0);
  });

  test("any text is a config or a problem", () => {
    const unit = fc.constantFrom(...Array.from("{}[]:,-&*!|>'\"\n #%@abc1 "));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(problems(text).every((problem) => problem.startsWith("saveworthy."))).toBe(true);
      }),
    );
  });
});

describe("a config that is nested too deeply is said to be", () => {
  const times = (text: string): string => text.repeat(5000);
  test.each([
    ["brackets in JSON", `{"ignore": ${times("[")}${times("]")}}`],
    ["brackets that stay open", times("[")],
    ["objects", times('{"a":')],
    ["lists on one line", times("- ")],
    ["keys on one line", times("a: ")],
  ])("%s", (_, text) => {
    expect(problems(text, "/x/saveworthy.config.json")).toEqual([
      "saveworthy.config.json: nested too deeply",
    ]);
  });

  test("and a long one is not", () => {
    const text = `ignore:\n${"  - a\n".repeat(5000)}`;
    expect(problems(text)).toEqual([]);
  });
});
