import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/report/reporters.ts";
import { cli, cliIn, inFolder } from "./harness.ts";

const DRAFTS = readdirSync("fixtures/drafts")
  .filter((name) => /\.(?:md|txt|srt|vtt)$/.test(name))
  .slice(0, 20)
  .map((name) => [name, readFileSync(`fixtures/drafts/${name}`)] as const);

/** More than two batches, with a file that cannot be read and one that is no draft. */
const MANY = {
  ...Object.fromEntries(
    [0, 1, 2, 3].flatMap((i) => DRAFTS.map(([name, bytes]) => [`drafts/${i}/${name}`, bytes])),
  ),
  "drafts/2/binary.md": new Uint8Array(500),
  "drafts/3/other.json": '{"a": 1}',
};

test("every format is the same bytes, whatever the jobs", async () => {
  await inFolder(MANY, async (folder) => {
    const formats = FORMAT_NAMES.filter((name) => name !== "pretty");
    const written = async (...jobs: string[]) => {
      const outputs = formats.flatMap((name) => ["--format", `${name}=${name}.out`]);
      const ran = await cliIn(folder, ["drafts", "--format", "pretty", ...outputs, ...jobs]);
      const files = formats.map((name) => readFileSync(join(folder, `${name}.out`), "utf8"));
      return { ...ran, files };
    };
    const [few, one, three] = [
      await written(),
      await written("--jobs", "1"),
      await written("--jobs", "3"),
    ];
    expect(few.code).toBe(2);
    expect(few.files.every((text) => text.length > 500)).toBe(true);
    expect(one).toEqual(few);
    expect(three).toEqual(few);
    // On its own the table needs less of each result.
    const rows = await cliIn(folder, ["drafts", "--jobs", "2"]);
    expect(rows).toEqual({ ...few, files: undefined });
  });
});

test("settings of the config and the flags hold in every thread", async () => {
  const config = `
platform: youtube
rules: { opening-filler: off }
overrides: [{ files: ["drafts/1/**"], platform: tiktok }]
`;
  await inFolder({ ...MANY, "saveworthy.config.yaml": config }, async (folder) => {
    const args = ["drafts", "--format", "jsonl", "--lang", "en", "--with-segments"];
    const one = await cliIn(folder, args);
    const two = await cliIn(folder, [...args, "--jobs", "2"]);
    expect(two.stdout).toBe(one.stdout);
    expect(one.stdout).toContain('"segments":');
  });
});

test("standard input is read here, and the only draft there is is shown in full", async () => {
  const [, draft = new Uint8Array()] = DRAFTS[0] ?? [];
  const files = { "a/x.json": "{}", "b.md": draft };
  await inFolder(files, async (folder) => {
    const few = await cliIn(folder, ["."]);
    expect((await cliIn(folder, [".", "--jobs", "2"])).stdout).toBe(few.stdout);
    const given = { stdin: [draft] };
    const piped = ["a", "-", "--stdin-filename", "c.md"];
    const one = await cliIn(folder, piped, given);
    expect(one.stdout).toContain("What to change");
    expect((await cliIn(folder, [...piped, "--jobs", "2"], given)).stdout).toBe(one.stdout);
  });
});

test("a number of jobs that is none is refused", async () => {
  for (const jobs of ["0", "two", "-1", "1.5", "1000", ""]) {
    const ran = await cli(["x.md", "--jobs", jobs], { files: { "x.md": "x" } });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("expected a number of threads from 1 to 256");
  }
});
