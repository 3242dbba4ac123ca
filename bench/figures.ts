/** What is promised of the speed, each measured beside what it is promised against. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { corpus } from "./corpus.ts";
import { compare, peakMemory, timed, type Command } from "./measure.ts";

export interface Figure {
  readonly what: string;
  /** What was measured, ours first. */
  readonly detail: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  /** Whether the target is a least or a most. */
  readonly at: "least" | "most";
}

export function isMet({ value, target, at }: Figure): boolean {
  return at === "most" ? value <= target : value >= target;
}

export interface Extent {
  /** Files of the runs that are about scale. */
  readonly files: number;
  /** Runs of what takes seconds. */
  readonly rounds: number;
}

const CLI = resolve("bin/saveworthy.js");
const DRAFTS = "fixtures/drafts";
const DRAFT = `${DRAFTS}/hem-jeans-by-hand.md`;
/** Peers on the same folder; installed for the occasion, no dependencies of ours. */
const PEERS = ["write-good@1.0.8", "markdownlint-cli2@0.22.1"];
const FOLDER = 2000;
const RECORDS = 6000;
const MORE_RECORDS = 4 * RECORDS;
const RECORD_SIZE = 1500;

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const ours = (...args: string[]): Command => ({ args: [CLI, "--no-config", ...args] });

/**
 * @param folder empty, for the drafts and the peers
 */
export function* figures(folder: string, extent: Extent): Generator<Figure> {
  yield* oneDraft();
  yield* folderOfDrafts(folder, extent);
  yield* scale(folder, extent);
  yield* stream(folder, extent);
}

function* oneDraft(): Generator<Figure> {
  for (const [what, target, flags] of [
    ["one draft, rules only / node -e 0", 1.8, ["--no-forecast"]],
    ["one draft with forecast / node -e 0", 2.2, []],
  ] as const) {
    const single = compare(ours(...flags, DRAFT), { args: ["-e", "0"] }, 15);
    yield { what, ...ratio(single), target, at: "most" };
  }
}

function* folderOfDrafts(folder: string, { rounds }: Extent): Generator<Figure> {
  const paths = fill(`${folder}/drafts`, FOLDER);
  const install = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", ...PEERS];
  execFileSync("npm", install, { stdio: "inherit", shell: process.platform === "win32" });
  const modules = `${folder}/node_modules`;
  const score = ours(`${folder}/drafts`);
  const writeGood = { args: [`${modules}/write-good/bin/write-good.js`, ...paths] };
  const lint = {
    args: [`${modules}/markdownlint-cli2/markdownlint-cli2-bin.mjs`, `${folder}/drafts/*.md`],
  };
  const what = `${count(FOLDER)} drafts`;
  yield {
    what: `${what} / write-good`,
    ...ratio(compare(score, writeGood, rounds)),
    target: 0.5,
    at: "most",
  };
  yield {
    what: `${what} / markdownlint-cli2`,
    ...ratio(compare(score, lint, rounds)),
    target: 0.25,
    at: "most",
  };
  const one = compare(ours("--jobs", "1", "--no-forecast", `${folder}/drafts`), writeGood, rounds);
  yield {
    what: `${what}, one thread, rules only / write-good`,
    ...ratio(one),
    target: 0.5,
    at: "most",
  };
  yield {
    what: `${what}, peak memory`,
    detail: "",
    value: peakMemory(score),
    unit: " MB",
    target: 300,
    at: "most",
  };
  const cache = ours("--cache", `${folder}/cache`, `${folder}/drafts`);
  const cold = timed({ args: [...score.args] }, rounds);
  const warmed = timed(cache, rounds);
  yield {
    what: `${what}, cold / warm cache`,
    detail: `${ms(cold)} / ${ms(warmed)}`,
    value: cold / warmed,
    unit: "x",
    target: 10,
    at: "least",
  };
}

/** One thread against two, and how the cost of a file grows with the number of files. */
function* scale(folder: string, { files: many, rounds }: Extent): Generator<Figure> {
  fill(`${folder}/many`, many);
  const jobs = (n: string): Command => ours("--no-forecast", "--jobs", n, `${folder}/many`);
  const threads = compare(jobs("1"), jobs("2"), rounds);
  yield {
    what: `${count(many)} drafts, one thread / two`,
    ...ratio(threads),
    target: 1.7,
    at: "least",
  };
  rmSync(`${folder}/many`, { recursive: true });
  const few = many / 10;
  fill(`${folder}/many`, few);
  const small = timed(jobs("1"), rounds);
  const start = timed(ours("--version"), rounds);
  const exponent = Math.log10((threads.ours - start) / (small - start));
  yield {
    what: `exponent of the cost, ${count(few)} to ${count(many)} drafts`,
    detail: `${ms(small)} / ${ms(threads.ours)}`,
    value: exponent,
    unit: "",
    target: 1.05,
    at: "most",
  };
}

/** From start to end, which V8 spends a good part of compiling in, and what each further record takes. */
function* stream(folder: string, { rounds }: Extent): Generator<Figure> {
  const took = (records: number): number => {
    const input = `${folder}/records.jsonl`;
    const lines = corpus(DRAFTS, records).map((text, id) =>
      JSON.stringify({ id, script: text.slice(0, RECORD_SIZE) }),
    );
    writeFileSync(input, `${lines.join("\n")}\n`);
    return timed({ args: [CLI, "stream", "--no-config", "--no-forecast"], input }, rounds);
  };
  const [few, many] = [took(RECORDS), took(MORE_RECORDS)];
  for (const [what, records, time] of [
    [`stream, one thread, rules only, ${count(RECORDS)} records`, RECORDS, few],
    ["stream, each further record", MORE_RECORDS - RECORDS, many - few],
  ] as const) {
    yield {
      what,
      detail: `${count(records)} of 1.5 KB in ${ms(time)}`,
      value: (records * 1000) / time,
      unit: " a second",
      target: 3000,
      at: "least",
    };
  }
}

function fill(folder: string, files: number): string[] {
  mkdirSync(folder);
  return corpus(DRAFTS, files).map((text, i) => {
    const path = `${folder}/${String(i).padStart(6, "0")}.md`;
    writeFileSync(path, text);
    return path;
  });
}

function ratio(compared: ReturnType<typeof compare>): Pick<Figure, "detail" | "value" | "unit"> {
  const detail = `${ms(compared.ours)} / ${ms(compared.theirs)}`;
  return { detail, value: compared.ratio, unit: "x" };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
