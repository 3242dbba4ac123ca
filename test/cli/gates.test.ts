import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { cli, type Ran } from "./harness.ts";

/** A checklist in full, spoken: scores well above 50. */
const GOOD = `---
title: Before a rental viewing
platform: tiktok
---
Five things to check before you sign. Save this for your next viewing.

1. Run the tap for 30 seconds and look for brown water.
2. Open every window once, all the way.
3. Photograph the meter in the hall.
4. Flush and listen for 1 minute.
5. Ask when the boiler was serviced.

To recap: water, windows, meter, toilet, boiler.
`;
const POOR = "Hello my friends, what a day it was, I went out and it was so nice to see you all.\n";

const files = { "good.md": GOOD, "poor.md": POOR };
const run = (...args: string[]): Promise<Ran> => cli(args, { files });

describe("exit codes", () => {
  it.each<[number, string[]]>([
    [0, []],
    [1, ["--min-score", "30"]],
    [0, ["--min-score", "0"]],
    [2, ["--min-score", "30", "--min-module", "visuals=10"]],
    [0, ["--min-module", "checklist=0"]],
    [1, ["--min-module", "checklist=50"]],
    [1, ["--max-findings", "1"]],
    [0, ["--max-findings", "99"]],
    [0, ["--fail-on", "error"]],
    [0, ["--fail-on", "none"]],
    [1, ["--fail-on", "warning"]],
    [2, ["missing.md", "--min-score", "30"]],
  ])("%i for %j", async (code, args) => {
    expect((await run("good.md", "poor.md", ...args)).code).toBe(code);
  });

  it("are the same with threads, which keep less of a draft", async () => {
    const args = ["good.md", "poor.md", "--fail-on", "warning", "--quiet"];
    const one = await run(...args);
    expect(one.code).toBe(1);
    expect(await run(...args, "--jobs", "2")).toMatchObject({ code: 1, stdout: one.stdout });
  });

  it("a forecast that is not there cannot be judged", async () => {
    const ran = await run("good.md", "--min-forecast", "10", "--no-forecast");
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("There is no forecast to hold against 10");
  });
});

it.each([
  [["--min-score", "101"], "--min-score 101: expected a whole number from 0 to 100."],
  [["--min-score", "-1"], "--min-score -1: expected a whole number from 0 to 100."],
  [["--min-score", "sixty"], "--min-score sixty: expected a whole number"],
  [["--max-findings", "1.5"], "--max-findings 1.5: expected a whole number from 0 on."],
  [
    ["--min-module", "tutorials=5"],
    'expected a module and a number, as in tutorial=50. Did you mean "tutorial"?',
  ],
  [["--min-module", "tutorial"], "--min-module tutorial: expected a module and a number"],
  [["--min-module", "tutorial=x"], "--min-module tutorial x: expected a whole number"],
  [["--fail-on", "warnings"], 'expected one of error, warning, none. Did you mean "warning"?'],
])("%j is refused", async (args, words) => {
  const ran = await run("good.md", ...args);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain(words);
});

describe("what did not pass", () => {
  it("stands below the report, with what is missing", async () => {
    const { stdout } = await run("good.md", "poor.md", "--min-score", "30");
    expect(stdout).toMatch(
      /What did not pass\n {2}✗ poor\.md: Score \d+, \d+ short of 30 \(min-score\)\.\n/,
    );
    expect(stdout).not.toContain("✗ good.md");
  });

  it("is one line where all is well", async () => {
    expect((await run("good.md", "--min-score", "30")).stdout).toContain("✓ all gates passed");
    expect((await run("good.md")).stdout).not.toContain("gates passed");
  });

  it("is said on stderr where the report goes elsewhere", async () => {
    const ran = await run("poor.md", "--min-score", "30", "--format", "json");
    expect(ran.stderr).toMatch(/^poor\.md: Score \d+, \d+ short of 30 \(min-score\)\.\n$/);
    const { gates } = reportSchema.parse(JSON.parse(ran.stdout));
    expect(gates).toMatchObject([{ file: "poor.md", gate: "min-score", status: "failed" }]);
  });

  it("is an empty list in JSON where all is well, and no key where nothing was asked", async () => {
    const passed = await run("good.md", "--min-score", "30", "--format", "json");
    expect(reportSchema.parse(JSON.parse(passed.stdout)).gates).toEqual([]);
    const plain = await run("good.md", "--format", "json");
    expect(reportSchema.parse(JSON.parse(plain.stdout))).not.toHaveProperty("gates");
  });

  it("is all that --quiet prints", async () => {
    const { stdout, stderr } = await run("good.md", "poor.md", "--min-score", "30", "--quiet");
    expect(stdout).toMatch(/^\n {2}What did not pass\n {2}✗ poor\.md: [^\n]*\n\n$/);
    expect(stderr).toBe("");
    expect(await run("good.md", "--min-score", "30", "--quiet")).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });
});

describe("a config", () => {
  const withConfig = (config: string, ...args: string[]): Promise<Ran> =>
    cli(["drafts", ...args], {
      files: {
        "drafts/good.md": GOOD,
        "drafts/ads/poor.md": POOR,
        "saveworthy.config.yaml": config,
      },
    });
  const ADS = "overrides:\n  - files: [drafts/ads/]\n    gates: { minScore: 0 }\n";

  it("has gates, others for some files, and flags over both", async () => {
    expect((await withConfig("gates: { minScore: 30 }")).code).toBe(1);
    expect((await withConfig(`gates: { minScore: 30 }\n${ADS}`)).code).toBe(0);
    expect((await withConfig(`gates: { minScore: 30 }\n${ADS}`, "--min-score", "30")).code).toBe(1);
    expect((await withConfig("gates: { failOn: warning }", "--fail-on", "none")).code).toBe(0);
  });

  it("with a mistyped gate is refused: it would gate nothing", async () => {
    const ran = await withConfig("gates: { min-score: 30, minScore: 101 }");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('unknown gate "min-score". Did you mean "minScore"?');
    expect(ran.stderr).toContain("gates.minScore");
  });
});
