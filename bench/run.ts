/**
 * `npm run bench`: how fast the built command is, as ratios to something run in turn with it, so
 * that a slow or busy machine moves both sides. Prints a table; it is no test and fails nothing.
 * `npm run bench -- readers` measures the readers instead, and how their cost grows.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { corpus } from "./corpus.ts";

const CLI = resolve("bin/saveworthy.js");
const DRAFTS = "fixtures/drafts";
const DRAFT = `${DRAFTS}/hem-jeans-by-hand.md`;
const FILES = 2000;
/** The peer on the same folder; installed for the occasion, no dependency of ours. */
const WRITE_GOOD = "write-good@1.0.8";

type Command = readonly string[];

/** Wall time of a whole process, in ms. Its output is thrown away. */
function time(args: Command): number {
  const started = performance.now();
  const { error } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (error !== undefined) throw error;
  return performance.now() - started;
}

/** One run that does not count, save that a command which fails would be timed for nothing. */
function warm(args: Command): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stderr}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Medians of both commands in ms, and of their ratio, each pair run one after the other. */
function compare(ours: Command, theirs: Command, rounds: number) {
  warm(ours);
  time(theirs);
  const pairs = Array.from({ length: rounds }, () => ({ a: time(ours), b: time(theirs) }));
  return {
    ours: median(pairs.map(({ a }) => a)),
    theirs: median(pairs.map(({ b }) => b)),
    ratio: median(pairs.map(({ a, b }) => a / b)),
  };
}

/** Peak resident memory of a run in MB, as node itself counts it at the end. */
function peakMemory(args: Command): number {
  const report = `import { writeSync } from "node:fs";
    process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;
  const { output } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    { stdio: ["ignore", "ignore", "inherit", "pipe"], encoding: "utf8" },
  );
  return Number(output[3]) / 1024;
}

function row(what: string, detail: string, value: number, unit: string, target: number): void {
  const met = value <= target ? "met" : "MISSED";
  const figures = `${value.toFixed(2)}${unit}`.padStart(9);
  console.log(
    `${what.padEnd(34)} ${detail.padEnd(24)} ${figures}  target ${target}${unit}  ${met}`,
  );
}

if (process.argv[2] === "readers") {
  const { benchReaders } = await import("./readers.ts");
  await benchReaders();
  process.exit();
}
if (!existsSync("dist/cli.cjs")) throw new Error("dist/ is not built: run `npm run build` first.");
const folder = mkdtempSync(join(tmpdir(), "saveworthy-bench-"));
try {
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const single = compare([CLI, DRAFT], ["-e", "0"], 15);
  row("one draft / node -e 0", `${ms(single.ours)} / ${ms(single.theirs)}`, single.ratio, "x", 1.8);

  mkdirSync(`${folder}/drafts`);
  const paths = corpus(DRAFTS, FILES).map((text, i) => {
    const path = `${folder}/drafts/${String(i).padStart(4, "0")}.md`;
    writeFileSync(path, text);
    return path;
  });
  const install = [
    "install",
    "--prefix",
    folder,
    "--no-audit",
    "--no-fund",
    "--silent",
    WRITE_GOOD,
  ];
  execFileSync("npm", install, { stdio: "inherit", shell: process.platform === "win32" });
  const batch = compare(
    [CLI, `${folder}/drafts`],
    [`${folder}/node_modules/write-good/bin/write-good.js`, ...paths],
    5,
  );
  row(
    `${FILES} drafts / write-good`,
    `${ms(batch.ours)} / ${ms(batch.theirs)}`,
    batch.ratio,
    "x",
    0.5,
  );
  row(`${FILES} drafts, peak memory`, "", peakMemory([CLI, `${folder}/drafts`]), " MB", 150);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
