import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/result/schema.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { cli, cliIn, inFolder, type Ran } from "./harness.ts";

const STEPS =
  "1. Boil 500 ml of water.\n2. Add 200 g of pasta for 8 minutes.\n3. Stir in 100 ml of cream.\n";
const PLAIN_TALK = "So yesterday I went out and it was a nice day.\n";

function reportIn({ stdout }: Ran): z.infer<typeof reportSchema> {
  return reportSchema.parse(JSON.parse(stdout));
}

describe("json", () => {
  test("has every field of the schema and no other", async () => {
    const ran = await cli(["a.md", "b.txt", "--format", "json"], {
      files: { "a.md": STEPS, "b.txt": PLAIN_TALK },
    });
    const report = reportIn(ran);
    expect(report.results.map(({ file }) => file)).toEqual(["a.md", "b.txt"]);
    expect(report.summary).toMatchObject({ files: 2, drafts: 2, skipped: 0, failed: 0 });
    expect(ran.stdout.endsWith("}\n")).toBe(true);
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(0);
  });

  test("carries segments only when asked", async () => {
    const files = { "a.md": STEPS };
    const without = reportIn(await cli(["a.md", "--format", "json"], { files }));
    const including = reportIn(
      await cli(["a.md", "--format", "json", "--with-segments"], { files }),
    );
    expect(without.results[0]?.segments).toBeUndefined();
    expect(including.results[0]?.segments?.length).toBeGreaterThan(0);
    expect({ ...including.results[0], segments: undefined }).toEqual(without.results[0]);
  });

  test("is the same whatever the order of the paths, and twice", async () => {
    const files = { "a.md": STEPS, "b/c.md": PLAIN_TALK, "d.srt": "" };
    const one = await cli(["a.md", "b", "d.srt", "--format", "json"], { files });
    const two = await cli(["d.srt", "b/c.md", "./a.md", "b", "--format", "json"], { files });
    expect(two.stdout).toBe(one.stdout);
  });

  test("goes to a file beside what a person reads", async () => {
    await inFolder({ "a.md": STEPS }, async (folder) => {
      const ran = await cliIn(folder, ["a.md", "--format", "pretty", "--format", "json=out.json"]);
      const written: unknown = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
      expect(reportSchema.parse(written).results).toHaveLength(1);
      expect(ran.stdout).toContain("Reasons to save it");
      expect(ran.code).toBe(0);
    });
  });

  test("says where a file cannot be written", async () => {
    const ran = await cli(["a.md", "--format", "json=none/out.json"], { files: { "a.md": STEPS } });
    expect(ran).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "error: none/out.json cannot be written (no such folder).\n",
    });
  });
});

describe("a batch", () => {
  const files = {
    "a.md": STEPS,
    "b.md": new Uint8Array(80),
    "c.json": "{}",
    "e.json": "[1]",
    "d.txt": PLAIN_TALK,
  };

  test("scores the others where one file fails", async () => {
    const ran = await cli([".", "none.md", "x*.md", "e.json", "--format", "json"], { files });
    const report = reportIn(ran);
    expect(report.results.map(({ file }) => file)).toEqual(["a.md", "d.txt"]);
    expect(report.errors.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "b.md binary",
      "e.json unrecognised",
      "none.md not-found",
      "x*.md no-match",
    ]);
    expect(report.summary).toMatchObject({ files: 2, drafts: 2, skipped: 1, failed: 4 });
    expect(ran.stderr.split("\n")).toHaveLength(5);
    expect(ran.code).toBe(2);
  });

  test("is a table with the worst first", async () => {
    const ran = await cli(["a.md", "d.txt"], { files });
    const names = ran.stdout
      .split("\n")
      .flatMap((line) => /[ad]\.(?:md|txt)/.exec(line)?.[0] ?? []);
    expect(names).toEqual(["d.txt", "a.md"]);
    expect(ran.code).toBe(0);
  });

  test("counts nothing twice and is not led round in circles by links", async () => {
    await inFolder({ "drafts/a.md": STEPS }, async (folder) => {
      symlinkSync(join(folder, "drafts"), join(folder, "drafts", "again"));
      symlinkSync("nowhere.md", join(folder, "drafts", "broken.md"));
      mkdirSync(join(folder, "drafts", "node_modules"));
      const ran = await cliIn(folder, [
        "drafts",
        "drafts/a.md",
        "drafts/**/*.md",
        "--format",
        "json",
      ]);
      expect(reportIn(ran).results.map(({ file }) => file)).toEqual(["drafts/a.md"]);
      expect(reportIn(ran).errors).toEqual([]);
    });
  });
});

describe("stdin", () => {
  test("is a draft of the name it is given", async () => {
    const ran = await cli(["-", "--stdin-filename", "x/map.md", "--format", "json"], {
      stdin: STEPS,
    });
    expect(reportIn(ran).results[0]).toMatchObject({
      file: "x/map.md",
      format: "markdown",
      title: "map",
    });
  });

  test("has a name of its own otherwise", async () => {
    const ran = await cli(["-", "--format", "json"], { stdin: PLAIN_TALK });
    expect(reportIn(ran).results[0]?.file).toBe("<stdin>");
  });

  test("of nothing is an empty draft, and no record at all in a stream", async () => {
    const empty = await cli(["-", "--format", "json"], { stdin: [] });
    expect(reportIn(empty).results[0]).toMatchObject({ score: 0, warnings: [{ code: "empty" }] });
    const stream = await cli(["stream"], { stdin: [] });
    expect(stream).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("is refused once it is too large, without being read to its end", async () => {
    const chunk = new Uint8Array(6 * 1024 * 1024).fill(97);
    const ran = await cli(["-", "--format", "json"], { stdin: [chunk, chunk, chunk] });
    expect(reportIn(ran).errors).toMatchObject([{ file: "<stdin>", code: "too-large" }]);
  });
});

describe("exit code", () => {
  test("is 0 for a low score, and 2 for a warning only with --strict", async () => {
    const given = { files: { "empty.md": "" } };
    expect((await cli(["empty.md"], given)).code).toBe(0);
    expect((await cli(["empty.md", "--strict"], given)).code).toBe(2);
  });

  test("is 0 for help and version", async () => {
    expect((await cli(["--help"])).code).toBe(0);
    const { code, stdout } = await cli(["--version"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("what a stranger mistypes", () => {
  test("a command is suggested for a path that is not there", async () => {
    expect((await cli(["rulse"])).stderr).toContain("Did you mean the command rules?");
    const { stderr } = await cli(["--no-config", "rules"]);
    expect(stderr).toContain("The command rules goes before its flags: saveworthy rules");
    expect((await cli(["rulse.md"])).stderr).not.toContain("Did you mean");
    const help = await cli(["help", "explian"]);
    expect(help).toMatchObject({ code: 2, stdout: "" });
    expect(help.stderr).toContain("Did you mean the command explain?");
    expect((await cli(["help", "nosuch"])).stderr).toContain("See: saveworthy --help.");
  });

  test("every command is known to the suggestion, and help prints its page", async () => {
    const { stdout } = await cli(["help"]);
    for (const name of COMMANDS) {
      expect(stdout).toContain(`  ${name} `);
      if (name === "help") continue;
      const page = await cli(["help", name]);
      expect(page).toMatchObject({ code: 0 });
      expect(page.stdout).toContain(`saveworthy ${name}`);
    }
  });

  test("a language without a word list is warned of, scored or parsed", async () => {
    const files = { "a.txt": PLAIN_TALK };
    for (const command of [["score"], ["parse"]]) {
      const { stdout } = await cli([...command, "a.txt", "--lang", "xx"], { files });
      expect(stdout).toContain("No word list for xx");
    }
  });
});

test("a draft is quoted although another file failed", async () => {
  const steps =
    "1. Brew 20 g of coffee.\n2. Fill a glass with ice.\n3. Pour it over.\n4. Stir it.\n";
  const files = { "a.md": new Uint8Array(64), "b.md": steps };
  const alone = await cli(["b.md"], { files });
  const both = await cli(["a.md", "b.md"], { files });
  expect(both.stdout).toBe(alone.stdout);
  expect(both.stdout).toContain(" │ ");
});

describe("flags over config over the draft", () => {
  const files = {
    "plain.md": STEPS,
    "named.md": `---\nplatform: instagram\n---\n${STEPS}`,
    "shorts/plain.md": STEPS,
    "saveworthy.config.yaml":
      "platform: tiktok\noverrides:\n  - files: ['shorts/**']\n    platform: youtube\n",
  };
  const platforms = async (...flags: string[]): Promise<unknown> => {
    const ran = await cli([".", "--format", "json", ...flags], { files });
    return reportIn(ran).results.map(({ file, platform }) => [file, platform]);
  };

  test("the draft's own wins over the config's default", async () => {
    expect(await platforms()).toEqual([
      ["named.md", "instagram"],
      ["plain.md", "tiktok"],
      ["shorts/plain.md", "youtube"],
    ]);
  });

  test("a flag wins over all", async () => {
    expect(await platforms("--platform", "youtube")).toEqual([
      ["named.md", "youtube"],
      ["plain.md", "youtube"],
      ["shorts/plain.md", "youtube"],
    ]);
  });

  test("--no-config leaves the config alone", async () => {
    expect(await platforms("--no-config")).toEqual([
      ["named.md", "instagram"],
      ["plain.md", null],
      ["shorts/plain.md", null],
    ]);
  });
});

describe("colour", () => {
  const ESC = "\u001b";
  const painted = async (
    columns: number | undefined,
    env: Record<string, string>,
    ...flags: string[]
  ): Promise<boolean> => {
    const given = { files: { "a.md": STEPS }, env, ...(columns !== undefined && { columns }) };
    return (await cli(["a.md", ...flags], given)).stdout.includes(ESC);
  };

  test.each([
    { why: "a terminal", columns: 80, env: {}, expected: true },
    { why: "a pipe", columns: undefined, env: {}, expected: false },
    { why: "NO_COLOR", columns: 80, env: { NO_COLOR: "1" }, expected: false },
    { why: "an empty NO_COLOR", columns: 80, env: { NO_COLOR: "" }, expected: true },
    { why: "FORCE_COLOR in a pipe", columns: undefined, env: { FORCE_COLOR: "1" }, expected: true },
    { why: "FORCE_COLOR=0", columns: 80, env: { FORCE_COLOR: "0" }, expected: false },
    {
      why: "NO_COLOR over FORCE_COLOR",
      columns: 80,
      env: { NO_COLOR: "1", FORCE_COLOR: "1" },
      expected: false,
    },
    { why: "a dumb terminal", columns: 80, env: { TERM: "dumb" }, expected: false },
  ])("$why: $expected", async ({ columns, env, expected }) => {
    expect(await painted(columns, env)).toBe(expected);
  });

  test("--no-color over FORCE_COLOR", async () => {
    expect(await painted(80, { FORCE_COLOR: "1" }, "--no-color")).toBe(false);
  });
});

test("a reader that goes away ends the run quietly", async () => {
  const ran = await cli(["a.md"], { files: { "a.md": STEPS }, closesAfter: 0 });
  expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "" });
});
