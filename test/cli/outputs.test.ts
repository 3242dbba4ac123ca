import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { cli, cliIn, inFolder } from "./harness.ts";

const STEPS = "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n";

describe("a file that is read is not written", () => {
  test.each([
    ["itself", ["d.md"], "d.md"],
    ["by a detour", ["d.md"], "./x/../d.md"],
    ["by a link", ["d.md"], "link.md"],
    ["by a hard link", ["d.md"], "hard.md"],
    ["in a folder", ["x"], "x/e.md"],
    ["named as stdin", ["-", "--stdin-filename", "d.md"], "d.md"],
  ])("%s", async (_, args, out) => {
    await inFolder({ "d.md": STEPS, "x/e.md": STEPS }, async (folder) => {
      symlinkSync(join(folder, "d.md"), join(folder, "link.md"));
      linkSync(join(folder, "d.md"), join(folder, "hard.md"));
      const ran = await cliIn(folder, [...args, "--format", `json=${out}`], { stdin: STEPS });
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toBe(
        `error: --format would overwrite ${out}, which is read; name another file.\n`,
      );
      expect(readFileSync(join(folder, out), "utf8")).toBe(STEPS);
    });
  });

  test("but the report of the run before is", async () => {
    await inFolder({ "d.md": STEPS }, async (folder) => {
      const args = [".", "--format", "json=scores.json"];
      await cliIn(folder, args);
      const first = readFileSync(join(folder, "scores.json"), "utf8");
      expect(await cliIn(folder, args)).toMatchObject({ code: 0, stderr: "" });
      const second = reportSchema.parse(
        JSON.parse(readFileSync(join(folder, "scores.json"), "utf8")),
      );
      expect(second.results).toEqual(reportSchema.parse(JSON.parse(first)).results);
    });
  });
});

test("two formats to one file are refused, whatever it is called", async () => {
  await inFolder({ "d.md": STEPS }, async (folder) => {
    mkdirSync(join(folder, "x"));
    symlinkSync(join(folder, "x"), join(folder, "y"));
    const ran = await cliIn(folder, ["d.md", "--format", "json=x/o", "--format", "pretty=y/o"]);
    expect(ran).toMatchObject({ code: 2, stderr: "error: Two formats go to one file.\n" });
  });
});

test("an output that cannot be opened is known before anything is read", async () => {
  const stdin = {
    [Symbol.asyncIterator]: () => {
      throw new Error("it was read");
    },
  };
  const lines: string[] = [];
  const sink = {
    isTTY: false,
    columns: undefined,
    write: async (text: string) => lines.push(text) > 0,
  };
  const { run } = await import("../../src/cli/run.ts");
  const io = { stdin, stdout: sink, stderr: sink, env: {}, cwd: "/" };
  expect(await run(["", "", "-", "--no-config", "--format", "json=none/o.json"], io)).toBe(2);
  expect(lines).toEqual(["error: none/o.json cannot be written (no such folder).\n"]);
});

test("what is piped in stands for the file it is called after, once", async () => {
  const ran = await cli(["-", "./d.md", "--stdin-filename", "d.md", "--format", "json"], {
    files: { "d.md": "Hello there, my friends." },
    stdin: STEPS,
  });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  const { results } = reportSchema.parse(JSON.parse(ran.stdout));
  expect(results.map(({ file, read }) => [file, read.spokenWords > 5])).toEqual([["d.md", true]]);
});
