import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defineRule, readBytes, readDrafts, scoreBytes, scoreText } from "../src/index.ts";
import { cli } from "./cli/harness.ts";

const TEXT =
  "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n3. Stir in 100 ml of cream.\n";

const always = defineRule({
  id: "always",
  module: "tutorial",
  title: "Always there",
  why: "For a test.",
  evidence: [{ grade: "design", finding: "None.", source: "None" }],
  options: {},
  applies: () => "applicable",
  check: () => ({ score: 1, findings: [] }),
});

describe("the public API", () => {
  test("scores a text as the command does", async () => {
    const [result] = await scoreText(TEXT, { file: "a.md", platform: "tiktok" });
    const ran = await cli(["a.md", "--format", "json", "--platform", "tiktok"], {
      files: { "a.md": TEXT },
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ results: [JSON.parse(JSON.stringify(result))] });
  });

  test("reads packed bytes as the command does, from a file and from a pipe", async () => {
    const path = "fixtures/formats/xlsx/october.xlsx";
    const bytes = readFileSync(path);
    const results = await scoreBytes(bytes, { file: path });
    expect(results).toHaveLength(3);
    const file = await cli(["a.xlsx", "--format", "json"], { files: { "a.xlsx": bytes } });
    const pipe = await cli(["-", "--stdin-filename", "a.xlsx", "--format", "json"], {
      stdin: [bytes],
    });
    const titled = JSON.stringify(results.map((result) => ({ ...result, file: "a.xlsx" })));
    const own: unknown = JSON.parse(titled.replaceAll('"october"', '"a"'));
    for (const { stdout } of [file, pipe]) {
      expect(JSON.parse(stdout)).toMatchObject({ results: own });
    }
    const drafts = await readBytes(bytes, { columns: new Map([["Hook", "overlay"]]) });
    expect(drafts[0]?.segments.find(({ text }) => text === "Is it dead?")?.role).toBe("overlay");
  });

  test("takes other rules and settings", async () => {
    const [result] = await scoreText(TEXT, { rules: [always], settings: { locale: "en" } });
    expect(result?.rules).toEqual([
      { id: "always", module: "tutorial", score: 1, status: "informational" },
    ]);
  });

  test("reads a text without scoring it", async () => {
    const drafts = await readDrafts(TEXT, { file: "a.md" });
    expect(drafts[0]?.segments).toHaveLength(3);
  });
});
