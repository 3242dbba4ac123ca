/** Every block of docs/ci.md does what it says, in a scratch repository with the packed package. */

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { cliIn } from "../cli/harness.ts";
import { runAction } from "./action.ts";
import { bash, startRegistry, VERSION, type Ran, type Registry } from "./registry.ts";
import { git, makeScratch, type Scratch } from "./scratch.ts";

const PAGE = readFileSync("docs/ci.md", "utf8");
const BLOCKS = [...PAGE.matchAll(/^```(\S+) (.+)\n([^]*?)^```$/gm)].map(
  ([, language = "", kind = "", code = ""]) => ({ language, kind, code }),
);
const blocks = (kind: string): string[] =>
  BLOCKS.filter((block) => block.kind.startsWith(kind)).map(({ code }) => code);
const RUNS = ["github", "gitlab", "run", "hook", "pre-commit", "reporter", "saveworthy"];

let registry: Registry;
let scratch: Scratch;
beforeAll(async () => {
  registry = await startRegistry();
});
beforeEach(() => {
  scratch = makeScratch(registry);
});
afterEach(() => scratch.remove());
afterAll(async () => registry.close());

const run = (script: string, env = {}): Promise<Ran> =>
  bash(script, scratch.repository, { ...scratch.env, ...env });

/** The poor draft that the branch brings, and not the one that was there. */
function expectGated({ code, stdout }: Ran): void {
  expect(code).toBe(1);
  expect(stdout).toContain("✗ drafts/new.md: Score");
  expect(stdout).not.toContain("✗ drafts/old.md");
}

describe.skipIf(process.platform === "win32")("docs/ci.md (by bash; not on Windows)", () => {
  it("has no block that no test runs", () => {
    const fences = PAGE.match(/^```\w.*$/gm) ?? [];
    expect(fences).toHaveLength(BLOCKS.length);
    const kinds = BLOCKS.map(({ kind }) => kind.split(" ")[0] ?? "");
    expect(kinds.filter((kind) => !RUNS.includes(kind))).toEqual([]);
    expect([...new Set(kinds)].toSorted()).toEqual(RUNS.toSorted());
  });

  it("names the version there is", () => {
    const named = [...PAGE.matchAll(/saveworthy@v?(\d[\w.-]*)|rev: v(\S+)/g)];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(([, a, b]) => (a ?? b) !== VERSION)).toEqual([]);
  });

  it.each(blocks("github").map((code, i) => [i + 1, code]))(
    "GitHub workflow %i",
    async (_, code) => {
      const Step = z.object({
        run: z.string().optional(),
        uses: z.string().optional(),
        with: z.record(z.string(), z.string().or(z.number())).optional(),
      });
      const { jobs } = z
        .object({ jobs: z.object({ drafts: z.object({ steps: z.array(Step) }) }) })
        .parse(parse(String(code)));
      let gated: Ran | undefined;
      for (const step of jobs.drafts.steps) {
        const github = { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" };
        if (step.run !== undefined) gated = await run(step.run, github);
        else if (step.uses?.startsWith("saveworthy/") === true) {
          gated = await runAction(scratch, z.record(z.string(), z.string()).parse(step.with));
        } else expect(step.uses).toMatch(/^(?:actions|github)\/[\w/-]+@v\d+$/);
      }
      expectGated(gated ?? { code: null, stdout: "", stderr: "" });
      expect(gated?.stderr).toMatch(/^::error file=drafts\/new\.md,/m);
    },
  );

  it("GitLab", async () => {
    const { saveworthy } = z
      .object({
        saveworthy: z.object({
          script: z.array(z.string()),
          artifacts: z.object({ reports: z.record(z.string(), z.string()) }),
        }),
      })
      .parse(parse(blocks("gitlab")[0] ?? ""));
    // GitLab fetches the branch of the merge request alone.
    git(scratch.repository, "update-ref", "-d", "refs/remotes/origin/main");
    git(scratch.repository, "symbolic-ref", "--delete", "refs/remotes/origin/HEAD");
    const env = {
      CI_PROJECT_DIR: scratch.repository,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    };
    expectGated(await run(saveworthy.script.join("\n"), env));
    for (const file of Object.values(saveworthy.artifacts.reports))
      expect(readFileSync(join(scratch.repository, file), "utf8")).toContain("drafts/new.md");
  });

  it.each(
    BLOCKS.filter(({ kind }) => kind.startsWith("run")).map(({ kind, code }) => [kind, code]),
  )("shell: %s", async (kind, code) => {
    const ran = await run(code);
    expect(ran.code).toBe(Number(/exit=(\d)/.exec(kind)?.[1]));
    for (const [, file = ""] of code.matchAll(/(?:csv|markdown)=(\S+)/g))
      expect(readFileSync(join(scratch.repository, file), "utf8")).toContain("drafts/old.md");
    if (code.includes("--baseline")) expect(ran.stdout).toContain("✓ all gates passed");
  });

  it("git hook", async () => {
    const hook = join(scratch.repository, ".git/hooks/pre-push");
    mkdirSync(join(hook, ".."), { recursive: true });
    writeFileSync(hook, blocks("hook")[0] ?? "");
    chmodSync(hook, 0o755);
    const push = await run("git push --quiet origin work");
    expect(push.code).not.toBe(0);
    expect(push.stdout + push.stderr).toContain("✗ drafts/new.md: Score");
    rmSync(join(scratch.repository, "drafts/new.md"));
    expect((await run("git push --quiet origin work")).code).toBe(0);
  });

  it("pre-commit", async () => {
    const Hook = z.object({ id: z.string(), files: z.string(), args: z.array(z.string()) });
    const { repos } = z
      .object({ repos: z.tuple([z.object({ hooks: z.tuple([Hook]) })]) })
      .parse(parse(blocks("pre-commit")[0] ?? ""));
    const [hook] = repos[0].hooks;
    const [defined] = z
      .tuple([Hook.extend({ entry: z.string() })])
      .parse(parse(readFileSync(".pre-commit-hooks.yaml", "utf8")));
    expect(defined.id).toBe(hook.id);
    const staged = ["drafts/new.md", "README.md", "src/x.ts"];
    const mine = staged.filter((file) => new RegExp(hook.files).test(file));
    expect(mine).toEqual(["drafts/new.md"]);
    expect(staged.filter((file) => new RegExp(defined.files).test(file))).toHaveLength(2);
    expect(defined.entry).toBe(`npx --yes saveworthy@${VERSION}`);
    const quoted = (args: readonly string[]): string => args.map((arg) => `'${arg}'`).join(" ");
    expectGated(await run(`${defined.entry} ${quoted([...hook.args, ...mine])}`));
    const byDefault = await run(`${defined.entry} ${quoted([...defined.args, ...mine])}`);
    expect(byDefault).toMatchObject({ code: 0, stdout: "" });
  });

  it("a reporter", async () => {
    writeFileSync(join(scratch.repository, "reporter.mjs"), blocks("reporter")[0] ?? "");
    const ran = await cliIn(scratch.repository, ["drafts", "--format", "./reporter.mjs"]);
    expect(ran.stdout).toMatch(/^3 drafts\n\d+ drafts\/hinge\.md\n/);
    expect(ran.code).toBe(0);
  });

  it("a config", async () => {
    writeFileSync(
      join(scratch.repository, "saveworthy.config.yaml"),
      blocks("saveworthy")[0] ?? "",
    );
    mkdirSync(join(scratch.repository, "drafts/ideas"));
    const { repository } = scratch;
    await run("git mv drafts/old.md drafts/new.md drafts/ideas/");
    expect((await cliIn(repository, ["drafts"])).code).toBe(0);
    await run("git mv drafts/ideas/old.md drafts/");
    expectGatedOld(await cliIn(repository, ["drafts"]));
    expect(existsSync(join(repository, "drafts/old.md"))).toBe(true);
  });
});

function expectGatedOld({ code, stdout }: { code: number; stdout: string }): void {
  expect(code).toBe(1);
  expect(stdout).toContain("✗ drafts/old.md: Score");
}
