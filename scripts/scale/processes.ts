/** The processes that a test started: who they are, what they cost, and their sudden end. Linux only. */

import { readdirSync, readFileSync } from "node:fs";

/** Of `/proc`: 100 a second on every Linux there is. */
const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 200;

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly command: string;
}

/** All processes below `root`, itself not among them. */
export function descendants(root: number): Process[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processOf(Number(pid)));
  const below = new Map<number, Process[]>();
  for (const found of all) below.set(found.parent, [...(below.get(found.parent) ?? []), found]);
  const walk = (pid: number): Process[] =>
    (below.get(pid) ?? []).flatMap((child) => [child, ...walk(child.pid)]);
  return walk(root);
}

function processOf(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold spaces: count from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [{ pid, parent: Number(fields[1]), cpuSeconds: ticks / TICKS_PER_SECOND, command }];
  } catch (error) {
    // It ended between the listing and the reading.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}

/** What no process can prevent. One that ended by itself meanwhile is none the worse. */
export function killHard(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }
}

export interface Cost {
  readonly wallSeconds: number;
  /** Of all processes below this one, by samples: the last fifth of a second of each is not seen. */
  readonly cpuSeconds: number;
}

/** Runs `work` and says what it and the processes that it started cost. */
export async function costOf(work: () => Promise<void>): Promise<Cost> {
  const before = new Map(descendants(process.pid).map(({ pid, cpuSeconds }) => [pid, cpuSeconds]));
  const seen = new Map<number, number>();
  const sample = (): void => {
    for (const { pid, cpuSeconds } of descendants(process.pid)) seen.set(pid, cpuSeconds);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  const start = performance.now();
  try {
    await work();
  } finally {
    sample();
    clearInterval(timer);
  }
  const cpuSeconds = [...seen].reduce(
    (sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0),
    0,
  );
  return { wallSeconds: (performance.now() - start) / 1000, cpuSeconds };
}
