import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inWorkers } from "../../src/batch/pool.ts";
import type { Task } from "../../src/batch/serve.ts";

// The module itself runs only in a thread.
type Wait = (factor: number) => Promise<(ms: number) => Promise<number>>;
type Die = (setup: null) => Promise<(job: string) => string>;

const script = new URL("odd-worker.ts", import.meta.url);

async function all<T extends Task>(
  options: Omit<Parameters<typeof inWorkers<T>>[0], "script">,
  jobs: Parameters<typeof inWorkers<T>>[1],
): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for await (const outcome of inWorkers<T>({ ...options, script }, jobs)) outcomes.push(outcome);
  return outcomes;
}

describe("results", () => {
  test("come in the order of the jobs, whichever thread is done first", async () => {
    const jobs = [60, 1, 30, 2, 20, 0, 10, 3, 1, 1, 1, 40, 0];
    for (const workers of [1, 2, 3]) {
      const done = await all<Wait>({ task: "wait", setup: 2, workers }, jobs);
      expect(done).toEqual(jobs.map((job) => ({ job, done: job * 2 })));
    }
  });

  test("of no jobs are none, and start no thread", async () => {
    expect(await all<Wait>({ task: "none", setup: 2, workers: 2 }, [])).toEqual([]);
  });

  test("that are known stand in their order, and start no thread", async () => {
    const known = (job: number): number | undefined => (job % 2 === 1 ? -job : undefined);
    const options = { setup: 2, workers: 2, known };
    expect(await all<Wait>({ ...options, task: "none" }, [1, 3, 5])).toEqual(
      [1, 3, 5].map((job) => ({ job, done: -job })),
    );
    const done = await all<Wait>({ ...options, task: "wait" }, [1, 20, 3, 0, 5]);
    expect(done).toEqual([1, 20, 3, 0, 5].map((job) => ({ job, done: known(job) ?? job * 2 })));
  });

  test("come while the next job is not there yet", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    async function* jobs(): AsyncGenerator<number> {
      yield 1;
      await held;
      yield 2;
    }
    const seen: number[] = [];
    const options = { task: "wait", setup: 1, workers: 2, script };
    for await (const { job } of inWorkers<Wait>(options, jobs())) {
      seen.push(job);
      release();
    }
    expect(seen).toEqual([1, 2]);
  });
});

test("jobs are taken only when their results will soon be due", async () => {
  let taken = 0;
  function* jobs(): Generator<number> {
    for (; taken < 1000; taken++) yield 0;
  }
  const options = { task: "wait", setup: 1, workers: 2, script };
  let given = 0;
  let most = 0;
  for await (const _ of inWorkers<Wait>(options, jobs())) {
    given++;
    if (given === 10) await sleep(200);
    most = Math.max(most, taken - given);
  }
  expect(given).toBe(1000);
  expect(most).toBeLessThanOrEqual(9);
});

test("who stops listening stops the threads and closes the jobs", async () => {
  let closed = false;
  function* jobs(): Generator<number> {
    try {
      for (;;) yield 0;
    } finally {
      closed = true;
    }
  }
  for await (const _ of inWorkers<Wait>({ task: "wait", setup: 1, workers: 2, script }, jobs())) {
    break;
  }
  expect(closed).toBe(true);
});

describe("a thread that ends", () => {
  test("takes its job along and no other", async () => {
    const jobs = ["a", "exit", "b", "c", "exit", "d", "e", "f"];
    for (const workers of [1, 2]) {
      expect(await all<Die>({ task: "die", setup: null, workers }, jobs)).toEqual(
        jobs.map((job) => (job === "exit" ? { job, died: "exit code 3" } : { job, done: job })),
      );
    }
  });

  test("of too much memory says so", async () => {
    const jobs = ["a", "fill", "b"];
    expect(await all<Die>({ task: "die", setup: null, workers: 1, memoryMb: 64 }, jobs)).toEqual([
      { job: "a", done: "a" },
      { job: "fill", died: "out of memory" },
      { job: "b", done: "b" },
    ]);
  });
});

describe("what a mistake throws is thrown here", () => {
  test("in a job", async () => {
    const run = all<Die>({ task: "die", setup: null, workers: 2 }, ["a", "throw", "b"]);
    await expect(run).rejects.toThrow("a mistake");
  });

  test("in the start of a thread", async () => {
    const run = all<Wait>({ task: "none", setup: 1, workers: 2 }, [1, 2, 3]);
    await expect(run).rejects.toThrow("no task none");
  });

  test("in the source of the jobs, after what came before it", async () => {
    function* jobs(): Generator<number> {
      yield 1;
      yield 2;
      throw new Error("the source");
    }
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const options = { task: "wait", setup: 1, workers: 2, script };
      for await (const { job } of inWorkers<Wait>(options, jobs())) seen.push(job);
    };
    await expect(run()).rejects.toThrow("the source");
    expect(seen).toEqual([1, 2]);
  });
});
