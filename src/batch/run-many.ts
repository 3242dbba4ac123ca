/** A run of many files: in batches, in threads where there are several, results packed. */

import { FileProblem } from "../files/problem.ts";
import type { Locale } from "../messages/index.ts";
import type { FileError } from "../result/result.ts";
import { fileTask, type FilesDone, type FileSetup } from "./file-task.ts";
import { fileError } from "./open-drafts.ts";
import { pack, PackedResults } from "./packed.ts";
import { inWorkers, workerCount } from "./pool.ts";
import type { Many, RunOptions, RunResult } from "./run-options.ts";
import type { FileToScore } from "./score-file.ts";

/** Enough that sending them costs nothing beside them, few enough that no thread waits long at the end. */
const BATCH = 32;

type ManyOptions = RunOptions & { readonly many: Many };
type Batch = readonly FileToScore[];

export async function scoreMany(
  files: readonly string[],
  options: ManyOptions,
): Promise<RunResult> {
  const results = new PackedResults();
  const errors: FileError[] = [];
  let skipped = 0;
  let done = 0;
  for await (const batch of batchesDone(files, options)) {
    results.add(batch.packed, batch.drafts);
    errors.push(...batch.errors);
    skipped += batch.skipped;
    done += batch.files;
    options.onFile?.(done);
  }
  return { results, errors, skipped, left: files.length - done };
}

type BatchDone = FilesDone & { readonly files: number };

async function* batchesDone(
  files: readonly string[],
  options: ManyOptions,
): AsyncGenerator<BatchDone> {
  const { setup, jobs, piped } = options.many;
  const others = batches(
    files.filter((file) => file !== piped),
    options,
  );
  if (piped !== undefined) {
    // It cannot be read again, should it turn out to be the only draft.
    const whole = await fileTask({ ...setup, withSegments: true, rowsOnly: false }, options.open);
    yield { ...(await whole([{ file: piped, walked: false }])), files: 1 };
  }
  const workers = workerCount(jobs);
  if (workers > 1) yield* inThreads(others, setup, workers, options.locale);
  else yield* inThisThread(others, setup);
}

async function* inThisThread(jobs: Iterable<Batch>, setup: FileSetup): AsyncGenerator<BatchDone> {
  const work = await fileTask(setup);
  for (const batch of jobs) {
    yield { ...(await work(batch)), files: batch.length };
    await new Promise((next) => setImmediate(next));
  }
}

/** A thread that a file kills takes its batch along: that is tried again, file by file. */
async function* inThreads(
  jobs: Iterable<Batch>,
  setup: FileSetup,
  workers: number,
  locale: Locale,
): AsyncGenerator<BatchDone> {
  for await (const outcome of inWorkers<typeof fileTask>({ task: "files", setup, workers }, jobs)) {
    const { job } = outcome;
    if ("done" in outcome) yield { ...outcome.done, files: job.length };
    else if (job.length > 1) {
      yield* inThreads(
        job.map((file) => [file]),
        setup,
        1,
        locale,
      );
    } else {
      const errors = job.map(({ file }) =>
        fileError(file, new FileProblem("worker-died", { reason: outcome.died }), locale),
      );
      yield { packed: pack([]), drafts: 0, errors, skipped: 0, files: job.length };
    }
  }
}

function* batches(files: readonly string[], { walked, signal }: RunOptions): Generator<Batch> {
  for (let i = 0; i < files.length && signal?.aborted !== true; i += BATCH) {
    yield files.slice(i, i + BATCH).map((file) => ({ file, walked: walked?.has(file) === true }));
  }
}
