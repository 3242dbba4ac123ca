/** What CONTRIBUTING promises: each scaffold makes something that runs and passes. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const COPIED = [
  "src",
  "rules",
  "scripts",
  "test",
  "fixtures",
  "docs",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
  "README.md",
  "schema.json",
  ".oxfmtrc.json",
];
let copy = "";

function run(command: string, ...args: string[]): string {
  return execFileSync(join("node_modules/.bin", command), args, {
    cwd: copy,
    encoding: "utf8",
    stdio: "pipe",
  });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "saveworthy-scaffold-"));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("npm run new-rule", () => {
  it("makes a rule that passes the contract and its own examples", () => {
    run("tsx", "scripts/scaffold/new-rule.ts", "tutorial", "step-outcome");
    expect(readFileSync(join(copy, "rules/index.ts"), "utf8")).toContain("stepOutcome,");
    expect(
      run(
        "vitest",
        "run",
        "test/rules/contract.test.ts",
        "test/rules/pages.test.ts",
        "-t",
        "step-outcome",
      ),
    ).toMatch(/Tests\s+.*\d+ passed/);
    expect(run("vitest", "run", "test/messages")).toMatch(/Tests\s+.*\d+ passed/);
  });

  it("refuses a module that does not exist, and a rule that does", () => {
    expect(() => run("tsx", "scripts/scaffold/new-rule.ts", "tutorials", "a")).toThrow(
      "first say the module",
    );
    expect(() => run("tsx", "scripts/scaffold/new-rule.ts", "tutorial", "step-order")).toThrow(
      "exists",
    );
  });
});

describe("npm run new-reader", () => {
  it("makes a reader that reads its sample", () => {
    run("tsx", "scripts/scaffold/new-reader.ts", "scc", ".scc");
    expect(run("vitest", "run", "test/read/scc.test.ts")).toMatch(/Tests\s+.*1 passed/);
  });
});

describe("npm run new-language", () => {
  it("makes a pack that compiles, and a test that says what it lacks", () => {
    run("tsx", "scripts/scaffold/new-language.ts", "sv", "Swedish");
    run("tsc", "-p", ".");
    const pack = readFileSync(join(copy, "src/language/packs/sv.ts"), "utf8");
    expect(pack).toContain("measured: false,");
    const tested = () => run("vitest", "run", "test/language/packs.test.ts");
    expect(tested).toThrow(
      /sv lacks speechRate\.usual.*usualPadding.*numbers.*verbs\.plain.*units\.amount.*phrases\.saveAsk/,
    );
  });
});
