import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Cache } from "../../src/batch/cache.ts";
import { cachedRun } from "../../src/batch/cached-batch.ts";
import { pack, unpack } from "../../src/batch/packed.ts";
import { modelsDigest } from "../../src/forecast/digest.ts";
import { cliIn, inFolder, type Ran } from "./harness.ts";

const CACHE = ".saveworthy-cache";
const drafts = Object.fromEntries(
  Array.from({ length: 70 }, (_, i) => [
    `d/${i}.md`,
    `# Rice ${i}\n\n1. Rinse ${i} cups twice.\n2. Soak them for ${i + 5} minutes.\n3. Cook on low heat.\n`,
  ]),
);

async function inDrafts(use: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(drafts, use);
}

const score = (folder: string, ...args: string[]): Promise<Ran> =>
  cliIn(folder, ["d", "--format", "json", ...args]);

const entries = (folder: string): string[] =>
  readdirSync(join(folder, CACHE))
    .filter((name) => name.endsWith(".batch"))
    .map((name) => join(folder, CACHE, name));

/** What is scored without a cache must come out with one. */
async function sameAsWithout(folder: string, ...args: string[]): Promise<void> {
  const without = await score(folder, ...args);
  expect(await score(folder, "--cache", ...args)).toEqual(without);
}

describe("a cache", () => {
  test("gives what a run without it gives, as often as it is asked, and in each format", async () => {
    await inDrafts(async (folder) => {
      await sameAsWithout(folder);
      expect(entries(folder).length).toBeGreaterThan(1);
      await sameAsWithout(folder);
      await sameAsWithout(folder, "--with-segments");
      const table = await cliIn(folder, ["d"]);
      expect((await cliIn(folder, ["d", "--cache"])).stdout).toBe(table.stdout);
    });
  });

  test("is what the second run answers from", async () => {
    await inDrafts(async (folder) => {
      const without = await score(folder, "--cache");
      const cache = new Cache(join(folder, CACHE));
      for (const path of entries(folder)) {
        const name = basename(path, ".batch");
        const kept = cache.read(name);
        if (kept === undefined) throw new Error("the entry is not whole");
        const results = unpack(kept.whole).map((result) => ({ ...result, title: "planted" }));
        cache.write(name, { ...kept, whole: pack(results) });
      }
      const ran = await score(folder, "--cache");
      expect(ran.stdout).toBe(without.stdout.replaceAll(/"title": ".*"/g, '"title": "planted"'));
    });
  });

  test("holds for the models that made it", async () => {
    await inFolder({}, (folder) => {
      const source = { config: undefined, flags: {}, cwd: folder };
      const setup = { source, withSegments: false, rowsOnly: false };
      const settingsFor = (): never => {
        throw new Error("not asked");
      };
      expect(cachedRun(join(folder, CACHE), setup, settingsFor).about).toContain(modelsDigest());
      return Promise.resolve();
    });
  });

  test.each([
    ["content", (folder: string) => appendFileSync(join(folder, "d/3.md"), "4. Serve.\n")],
    ["a file less", (folder: string) => rmSync(join(folder, "d/3.md"))],
    ["a name", (folder: string) => renameSync(join(folder, "d/3.md"), join(folder, "d/a.md"))],
    ["a file more", (folder: string) => writeFileSync(join(folder, "d/33.txt"), "Rinse it.")],
    [
      "the config",
      (folder: string) =>
        writeFileSync(
          join(folder, "saveworthy.config.yaml"),
          "platform: tiktok\noverrides: [{ files: ['d/3.md'], rules: { opening-filler: off } }]",
        ),
    ],
    [
      "what is no draft any more",
      (folder: string) => writeFileSync(join(folder, "d/3.md"), new Uint8Array(100)),
    ],
  ])("notices that %s changed", async (_, change) => {
    expect.hasAssertions();
    await inDrafts(async (folder) => {
      await score(folder, "--cache");
      change(folder);
      await sameAsWithout(folder);
      await sameAsWithout(folder);
    });
  });

  test.each([
    ["cut off", (path: string) => truncateSync(path, 200)],
    ["emptied", (path: string) => truncateSync(path, 0)],
    ["longer", (path: string) => appendFileSync(path, "x")],
    [
      "changed in one bit",
      (path: string) => {
        const bytes = readFileSync(path);
        const at = Math.floor(bytes.length * 0.7);
        bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
        writeFileSync(path, bytes);
      },
    ],
    [
      "a folder",
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])("that is %s is as good as none", async (_, damage) => {
    await inDrafts(async (folder) => {
      await score(folder, "--cache");
      for (const path of entries(folder)) damage(path);
      const without = await score(folder);
      const ran = await score(folder, "--cache");
      expect(ran.stdout).toBe(without.stdout);
      expect(ran.code).toBe(0);
    });
  });

  test("is shared by runs at the same time", async () => {
    await inDrafts(async (folder) => {
      const without = await score(folder);
      const runs = await Promise.all([1, 2, 3, 4].map(() => score(folder, "--cache")));
      for (const ran of runs) expect(ran).toEqual(without);
      expect(readdirSync(join(folder, CACHE)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      await sameAsWithout(folder);
    });
  });

  test("that cannot be written is a warning, and the run goes on", async () => {
    await inDrafts(async (folder) => {
      const without = await score(folder);
      // A device that is always full would do; a file in the place of the folder is everywhere.
      writeFileSync(join(folder, CACHE), "");
      const ran = await score(folder, `--cache=${CACHE}/below`);
      expect(ran).toMatchObject({ code: 0, stdout: without.stdout });
      expect(ran.stderr).toMatch(/^The cache cannot be written \(.*\): this run goes on/);
    });
  });

  test.skipIf(process.getuid?.() === 0)("in a folder that is not ours to write", async () => {
    await inDrafts(async (folder) => {
      mkdirSync(join(folder, "locked"));
      chmodSync(join(folder, "locked"), 0o500);
      const ran = await score(folder, "--cache=locked/cache");
      expect(ran.stderr).toContain("permission denied");
    });
  });

  test("goes where it is told, and never into a folder of drafts", async () => {
    await inDrafts(async (folder) => {
      await cliIn(folder, ["--cache", "kept", "d"]);
      expect(existsSync(join(folder, "kept/CACHEDIR.TAG"))).toBe(true);
      const ran = await cliIn(folder, ["--cache", "d"]);
      expect(ran.stdout).toContain("70 drafts");
      expect(existsSync(join(folder, "d/CACHEDIR.TAG"))).toBe(false);
      expect(existsSync(join(folder, CACHE))).toBe(true);
      // Walking the folder around it finds no drafts in it, and git sees nothing of it.
      expect((await cliIn(folder, ["."])).stdout).toContain("70 drafts");
      expect(readFileSync(join(folder, CACHE, ".gitignore"), "utf8")).toBe("*\n");
    });
  });
});
