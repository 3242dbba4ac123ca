/** A pool that loses nothing but what ends a thread. */

import type { Done, Job } from "./crew.ts";
import { inWorkers, type InWorkers } from "./pool.ts";
import type { Task } from "./serve.ts";

export interface Salvage<T extends Task> {
  /** A job in smaller ones; itself where it cannot be split. */
  readonly parts: (job: Job<T>) => readonly Job<T>[];
  /** What is said of one that cannot be split and ended its thread, and why. */
  readonly lost: (job: Job<T>, reason: string) => Done<T>;
}

/** A job whose thread ends (out of memory, mostly) is tried again part by part. */
export async function* inSturdyWorkers<T extends Task>(
  options: InWorkers<T>,
  jobs: Iterable<Job<T>> | AsyncIterable<Job<T>>,
  salvage: Salvage<T>,
): AsyncGenerator<{ readonly job: Job<T>; readonly done: Done<T> }> {
  for await (const outcome of inWorkers(options, jobs)) {
    if ("done" in outcome) {
      yield outcome;
      continue;
    }
    const { job, died } = outcome;
    const parts = salvage.parts(job);
    if (parts.length > 1) yield* inSturdyWorkers({ ...options, workers: 1 }, parts, salvage);
    else yield { job, done: salvage.lost(job, died) };
  }
}
