import { describe, expect, it } from "vitest";
import { cli } from "./harness.ts";

const A = `# Descale a kettle

**Hook:** "Hey guys, welcome back."

**Alternative hooks:**
1. "White flakes in your tea?"
2. "Descale a kettle in 3 steps with 2 spoons of citric acid."

**Script:**

First, fill the kettle halfway. Then stir in some citric acid. Boil it once, and wait a bit.
`;
const B = `# Descale a kettle

**Hook:** "Descale a kettle in 3 steps with 2 spoons of citric acid."

**Script:**

First, fill the kettle halfway. Then stir in 2 tablespoons of citric acid. Boil it once, and wait 20 minutes.

**Text overlay:** 2 tbsp citric acid, 20 minutes
`;
const TWO = `## Script 1: Tea\n\n**Hook:** "Tea in 3 minutes."\n\n**Voiceover:** Boil the water and wait.\n\n## Script 2: Coffee\n\n**Hook:** "Coffee in 4 minutes."\n\n**Voiceover:** Grind 18 grams and pour.\n`;

describe("compare two drafts", () => {
  it("prints both side by side, what moved and why, within any width", async () => {
    for (const columns of [30, 44, 80, 200]) {
      const { code, stdout } = await cli(["compare", "a.md", "b.md"], {
        files: { "a.md": A, "b.md": B },
        columns,
        env: { NO_COLOR: "1" },
      });
      expect(code).toBe(0);
      const widest = Math.max(...stdout.split("\n").map((line) => [...line].length));
      expect(widest).toBeLessThanOrEqual(columns);
      for (const word of ["score", "tutorial", "overlays", "What moved it", "Solved"]) {
        expect(stdout).toContain(word);
      }
      expect(stdout.includes("█")).toBe(columns >= 80);
    }
  });

  it("gives the same as data and as Markdown", async () => {
    const files = { "a.md": A, "b.md": B };
    const { stdout } = await cli(["compare", "a.md", "b.md", "--format", "json"], { files });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "drafts",
      before: { file: "a.md" },
      after: { file: "b.md" },
    });
    expect(stdout).toContain('"solved": [\n        {');
    const md = await cli(["compare", "a.md", "b.md", "--format", "markdown"], { files });
    expect(md.stdout).toContain("|  | A | B | change |");
    expect(md.stdout).toMatch(/^\| score \| \d+ \| \d+ \| \+\d+ \|$/m);
    expect(md.stdout).toMatch(/^- \+\d+\.\d `[\w-]+` \d+ → \d+: /m);
  });

  it("takes a draft of a file with several by its number, and asks for one", async () => {
    const files = { "two.md": TWO, "odd#2": B };
    const both = await cli(["compare", "two.md#1", "two.md#2", "--format", "json"], { files });
    expect(JSON.parse(both.stdout)).toMatchObject({
      before: { unit: { index: 1 } },
      after: { unit: { index: 2 } },
    });
    const none = await cli(["compare", "two.md", "odd#2"], { files });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("two.md holds 2 drafts; name one by its number: two.md#1 (");
    const beyond = await cli(["compare", "two.md#3", "odd#2"], { files });
    expect([beyond.code, beyond.stderr]).toEqual([
      2,
      "error: two.md holds 2 drafts; there is no number 3.\n",
    ]);
    expect((await cli(["compare", "odd#2", "two.md#1"], { files })).code).toBe(0);
  });

  it("reads one of them from stdin, and says which file cannot be read", async () => {
    const files = { "a.md": A };
    const piped = await cli(
      ["compare", "a.md", "-", "--stdin-filename", "b.md", "--format", "json"],
      {
        files,
        stdin: B,
      },
    );
    expect(JSON.parse(piped.stdout)).toMatchObject({ after: { file: "b.md" } });
    const missing = await cli(["compare", "a.md", "c.md"], { files });
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toBe("c.md: There is no such file or folder.\n");
  });

  it("refuses a format that it does not have", async () => {
    const { code, stderr } = await cli(["compare", "a.md", "--format", "sarif"], {
      files: { "a.md": A },
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("--format sarif: expected one of pretty, json, markdown."),
    ]);
  });

  it("lets no text of a draft reach the terminal or Markdown as a command", async () => {
    const files = { "a.md": `# \u001b[2Jx | <b>\n\n${A}`, "b.md": B };
    const pretty = await cli(["compare", "a.md", "b.md"], { files });
    expect(pretty.stdout).not.toContain("\u001b");
    const md = await cli(["compare", "a.md", "b.md", "--format", "markdown"], { files });
    expect(md.stdout).not.toContain("\u001b");
    expect(md.stdout).not.toContain("<b>");
  });
});

describe("compare the hooks of one", () => {
  it("ranks the draft with each of them, the present one among them", async () => {
    const { code, stdout } = await cli(["compare", "a.md", "--format", "json"], {
      files: { "a.md": A },
    });
    expect(code).toBe(0);
    const data: unknown = JSON.parse(stdout);
    expect(data).toMatchObject({ kind: "openings", title: "Descale a kettle" });
    expect(data).toHaveProperty("openings.0.line", 7);
    expect(data).toHaveProperty("openings.2.current", true);
    const { stdout: text } = await cli(["compare", "a.md"], { files: { "a.md": A }, columns: 60 });
    expect(text).toContain("1.");
    expect(text).toContain("“Hey guys, welcome back.”");
    expect(text).toContain("as it is");
    const md = await cli(["compare", "a.md", "--format", "markdown"], { files: { "a.md": A } });
    expect(md.stdout).toMatch(/^\| 1 \| \d+ \| \+\d+ \| Descale a kettle/m);
  });

  it("says what to do where there are none", async () => {
    const { code, stderr } = await cli(["compare", "b.md"], { files: { "b.md": B } });
    expect(code).toBe(2);
    expect(stderr).toContain("b.md has no alternative hooks to try.");
  });
});
