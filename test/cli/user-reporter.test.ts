import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cliIn, inFolder, type Ran } from "./harness.ts";

const STEPS = "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n";
const NAMES = "(report) => [...report.results].map(({ file }) => file + '\\n')";

async function withReporter(code: string, ...args: string[]): Promise<Ran> {
  return inFolder({ "d.md": STEPS, "r.mjs": code }, (folder) =>
    cliIn(folder, ["d.md", ...(args.length > 0 ? args : ["--format", "./r.mjs"])]),
  );
}

it.each([
  ["text", "export default (report, { locale }) => locale + ' ' + report.results.length", "en 1"],
  ["an array", `export default ${NAMES}`, "d.md\n"],
  ["a generator", "export default function* () { yield 'a'; yield 'b'; }", "ab"],
])("a reporter of the user returns %s", async (_, code, stdout) => {
  expect(await withReporter(code)).toMatchObject({ code: 0, stdout, stderr: "" });
});

it("a reporter of the user writes to a file beside other formats, also by its absolute path", async () => {
  await inFolder({ "d.md": STEPS, "r.mjs": `export default ${NAMES}` }, async (folder) => {
    const args = ["--format", "json=o.json", "--format", `${join(folder, "r.mjs")}=names.txt`];
    expect(await cliIn(folder, ["d.md", ...args])).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(join(folder, "names.txt"), "utf8")).toBe("d.md\n");
  });
});

it.each([
  ["export const x = 1", "--format ./r.mjs: its default export is no function."],
  ["export default 1 +", "--format ./r.mjs cannot be loaded: "],
  ["export default () => { throw new Error('no disk') }", "--format ./r.mjs failed: no disk."],
  ["export default async () => 'x'", "it returned neither text nor texts."],
  ["export default () => [1]", "it returned something beside texts."],
])("one that does not work is said in a line: %s", async (code, words) => {
  const ran = await withReporter(code);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain(words);
  expect(ran.stderr.split("\n")).toHaveLength(2);
});

it("one that is not there is said to be missing, and names nothing of ours", async () => {
  const ran = await withReporter("", "--format", "./gone.mjs");
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toBe("error: --format ./gone.mjs: there is no such file.\n");
});

it("a bare name is never loaded: one of ours may come to have it", async () => {
  const code = "process.exit(9)";
  const ran = await withReporter(code, "--format", "r.mjs");
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain("--format r.mjs: expected one of pretty, json,");
});

it("what lies in the folder is not loaded unless a flag names it", async () => {
  const config = "reporters: [./r.mjs]\n";
  await inFolder(
    { "d.md": STEPS, "r.mjs": "process.exit(9)", "saveworthy.config.yaml": config },
    async (folder) => {
      const ran = await cliIn(folder, ["d.md"]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain('unknown key "reporters"');
    },
  );
});
