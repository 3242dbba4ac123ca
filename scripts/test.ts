/**
 * `npm test`: every check of the project, one after another, each on a line of its own; then the
 * tests. Its last line is `N passed, N failed`: tests, where every other failed check counts as one
 * failure more, so that the line never says 0 failed when something is wrong.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import * as z from "zod";

/** npm scripts, in the order in which a failure explains the ones after it. */
const CHECKS = [
  "build",
  "check:types",
  "lint",
  "check:format",
  "knip",
  "check:generated",
  "check:package",
];
const REPORT = ".cache/vitest.json";
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Runs an npm script quietly; its output is printed only where it failed. */
function check(script: string): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", script], {
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${script} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

/** Runs vitest in the open and returns how many tests passed and failed. */
function tests(): { passed: number; failed: number } {
  mkdirSync(".cache", { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${REPORT}`];
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const report = readReport();
  // A file that does not load, or a run that dies, fails without a failed test.
  return { passed: report.passed, failed: Math.max(report.failed, status === 0 ? 0 : 1) };
}

function readReport(): { passed: number; failed: number } {
  try {
    const report = Report.parse(JSON.parse(readFileSync(REPORT, "utf8")));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch (error) {
    console.error(`vitest left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

const failedChecks = CHECKS.filter((script) => !check(script));
const { passed, failed } = tests();
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(", ")}`);
process.exitCode = failed + failedChecks.length > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + failedChecks.length} failed`);
