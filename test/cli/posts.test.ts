import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { seeded } from "../../src/posts/metrics/random.ts";
import { reportSchema } from "../../src/result/schema.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { cliIn, inFolder, cli } from "./harness.ts";

const figure = z.number().nullable();
const Figures = z.object({
  rows: z.object({ read: z.number(), used: z.number(), notUsed: z.record(z.string(), z.number()) }),
  cohorts: z.array(
    z.object({
      id: z.string(),
      posts: z.number(),
      authors: z.number(),
      resampled: z.string(),
      predictors: z.array(
        z.object({
          id: z.string(),
          pooled: z.object({ rho: figure, low: figure, high: figure }),
          auc: figure,
        }),
      ),
      modules: z.array(z.object({ id: z.string(), with: figure, without: figure })),
    }),
  ),
});

function versionOf(stdout: string): string {
  return reportSchema.parse(JSON.parse(stdout)).tool.scoringVersion;
}

const STEPS =
  "First whisk two eggs with 100 ml of milk. Then heat the pan for one minute. Next pour it in and wait 30 seconds. Finally fold it and serve.";
const CHAT = "so I was walking home and you will not believe who I saw there it was wild honestly";

/** Posts whose saves follow their steps, with noise that is the same in every run. */
function posts(count: number, authors: number): string {
  const random = seeded(1);
  return Array.from({ length: count }, (_, i) => {
    const useful = i % 2 === 0;
    const saves = Math.round((useful ? 60 : 20) * (0.5 + random()));
    const text = `Post ${i} #cooking`;
    const author = `a${i % authors}`;
    return JSON.stringify({
      id: `p${i}`,
      author,
      text,
      transcript: useful ? STEPS : CHAT,
      lang: "en",
      views: 1000 + i,
      saves,
      posted: `2024-0${1 + (i % 6)}-0${1 + (i % 9)}`,
    });
  }).join("\n");
}

describe("validate", () => {
  it("measures the score against saves, and says what it could not use", async () => {
    const files = { "posts.jsonl": `${posts(80, 20)}\n{"id":"x","text":"y","views":5}\n` };
    const { code, stdout, stderr } = await cli(
      ["validate", "posts.jsonl", "--format", "json", "--no-forecast"],
      { files },
    );
    expect(code).toBe(0);
    expect(stderr).toContain("line 81: no saves");
    const validity = Figures.parse(JSON.parse(stdout));
    expect(validity.rows).toMatchObject({ read: 81, used: 80, notUsed: { missing: 1 } });
    const [cohort] = validity.cohorts;
    expect(cohort).toMatchObject({
      id: "en-script",
      posts: 80,
      authors: 20,
      resampled: "authors",
    });
    const score = cohort?.predictors.find(({ id }) => id === "score");
    const { rho, low, high } = score?.pooled ?? {};
    expect(rho).toBeGreaterThan(0.5);
    expect(low).toBeLessThan(rho ?? 0);
    expect(high).toBeGreaterThan(rho ?? 1);
    expect(score?.auc).toBeGreaterThan(0.7);
    const tutorial = cohort?.modules.find(({ id }) => id === "tutorial");
    expect(tutorial?.with).toBeGreaterThan(tutorial?.without ?? Infinity);
  });

  it("prints the same in every run, as text and as Markdown", async () => {
    const files = { "posts.jsonl": posts(60, 5) };
    await inFolder(files, async (folder) => {
      for (const format of ["pretty", "markdown"]) {
        const args = ["validate", "posts.jsonl", "--format", format, "--no-forecast"];
        const first = await cliIn(folder, args);
        expect(first.code).toBe(0);
        expect(first.stdout).toContain("en-script");
        expect(first.stdout).toContain("count of how-to words");
        expect((await cliIn(folder, args)).stdout).toBe(first.stdout);
      }
    });
  });

  it("reads standard input", async () => {
    const { code, stdout } = await cli(["validate", "-"], { stdin: posts(40, 4) });
    expect(code).toBe(0);
    expect(stdout).toContain("40 posts by 4 authors");
  });

  it.each([
    ["no such file", ["validate", "none.csv"], "no such file"],
    ["a folder", ["validate", "."], "it is a folder"],
    ["no column of saves", ["validate", "a.csv"], "--saves"],
    ["no usable row", ["validate", "b.csv"], "No row could be used"],
    ["an unknown format", ["validate", "b.csv", "--format", "xml"], "expected one of"],
  ])("ends with 2 for %s", async (_, args, says) => {
    const files = { "a.csv": "text,views\nx,1\n", "b.csv": "text,views,saves\nx,none,1\n" };
    const { code, stdout, stderr } = await cli(args, { files });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
  });

  it("ends with 2 for a bad row after --strict, with the figures printed", async () => {
    const files = { "posts.jsonl": `${posts(40, 4)}\n{}\n` };
    const { code, stdout } = await cli(["validate", "posts.jsonl", "--strict"], { files });
    expect(code).toBe(2);
    expect(stdout).toContain("en-script");
  });
});

describe("calibrate", () => {
  it("writes a profile of weights and counts that --profile uses", async () => {
    const files = { "posts.jsonl": posts(60, 1), "draft.txt": STEPS };
    await inFolder(files, async (folder) => {
      const { code, stdout } = await cliIn(folder, ["calibrate", "posts.jsonl"]);
      expect(code).toBe(0);
      expect(stdout).toContain("rho of the shipped weights");
      const text = readFileSync(join(folder, "saveworthy.profile.json"), "utf8");
      const profile = parseProfile(text);
      expect(profile.posts).toBeGreaterThanOrEqual(50);
      expect(Object.values(profile.modules).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
      for (const word of ["cooking", "whisk", "a0", "p1"]) expect(text).not.toContain(word);

      const args = ["draft.txt", "--format", "json", "--no-forecast"];
      const own = await cliIn(folder, [...args, "--profile", "saveworthy.profile.json"]);
      expect(versionOf(own.stdout)).toMatch(/\+profile\.[0-9a-f]{8}$/);
      const again = await cliIn(folder, ["calibrate", "posts.jsonl", "--json"]);
      expect(JSON.parse(again.stdout)).toEqual(JSON.parse(text));
    });
  });

  it("is used from the config, relative to it", async () => {
    await inFolder({ "posts.jsonl": posts(60, 1), "draft.txt": STEPS }, async (folder) => {
      await cliIn(folder, ["calibrate", "posts.jsonl", "--out", "own.json"]);
      const config = { "saveworthy.config.json": '{"profile":"own.json"}' };
      const own = readFileSync(join(folder, "own.json"), "utf8");
      const { stdout } = await cli(["draft.txt", "--format", "json", "--no-forecast"], {
        files: { ...config, "own.json": own, "draft.txt": STEPS },
      });
      expect(versionOf(stdout)).toContain("+profile.");
    });
  });

  it("refuses fewer than 15 posts and calls fewer than 45 a direction", async () => {
    const few = await cli(["calibrate", "p.jsonl"], { files: { "p.jsonl": posts(14, 1) } });
    expect(few.code).toBe(2);
    expect(few.stdout).toBe("");
    expect(few.stderr).toContain("nothing was fitted");
    expect(existsSync(join(few.cwd, "saveworthy.profile.json"))).toBe(false);
    const some = await cli(["calibrate", "p.jsonl"], { files: { "p.jsonl": posts(30, 1) } });
    expect(some.code).toBe(0);
    expect(some.stdout).toContain("show a direction");
  });

  it("replaces no file that is no profile", async () => {
    const files = { "p.jsonl": posts(30, 1), "notes.json": '{"mine":true}' };
    const { code, stderr } = await cli(["calibrate", "p.jsonl", "--out", "notes.json"], { files });
    expect(code).toBe(2);
    expect(stderr).toContain("is no profile");
  });

  it.each([
    ["not JSON", "{", "it is not JSON"],
    ["another file", "{}", "no profile"],
    [
      "weights that are none",
      '{"profileVersion":1,"scoringVersion":"1","modules":{}}',
      "modules.tutorial",
    ],
  ])("names a profile that is %s", async (_, content, says) => {
    const files = { "own.json": content, "draft.txt": STEPS };
    const { code, stderr } = await cli(["draft.txt", "--profile", "own.json"], { files });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it("refuses a profile of another scoring version", async () => {
    await inFolder({ "p.jsonl": posts(30, 1), "draft.txt": STEPS }, async (folder) => {
      await cliIn(folder, ["calibrate", "p.jsonl", "--out", "own.json"]);
      const text = readFileSync(join(folder, "own.json"), "utf8");
      const old = text.replace(/"scoringVersion": "[^"]*"/, '"scoringVersion": "0"');
      const { code, stderr } = await cli(["draft.txt", "--profile", "own.json"], {
        files: { "own.json": old, "draft.txt": STEPS },
      });
      expect(code).toBe(2);
      expect(stderr).toContain("run saveworthy calibrate again");
    });
  });

  it("says which scripts are of no post", async () => {
    const files = {
      "p.jsonl": posts(30, 1),
      "scripts/p1-longer.md": "# Post 1\n\n**VO:** Whisk it.",
      "scripts/other.md": "# Something else\n\n**VO:** Hello.",
    };
    const { code, stdout, stderr } = await cli(["calibrate", "p.jsonl", "--scripts", "scripts"], {
      files,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("scripts/other.md: “Something else” is of no post");
    expect(stdout).toContain("1 of them with their script");
  });
});
