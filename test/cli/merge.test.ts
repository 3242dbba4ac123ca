import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/report/reporters.ts";
import { cliIn, inFolder, type Ran } from "./harness.ts";

const DRAFTS = readdirSync("fixtures/drafts")
  .filter((name) => /\.(?:md|txt|srt|vtt)$/.test(name))
  .slice(0, 24);
/** With a file that cannot be read, one that is no draft, and one that is left out. */
const FILES = {
  ...Object.fromEntries(
    DRAFTS.map((name, i) => [
      `${"abc"[i % 3] ?? ""}/${name}`,
      readFileSync(`fixtures/drafts/${name}`),
    ]),
  ),
  "b/binary.md": new Uint8Array(500),
  "c/other.json": '{"a": 1}',
  "c/left-out.md": "x",
  ".saveworthyignore": "left-out.md\n",
};
/** Folders, what is not there, and what is left out. */
const PATHS = ["c", "a", "b", "none.md", "c/left-out.md", "zz*.md"];

/** Writes `1.json` to `n.json` and says what they are called. */
async function shards(folder: string, n: number, ...args: string[]): Promise<string[]> {
  const names: string[] = [];
  for (let i = 1; i <= n; i++) {
    const ran = await cliIn(folder, [
      ...PATHS,
      "--shard",
      `${i}/${n}`,
      "--format",
      "json",
      ...args,
    ]);
    writeFileSync(join(folder, `${i}.json`), ran.stdout);
    names.push(`${i}.json`);
  }
  return names;
}

const refused = async (folder: string, ...names: string[]): Promise<string> => {
  const ran = await cliIn(folder, ["merge", ...names]);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  return ran.stderr;
};

describe("merged shards are what one run gives", () => {
  test.each([1, 2, 5, 40])("byte for byte in every format, of %i", async (n) => {
    await inFolder(FILES, async (folder) => {
      const names = await shards(folder, n, "--with-segments");
      for (const format of n === 5 ? FORMAT_NAMES : (["json", "csv"] as const)) {
        const args = ["--format", format, "--with-segments"];
        const one = await cliIn(folder, [...PATHS, ...args]);
        const merged = await cliIn(folder, ["merge", ...names.toReversed(), ...args]);
        expect(merged).toEqual(one);
        expect(one.code).toBe(2);
        expect(one.stdout.length).toBeGreaterThan(500);
      }
    });
  });

  test("with the gates that were not met, and their exit code", async () => {
    await inFolder(FILES, async (folder) => {
      const good = ["a", "--min-score", "60", "--format", "json"];
      const run = (...args: string[]): Promise<Ran> => cliIn(folder, [...good, ...args]);
      for (const i of [1, 2]) {
        const { stdout } = await run("--shard", `${i}/2`);
        writeFileSync(join(folder, `${i}.json`), stdout);
      }
      const merged = await cliIn(folder, ["merge", "2.json", "1.json", "--format", "json"]);
      expect(merged).toEqual(await run());
      expect(merged.code).toBe(1);
    });
  });
});

describe("refused are", () => {
  test("shards that are missing or there twice", async () => {
    await inFolder(FILES, async (folder) => {
      await shards(folder, 4);
      expect(await refused(folder, "1.json", "3.json", "4.json")).toContain(
        "Shard 2 of 4 is missing.",
      );
      expect(await refused(folder, "1.json")).toContain("Shards 2, 3, 4 of 4 are missing.");
      expect(await refused(folder, "1.json", "2.json", "3.json", "4.json", "2.json")).toContain(
        "2.json and 2.json are both shard 2/4.",
      );
    });
  });

  test("shards of another version, another split, or of none", async () => {
    await inFolder(FILES, async (folder) => {
      await shards(folder, 2);
      const change = (name: string, from: RegExp, to: string): void => {
        const text = readFileSync(join(folder, "2.json"), "utf8");
        writeFileSync(join(folder, name), text.replace(from, to));
      };
      change("version.json", /"version": "[^"]*"/, '"version": "0.0.1"');
      change("scoring.json", /"scoringVersion": "[^"]*"/, '"scoringVersion": "0"');
      change("count.json", /"count": 2/, '"count": 3');
      change("whole.json", /"shard": \{[^}]*\}/, '"shard": null');
      change("other.json", /"schemaVersion": 1/, '"schemaVersion": 2');
      change("half.json", /"errors": [^]*/, "");
      expect(await refused(folder, "1.json", "version.json")).toContain("is of version 0.0.1");
      expect(await refused(folder, "1.json", "scoring.json")).toContain("is of version 0, ");
      expect(await refused(folder, "1.json", "count.json")).toContain("is one of 3 shards");
      expect(await refused(folder, "1.json", "whole.json")).toContain("is of a whole run");
      expect(await refused(folder, "1.json", "other.json")).toContain(
        "is no report of this version",
      );
      expect(await refused(folder, "1.json", "half.json")).toContain(
        "is no JSON, or not all of it",
      );
      expect(await refused(folder, "1.json", "none.json")).toContain("none.json cannot be read");
    });
  });

  test("an output that is one of the shards, and standard input in a shard", async () => {
    await inFolder(FILES, async (folder) => {
      const names = await shards(folder, 1);
      const ran = await cliIn(folder, ["merge", ...names, "--format", "json=1.json"]);
      expect(ran.stderr).toContain("would overwrite 1.json");
      const piped = await cliIn(folder, ["-", "--shard", "1/2"], { stdin: "x" });
      expect(piped.code).toBe(2);
    });
  });
});
