import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { bytecodeIn } from "../../src/cli/load.ts";
import { modulesIn, outputs, packagesOf } from "./built.ts";

const Packed = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]);
const Manifest = z.record(z.string(), z.unknown());

const ALLOWED = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|schema\.json)$/,
  /^bin\/(?:saveworthy\.js|package\.json)$/,
  /^dist\/(?:command|index)\.js$/,
  /^dist\/(?:cli|worker)\.cjs$/,
  /^dist\/packages\/(?:read-excel-file\/)?[\w-]+\.js$/,
  /^dist\/(?:command|packages\/[\w-]+)-[\w.-]+\.bytecode$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^dist\/models\/\w+-\w+\.bin$/,
  /^dist\/types\/(?:src|rules)\/[\w./-]+\.d\.ts$/,
  /^dist\/THIRD-PARTY-LICENSES$/,
];
const NEEDED = [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "schema.json",
  "bin/saveworthy.js",
  "bin/package.json",
  "dist/cli.cjs",
  "dist/worker.cjs",
  "dist/command.js",
  "dist/packages/zod.js",
  bytecodeIn("dist", "command").replaceAll("\\", "/"),
  "dist/index.js",
  "dist/types/src/index.d.ts",
  "dist/models/vi-script.bin",
  "dist/models/en-script.bin",
  "dist/THIRD-PARTY-LICENSES",
];

let files: readonly string[] = [];

beforeAll(() => {
  outputs();
  // Without `--ignore-scripts` npm would build again, under the feet of the other tests.
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const answer = execFileSync("npm", args, {
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  files = Packed.parse(JSON.parse(answer))[0].files.map(({ path }) => path);
});

describe("the package", () => {
  it("holds what it needs and nothing else", () => {
    expect(files.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(NEEDED.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("asks the user to install nothing with it", () => {
    const manifest = Manifest.parse(JSON.parse(readFileSync("package.json", "utf8")));
    const asking = Object.keys(manifest).filter((key) => /dependencies$/i.test(key));
    expect(asking).toEqual(["devDependencies"]);
    const typed = files.filter((path) => path.endsWith(".d.ts"));
    const foreign = typed.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/(?:from |import\()"([^"\n]+)"/g)]
        .map(([, specifier = ""]) => specifier)
        .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it("passes on the licence of every package whose code it contains", () => {
    const all = outputs();
    const notices = readFileSync("dist/THIRD-PARTY-LICENSES", "utf8");
    for (const name of packagesOf(modulesIn(Object.keys(all), all)))
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});
