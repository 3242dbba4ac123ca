/** Whole processes, timed in turn with others, so that a slow or busy machine moves both sides. */
import { closeSync, openSync } from "node:fs";
import { spawnSync } from "node:child_process";

export interface Command {
  readonly args: readonly string[];
  /** File that it reads from stdin. */
  readonly input?: string;
}

/** Wall time of a run of node in ms; its output is thrown away. Whether it succeeds is looked at by `warm`. */
function time({ args, input }: Command): number {
  const stdin = input === undefined ? undefined : openSync(input, "r");
  try {
    const started = performance.now();
    const { error } = spawnSync(process.execPath, args, {
      stdio: [stdin ?? "ignore", "ignore", "ignore"],
    });
    if (error !== undefined) throw error;
    return performance.now() - started;
  } finally {
    if (stdin !== undefined) closeSync(stdin);
  }
}

/** One run that does not count, save that a command which fails would be timed for nothing. */
export function warm({ args, input }: Command): void {
  const stdin = input === undefined ? undefined : openSync(input, "r");
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: [stdin ?? "ignore", "ignore", "pipe"],
  });
  if (stdin !== undefined) closeSync(stdin);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stderr}`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (low + high) / 2;
}

export interface Compared {
  /** Medians in ms. */
  readonly ours: number;
  readonly theirs: number;
  /** Median of the ratios, pair by pair. */
  readonly ratio: number;
}

/** Each pair is run one after the other. A peer that complains of what it reads has still read it. */
export function compare(ours: Command, theirs: Command, rounds: number): Compared {
  warm(ours);
  time(theirs);
  const pairs = Array.from({ length: rounds }, () => ({ a: time(ours), b: time(theirs) }));
  return {
    ours: median(pairs.map(({ a }) => a)),
    theirs: median(pairs.map(({ b }) => b)),
    ratio: median(pairs.map(({ a, b }) => a / b)),
  };
}

/** Median wall time in ms. */
export function timed(command: Command, rounds: number): number {
  warm(command);
  return median(Array.from({ length: rounds }, () => time(command)));
}

/** Peak resident memory of a run in MB, threads and all, as node itself counts it at the end. */
export function peakMemory({ args }: Command): number {
  const report = `import { writeSync } from "node:fs";
    import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;
  const { output } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    { stdio: ["ignore", "ignore", "inherit", "pipe"], encoding: "utf8" },
  );
  return Number(output[3]) / 1024;
}
