/** Jobs to other threads, results back in the order of the jobs. */

import { availableParallelism } from "node:os";
import { Crew, type Answer, type Done, type Job, type Outcome, type PoolOptions } from "./crew.ts";
import type { Task } from "./serve.ts";

/** Jobs that may be ahead of the one whose result is due, for each worker: the bound on memory. */
const AHEAD = 4;

/** @param asked by `--jobs`; what the machine has where absent */
export function workerCount(asked: number | undefined): number {
  return asked ?? availableParallelism();
}

export interface InWorkers<T extends Task> extends PoolOptions<T> {
  /** What came of a job where that is known without doing it; a thread is started only for the others. */
  readonly known?: (job: Job<T>) => Done<T> | undefined;
}

/**
 * Takes a job only when its result will soon be due, and gives each result as soon as it and those
 * before it are there, even while the next job is long in coming.
 * @throws what a task threw, which is a mistake of ours, or what `jobs` threw, after the results of
 * those before it
 */
export async function* inWorkers<T extends Task>(
  options: InWorkers<T>,
  jobs: Iterable<Job<T>> | AsyncIterable<Job<T>>,
): AsyncGenerator<Outcome<T>> {
  const crew = new Crew<T>(options);
  const source =
    Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  const due: Promise<Answer<T>>[] = [];
  let ended = false;
  let broken: { readonly error: unknown } | undefined;
  let reading: Promise<"read"> | undefined;
  const begin = (job: Job<T>): Promise<Answer<T>> => {
    const done = options.known?.(job);
    return done === undefined ? crew.run(job) : Promise.resolve({ job, done });
  };
  const read = async (): Promise<"read"> => {
    try {
      const next: IteratorResult<Job<T>, unknown> = await source.next();
      if (next.done === true) ended = true;
      else due.push(begin(next.value));
    } catch (error) {
      ended = true;
      broken = { error };
    }
    return "read";
  };
  try {
    for (;;) {
      if (!ended && due.length < AHEAD * options.workers) reading ??= read();
      const first = due[0];
      const open = [reading, first].filter((promise) => promise !== undefined);
      if (open.length === 0) break;
      const answer = await Promise.race(open);
      if (answer === "read") {
        reading = undefined;
        continue;
      }
      void due.shift();
      if ("failure" in answer) throw new Error(answer.failure);
      yield answer;
    }
  } finally {
    await crew.end();
    // One that is being waited for comes to its end when there is more, or never.
    if (reading === undefined) await source.return?.();
    else void source.return?.();
  }
  if (broken !== undefined) throw broken.error;
}
