import { expect, test } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { inFolder } from "./harness.ts";

const drafts = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`d/${i}.md`, `Rinse the rice ${i} times.\n`]),
);

/** Ctrl+C when the run first looks, or `after` looks later. */
function interrupted(cwd: string, after: number): Io & { out: string[]; err: string[] } {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (texts: string[]): Io["stdout"] => ({
    isTTY: false,
    columns: undefined,
    write: async (text) => texts.push(text) > 0,
  });
  let looks = 0;
  const signal = new AbortController().signal;
  Object.defineProperty(signal, "aborted", { get: () => looks++ >= after });
  async function* none(): AsyncGenerator<string> {}
  return {
    stdin: none(),
    stdout: sink(out),
    stderr: sink(err),
    env: {},
    cwd,
    interrupt: () => signal,
    out,
    err,
  };
}

test.each([
  ["at once", 0, [], 0],
  ["later", 20, [], 20],
  ["in a run of batches", 40, ["--jobs", "1"], 40],
])("Ctrl+C %s ends a run with what is done, whole", async (_, after, args, least) => {
  await inFolder(drafts, async (folder) => {
    const io = interrupted(folder, after);
    const code = await run(["node", "saveworthy", "d", "--format", "json", ...args], io);
    expect(code).toBe(130);
    const report = reportSchema.parse(JSON.parse(io.out.join("")));
    expect(report.results.length).toBe(report.summary.files);
    expect(report.results.length).toBeLessThan(60);
    expect(report.results.length).toBeGreaterThanOrEqual(Math.min(least, 1));
    expect(report.errors).toEqual([]);
    expect(io.err.join("")).toBe(`Interrupted: ${report.results.length} of 60 files are scored.\n`);
  });
});

test("Ctrl+C gets its turn in a run that the cache answers", async () => {
  await inFolder(drafts, async (folder) => {
    const args = ["node", "saveworthy", "d", "--cache", "--jobs", "2"];
    expect(await run(args, interrupted(folder, Infinity))).toBe(0);
    const { signal } = new AbortController();
    let turns = 0;
    const looks = new Set<number>();
    Object.defineProperty(signal, "aborted", { get: () => looks.add(turns).size === 0 });
    const count = (): void => {
      turns++;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    expect(await run(args, { ...interrupted(folder, Infinity), interrupt: () => signal })).toBe(0);
    clearImmediate(next);
    expect(looks.size).toBeGreaterThan(1);
  });
});
