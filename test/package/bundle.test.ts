import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle, closure, modulesIn, outputs, packagesOf, runBuilt } from "./built.ts";
import { bytecodeIn, load } from "../../src/cli/load.ts";

/** Packages that cost a run tens of milliseconds; each has its own moment to be loaded. */
const ON_DEMAND = [
  "ora",
  "yaml",
  "zod",
  "chardet",
  "chokidar",
  "fflate",
  "htmlparser2",
  "mammoth",
  "papaparse",
  "read-excel-file",
];

/** Source modules that the command loaded, and the packages among them. */
function loadedBy(args: readonly string[]) {
  const run = runBuilt(args);
  return { ...run, packages: packagesOf(run.modules) };
}

describe("the bundle", () => {
  it("holds single files of natural, never an index and the database drivers behind it", () => {
    const all = outputs();
    const packages = packagesOf(modulesIn(Object.keys(all), all));
    expect(packages.filter((name) => /^(?:mongoose|pg|redis|memjs|dotenv)/.test(name))).toEqual([]);
    const natural = modulesIn(Object.keys(all), all).filter((path) => path.includes("/natural/"));
    expect(natural.filter((path) => path.endsWith("/index.js"))).toEqual([]);
  });

  it("of the command holds what every run needs, and each other package in a script of its own", () => {
    const all = outputs();
    const packages = packagesOf(modulesIn(["dist/command.js"], all));
    expect(packages.filter((name) => ON_DEMAND.includes(name))).toEqual([]);
    const apart = Object.keys(all).flatMap((f) => /^dist\/packages\/([\w-]+)/.exec(f)?.[1] ?? []);
    expect(apart).toEqual(expect.arrayContaining(ON_DEMAND));
  });

  it("of the API loads on demand what a call may not need", () => {
    const all = outputs();
    const modules = modulesIn(closure("dist/index.js", all), all);
    expect(packagesOf(modules).filter((name) => ON_DEMAND.includes(name))).toEqual([]);
    expect(modules.filter((path) => isReader(path) || isReporter(path))).toEqual([]);
    expect(modules.filter((path) => path.startsWith("src/messages/vi"))).toEqual([]);
  });
});

describe("the threads", () => {
  it("find their script beside the one that the crew is in", () => {
    const all = outputs();
    expect(Object.keys(all)).toContain("dist/worker.cjs");
    const holders = Object.keys(all).filter((file) =>
      modulesIn([file], all).includes("src/batch/crew.ts"),
    );
    expect(holders).toEqual(["dist/command.js"]);
  });
});

describe("the bytecode", () => {
  it("is taken by the node that built it", () => {
    const { scripts } = load(resolve("dist"));
    expect(scripts.get("command")?.cachedDataRejected).toBe(false);
  });

  it("is missed in time alone: a package without it, or with a damaged one, runs", () => {
    const folder = mkdtempSync(join(tmpdir(), "saveworthy-bytecode-"));
    const version = (): string =>
      execFileSync(
        process.execPath,
        ["-e", `require("./cli.cjs").run(["node", "saveworthy", "--version"])`],
        { cwd: folder, encoding: "utf8" },
      );
    try {
      for (const name of ["cli.cjs", "command.js"])
        copyFileSync(`dist/${name}`, join(folder, name));
      expect(version()).toMatch(/^\d+\.\d+\.\d+\n$/);
      writeFileSync(bytecodeIn(folder, "command"), "damaged".repeat(100));
      expect(version()).toMatch(/^\d+\.\d+\.\d+\n$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is offered to no other build of node, which may take it and crash", () => {
    const { version, platform, arch, execPath } = process;
    const node = `${version}-${platform}-${arch}-${statSync(execPath).size}`;
    const kept = readdirSync("dist", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".bytecode"))
      .map((name) => name.replaceAll("\\", "/"));
    const made = ["command", "packages/yaml", "packages/zod"];
    expect(kept.toSorted()).toEqual(made.map((name) => `${name}-${node}.bytecode`));
  });

  it("is of a script of one byte a character, which V8 loads as it is", () => {
    const scripts = Object.keys(outputs()).filter((f) => /^dist\/(?:command|packages\/)/.test(f));
    for (const file of scripts) expect(readFileSync(file).every((byte) => byte < 0x80)).toBe(true);
  });
});

/** CommonJS whose default export is all that is used of it. */
const DEFAULT_ALONE = /(?:^|\/)node_modules\/(?:chardet|ignore|papaparse)\//;

describe("a dynamic import", () => {
  it("is of CommonJS only where the default export will do: a chunk has no other", () => {
    const { inputs } = bundle();
    const wrong = Object.entries(inputs).flatMap(([from, { imports }]) =>
      imports
        .filter(({ path, kind }) => kind === "dynamic-import" && inputs[path]?.format === "cjs")
        .filter(({ path }) => !DEFAULT_ALONE.test(path))
        .map(({ path }) => `${from} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a run loads", () => {
  it.each([["--version"], ["--help"]])("%s: the command line alone", (flag) => {
    const { status, modules, packages } = loadedBy([flag]);
    expect(status).toBe(0);
    expect(packages).toEqual(["commander"]);
    const folders = new Set(modules.map((path) => path.split("/").slice(0, 2).join("/")));
    for (const folder of ["src/read", "src/facts", "src/score", "src/report", "src/engine"])
      expect(folders).not.toContain(folder);
  });

  it("scoring one Markdown draft: one reader, one reporter, nothing on demand", () => {
    const { status, modules, onDemand } = loadedBy([
      "--no-config",
      "fixtures/drafts/hem-jeans-by-hand.md",
    ]);
    expect(status).toBe(0);
    expect(onDemand).toEqual([]);
    expect(modules.filter(isReader)).toEqual(["src/read/script/markdown.ts"]);
    expect(modules.filter(isReporter)).toEqual(["src/report/pretty.ts"]);
  });

  it("a config: what reads it, and no other package", () => {
    const { status, onDemand } = loadedBy([
      "--config",
      "fixtures/config/usual.yaml",
      "fixtures/drafts/hem-jeans-by-hand.md",
    ]);
    expect(status).toBe(0);
    expect(onDemand.toSorted()).toEqual(["yaml", "zod"]);
  });
});

const READERS = ["script/markdown", "script/text", "srt", "vtt"];

function isReader(path: string): boolean {
  return READERS.some((name) => path === `src/read/${name}.ts`);
}

/** One file a reporter, besides the list of them. */
function isReporter(path: string): boolean {
  return /^src\/report\/(?:pretty|json)\.ts$/.test(path);
}
