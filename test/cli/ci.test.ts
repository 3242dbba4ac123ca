/** What a run says to a CI system beside its report. */

import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliIn, inFolder } from "./harness.ts";

const STEPS = "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n";
const GITHUB = { GITHUB_ACTIONS: "true" };

describe("under GitHub Actions", () => {
  it("annotations go to stderr, so that the report on stdout stays whole", async () => {
    await inFolder({ "d.md": STEPS }, async (folder) => {
      const ran = await cliIn(folder, ["d.md", "--format", "json"], { env: GITHUB });
      expect(JSON.parse(ran.stdout)).toMatchObject({ summary: { drafts: 1 } });
      expect(ran.stderr).toMatch(/^::warning file=d\.md,line=1,/m);
      const pretty = await cliIn(folder, ["d.md"], { env: GITHUB });
      expect(pretty.stdout).not.toContain("::");
      expect(pretty.stderr).toBe(ran.stderr);
    });
  });

  it("annotations asked for are not given twice", async () => {
    await inFolder({ "d.md": STEPS }, async (folder) => {
      const ran = await cliIn(folder, ["d.md", "--format", "github"], { env: GITHUB });
      expect(ran.stderr).toBe("");
      expect(ran.stdout).toMatch(/^::warning file=d\.md/);
    });
  });

  it("files are named from the root of the checkout on", async () => {
    await inFolder({ "team/d.md": STEPS }, async (folder) => {
      const env = { ...GITHUB, GITHUB_WORKSPACE: realpathSync(folder) };
      const ran = await cliIn(folder, ["d.md"], { env, from: "team" });
      expect(ran.stderr).toMatch(/^::warning file=team\/d\.md,/m);
      const elsewhere = { ...GITHUB, GITHUB_WORKSPACE: "/nowhere" };
      expect((await cliIn(folder, ["d.md"], { env: elsewhere, from: "team" })).stderr).toMatch(
        /^::warning file=d\.md,/m,
      );
    });
  });

  it("no word of a draft is obeyed, in the report or among the problems", async () => {
    const title = "---\ntitle: '::set-output name=a::b ##[add-mask]x'\n---\n";
    await inFolder({ "d.md": title + STEPS }, async (folder) => {
      const args = ["d.md", "::error::x.md", "--format", "pretty", "--format", "markdown=m.md"];
      const ran = await cliIn(folder, args, { env: GITHUB });
      const lines = `${ran.stdout}\n${ran.stderr}`.split("\n");
      const obeyed = lines.filter((line) => /^\s*::|##\[/.test(line));
      expect(obeyed.filter((line) => !/^::(?:warning|notice|error) file=/.test(line))).toEqual([]);
      expect(ran.stdout).toContain("set-output name=a");
      expect((await cliIn(folder, args)).stdout).toContain("##[add-mask]x");
    });
  });
});

describe("without GitHub Actions", () => {
  it("nothing is annotated", async () => {
    await inFolder({ "d.md": STEPS }, async (folder) => {
      expect(await cliIn(folder, ["d.md"])).toMatchObject({ code: 0, stderr: "" });
    });
  });
});

describe("the job summary", () => {
  it("is appended to what earlier steps wrote", async () => {
    await inFolder({ "d.md": STEPS, "s.md": "before\n" }, async (folder) => {
      const env = { GITHUB_STEP_SUMMARY: join(folder, "s.md") };
      expect(await cliIn(folder, ["d.md"], { env })).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(join(folder, "s.md"), "utf8")).toMatch(/^before\n## saveworthy\n/);
    });
  });

  it("stays under what GitHub takes, whatever is in it", async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`d${i}.md`, STEPS]));
    await inFolder(many, async (folder) => {
      const file = join(folder, "s.txt");
      writeFileSync(file, "x".repeat(1024 * 1024 - 3000));
      await cliIn(folder, ["d*.md"], { env: { GITHUB_STEP_SUMMARY: file } });
      const text = readFileSync(file, "utf8");
      expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
      expect(text).toMatch(/## saveworthy[^]*\n…\n$/);
    });
  });

  it("that cannot be written is told, and changes nothing else", async () => {
    await inFolder({ "d.md": STEPS }, async (folder) => {
      const ran = await cliIn(folder, ["d.md"], { env: { GITHUB_STEP_SUMMARY: folder } });
      expect(ran).toMatchObject({ code: 0 });
      expect(ran.stderr).toBe("GITHUB_STEP_SUMMARY cannot be written (it is a folder).\n");
    });
  });
});
