import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { reportSchema } from "../../src/result/schema.ts";
import { cliIn, inFolder, type Ran } from "./harness.ts";

const DRAFT = `# Tap water

Voiceover: Hey guys welcome back to my channel.
Voiceover: Boil 500 ml of water. Add 200 g of pasta for 8 minutes. Then stir some salt in.
`;
/** One more problem: an overlay nobody can read in its time. */
const WORSE = `${DRAFT}
Text overlay (0:01-0:02): This is a very long text that nobody at all can read within one second of time
`;
const FILE = ["--baseline", "b.json"];

interface Folder {
  readonly run: (...args: string[]) => Promise<Ran>;
  readonly write: (file: string, text: string) => void;
  readonly path: string;
}

/** A folder whose draft `d.md` has its baseline. */
async function withBaseline(use: (folder: Folder) => Promise<void>): Promise<void> {
  await inFolder({ "d.md": DRAFT }, async (path) => {
    const run = (...args: string[]): Promise<Ran> => cliIn(path, args);
    const made = await run("d.md", ...FILE, "--update-baseline", "--format", "json");
    expect(made.code).toBe(0);
    await use({ run, path, write: (file, text) => writeFileSync(join(path, file), text) });
  });
}

describe("a baseline", () => {
  it("lets what it holds pass, and says how much that is when it is made", async () => {
    await inFolder({ "d.md": DRAFT }, async (path) => {
      expect((await cliIn(path, ["d.md", "--fail-on", "warning"])).code).toBe(1);
      const made = await cliIn(path, ["d.md", ...FILE, "--update-baseline"]);
      expect(made.code).toBe(0);
      expect(made.stderr).toMatch(/^b\.json: 1 draft, [1-9]\d* problems\.\n$/);
      const again = await cliIn(path, ["d.md", ...FILE, "--fail-on", "warning"]);
      expect(again).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(join(path, "b.json"), "utf8")).not.toMatch(/"line"/);
    });
  });

  it("does not mind that lines move", async () => {
    await withBaseline(async ({ run, write }) => {
      write("d.md", DRAFT.replace("\n\n", "\n\n\n\n<!-- a comment -->\n\n\n"));
      expect(await run("d.md", ...FILE)).toMatchObject({ code: 0, stderr: "" });
    });
  });

  it("fails what is new, and names it alone", async () => {
    await withBaseline(async ({ run, write }) => {
      write("d.md", WORSE);
      const ran = await run("d.md", ...FILE, "--format", "json");
      expect(ran.code).toBe(1);
      const { gates = [], results } = reportSchema.parse(JSON.parse(ran.stdout));
      const fresh = gates.find(({ message }) => message.includes("baseline does not have"));
      expect(fresh?.message).toContain("overlay-");
      expect(fresh?.message).not.toContain("opening-filler");
      const known = results[0]?.findings.filter((finding) => finding.known === true);
      expect(known?.map(({ rule }) => rule)).toContain("opening-filler");
    });
  });

  it("does not mind that an example is mended and the next one shows", async () => {
    const steps = ["First, fold the shirt.", "Then press the collar.", "Next, roll the sleeves."];
    const draft = (said: readonly string[]): string => `# Shirts\n\nVoiceover: ${said.join(" ")}\n`;
    await inFolder({ "d.md": draft(steps) }, async (path) => {
      const made = await cliIn(path, ["d.md", ...FILE, "--update-baseline", "--format", "json"]);
      expect(made.stdout).toContain("“First, fold the shirt”: how much");
      const better = ["First, fold the shirt in 3 parts.", ...steps.slice(1)];
      writeFileSync(join(path, "d.md"), draft(better));
      const ran = await cliIn(path, ["d.md", ...FILE, "--format", "json"]);
      expect(ran.stdout).toContain("“Then press the collar”: how much");
      expect(ran.code).toBe(0);
    });
  });

  it("fails a score that fell, also above the gate", async () => {
    await withBaseline(async ({ run, path }) => {
      const text = readFileSync(join(path, "b.json"), "utf8");
      writeFileSync(join(path, "b.json"), text.replace(/"score": \d+/, '"score": 99'));
      const ran = await run("d.md", ...FILE, "--min-score", "1");
      expect(ran.code).toBe(1);
      expect(ran.stdout).toMatch(/Score \d+, 99 in the baseline\./);
    });
  });

  it("holds a draft below the gate at what it was, and a new one to the gate", async () => {
    await withBaseline(async ({ run, write }) => {
      const args = [".", ...FILE, "--min-score", "99", "--fail-on", "none"];
      expect((await run(...args)).code).toBe(0);
      write("new.md", DRAFT);
      const ran = await run(...args);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toMatch(/✗ new\.md: Score/);
      expect(ran.stdout).not.toMatch(/✗ d\.md/);
    });
  });

  it("accepts a module below its gate, until it falls", async () => {
    await inFolder({ "d.md": DRAFT }, async (path) => {
      const args = ["d.md", ...FILE, "--min-module", "checklist=90", "--fail-on", "none"];
      await cliIn(path, [...args, "--update-baseline"]);
      expect((await cliIn(path, args)).code).toBe(0);
      const text = readFileSync(join(path, "b.json"), "utf8");
      expect(text).toContain('"min-module checklist"');
      writeFileSync(join(path, "b.json"), text.replace(/("min-module checklist": )\d+/, "$199"));
      expect((await cliIn(path, args)).code).toBe(1);
    });
  });

  it("holds what is piped in, which is no file", async () => {
    await inFolder({}, async (path) => {
      const piped = (...args: string[]) => cliIn(path, ["-", ...FILE, ...args], { stdin: DRAFT });
      await piped("--update-baseline");
      expect(await piped()).toMatchObject({ code: 0, stderr: "" });
    });
  });

  it("is found from any folder, by its paths from its own", async () => {
    await inFolder({ "team/d.md": DRAFT, "other/x.txt": "" }, async (path) => {
      await cliIn(path, ["team", "--baseline", "team/b.json", "--update-baseline"]);
      const args = ["../team/d.md", "--baseline", "../team/b.json"];
      expect((await cliIn(path, args, { from: "other" })).code).toBe(0);
      const { files } = z
        .object({ files: z.record(z.string(), z.unknown()) })
        .parse(JSON.parse(readFileSync(join(path, "team/b.json"), "utf8")));
      expect(Object.keys(files)).toEqual(["d.md"]);
    });
  });
});

describe("entries no longer needed", () => {
  it("are told and fail nothing", async () => {
    await withBaseline(async ({ run, write }) => {
      write("d.md", DRAFT.replace("Hey guys welcome back to my channel.", "Pasta in 8 minutes."));
      const ran = await run("d.md", ...FILE, "--fail-on", "none");
      expect(ran.code).toBe(0);
      expect(ran.stderr).toMatch(/^b\.json: \d+ entr(?:y is|ies are) no longer needed;/);
      expect(ran.stderr).toContain("- d.md: opening-filler\n");
    });
  });

  it("of a file that is gone too; of one that this run did not read not", async () => {
    await withBaseline(async ({ run, write, path }) => {
      write("e.md", DRAFT);
      await run(".", ...FILE, "--update-baseline");
      expect((await run("e.md", ...FILE)).stderr).toBe("");
      rmSync(join(path, "d.md"));
      expect((await run("e.md", ...FILE)).stderr).toContain("- d.md: The file is gone.");
      await run("e.md", ...FILE, "--update-baseline");
      expect((await run("e.md", ...FILE)).stderr).toBe("");
    });
  });

  it("a renamed file is a new one, and its old name is told", async () => {
    await withBaseline(async ({ run, path }) => {
      renameSync(join(path, "d.md"), join(path, "renamed.md"));
      const ran = await run("renamed.md", ...FILE);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain("- d.md: The file is gone.");
    });
  });
});

describe("--update-baseline", () => {
  it("says every problem that it takes in", async () => {
    await withBaseline(async ({ run, write }) => {
      write("d.md", WORSE);
      const ran = await run("d.md", ...FILE, "--update-baseline");
      expect(ran.code).toBe(0);
      expect(ran.stderr).toMatch(/^b\.json: [1-9]\d* added, \d+ no longer needed\.\n/);
      expect(ran.stderr).toMatch(/^ {2}\+ d\.md: \d+: .*\(overlay-reading-time\)$/m);
      expect((await run("d.md", ...FILE)).code).toBe(0);
    });
  });

  it("changes nothing where nothing changed, and keeps what the run did not read", async () => {
    await withBaseline(async ({ run, write, path }) => {
      const before = readFileSync(join(path, "b.json"), "utf8");
      const ran = await run("d.md", ...FILE, "--update-baseline");
      expect(ran.stderr).toBe("b.json: 0 added, 0 no longer needed.\n");
      expect(readFileSync(join(path, "b.json"), "utf8")).toBe(before);
      write("e.md", DRAFT);
      await run("e.md", ...FILE, "--update-baseline");
      expect((await run(".", ...FILE)).code).toBe(0);
    });
  });
});

describe("a baseline that cannot be used", () => {
  it.each([
    ["is not there", undefined, "there is no such file; --update-baseline makes it."],
    ["is no JSON", "{", "--baseline b.json cannot be read ("],
    ["is something else", '{"files": {}}', "--baseline b.json cannot be read (schemaVersion"],
  ])("%s: nothing is scored", async (_, text, words) => {
    await withBaseline(async ({ run, write, path }) => {
      if (text === undefined) rmSync(join(path, "b.json"));
      else write("b.json", text);
      const ran = await run("d.md", ...FILE);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain(words);
    });
  });

  it("is of another scoring: only an update makes it comparable", async () => {
    await withBaseline(async ({ run, path }) => {
      const text = readFileSync(join(path, "b.json"), "utf8");
      const other = text.replace(/"scoringVersion": "[^"]*"/, '"scoringVersion": "0"');
      writeFileSync(join(path, "b.json"), other);
      const ran = await run("d.md", ...FILE);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain("holds scores of version 0");
      await run("d.md", ...FILE, "--update-baseline");
      expect((await run("d.md", ...FILE)).code).toBe(0);
    });
  });

  it("is asked to be updated without a name", async () => {
    await inFolder({ "d.md": DRAFT }, async (path) => {
      const ran = await cliIn(path, ["d.md", "--update-baseline"]);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toBe("error: --update-baseline needs --baseline FILE.\n");
      const draft = await cliIn(path, ["d.md", "--baseline", "d.md", "--update-baseline"]);
      expect(draft.code).toBe(2);
      expect(readFileSync(join(path, "d.md"), "utf8")).toBe(DRAFT);
      const nowhere = await cliIn(path, ["d.md", "--baseline", "x/b.json", "--update-baseline"]);
      expect(nowhere.stderr).toContain("x/b.json cannot be written");
      expect(existsSync(join(path, "x"))).toBe(false);
    });
  });
});
