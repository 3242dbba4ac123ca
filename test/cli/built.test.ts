/** The built command in a process of its own: what only a real pipe shows. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { inFolder } from "./harness.ts";

const BIN = resolve("bin/saveworthy.js");
const built = existsSync("dist/cli.cjs");
const SKIPPED = built ? "" : " (skipped: dist/ is not built, run npm run build)";
const STEPS =
  "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n3. Stir in 100 ml of cream.\n";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param slow milliseconds the reader waits before it reads at all
 * @param env what the environment says besides
 */
async function spawned(
  args: readonly string[],
  cwd: string,
  slow = 0,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  await new Promise((done) => setTimeout(done, slow));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

describe.skipIf(!built)(`the built command${SKIPPED}`, () => {
  test("prints its version and passes its exit code on", async () => {
    expect(await spawned(["--version"], ".")).toMatchObject({ code: 0, stderr: "" });
    expect(await spawned(["none.md"], ".")).toMatchObject({ code: 2, stdout: "" });
  });

  test("gives the same bytes in another time zone and locale", async () => {
    const score = (TZ: string, LANG: string): Promise<Ended> =>
      spawned(["fixtures/drafts", "--format", "json"], ".", 0, { TZ, LANG, LC_ALL: LANG });
    const here = await score("UTC", "C");
    const there = await score("Asia/Kolkata", "tr_TR.UTF-8");
    expect(here.code).toBe(0);
    expect(there.stdout).toBe(here.stdout);
  });

  test("writes all of a long result to a slow reader", async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d/${i}.md`, STEPS]));
    const { code, stdout } = await inFolder(files, (cwd) =>
      spawned(["d", "--format", "json"], cwd, 1500),
    );
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(reportSchema.parse(JSON.parse(stdout)).results).toHaveLength(300);
  });

  test.skipIf(process.platform === "win32").each([
    ["threads", ["--jobs", "2"]],
    ["a cache", ["--cache", "kept"]],
  ])("reads a pipe that has a path once, with %s too (skipped on Windows)", async (_, flags) => {
    await inFolder({ "a.md": STEPS }, async (cwd) => {
      const run = 'exec "$0" "$1" "${@:2}" --format json <(cat a.md)';
      const child = spawn("bash", ["-c", run, process.execPath, BIN, ...flags], { cwd });
      const { results } = reportSchema.parse(JSON.parse(await text(child.stdout)));
      expect(results.map(({ reason }) => reason)).toEqual(["tutorial"]);
    });
  });

  test.skipIf(process.platform === "win32")(
    "is quiet where the reader goes away (skipped on Windows)",
    async () => {
      const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d/${i}.md`, STEPS]));
      const stderr = await inFolder(files, async (cwd) => {
        const command = `"${process.execPath}" "${BIN}" d --format json | head -c 10`;
        const child = spawn("sh", ["-c", command], { cwd, stdio: ["ignore", "pipe", "pipe"] });
        const [, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
        return complaints;
      });
      expect(stderr).toBe("");
    },
  );

  test("answers a record of a stream before the next one comes", async () => {
    const child = spawn(process.execPath, [BIN, "stream"], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, transcript: STEPS })}\n`);
      const answer: IteratorResult<string, unknown> = await answers.next();
      expect(JSON.parse(String(answer.value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test("shows no spinner and no colour in a pipe", async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`d/${i}.md`, STEPS]));
    const { stdout, stderr } = await inFolder(files, (cwd) => spawned(["d"], cwd));
    expect(stderr).toBe("");
    expect(stdout).not.toContain("\u001b");
  });
});
