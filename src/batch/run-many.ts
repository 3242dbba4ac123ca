/** A run of many files: in batches, in threads where there are several, results packed. */

import { FileProblem } from "../files/problem.ts";
import type { Locale } from "../messages/index.ts";
import type { FileError } from "../result/result.ts";
import { fileTask, type FilesDone, type FileSetup } from "./file-task.ts";
import { fileError } from "./open-drafts.ts";
import type { PoolOptions } from "./crew.ts";
import { pack, PackedResults } from "./packed.ts";
import { workerCount } from "./pool.ts";
import { MANY, type Many, type RunOptions, type RunResult } from "./run-options.ts";
import type { FileScoring, FileToScore } from "./score-file.ts";
import { inSturdyWorkers } from "./sturdy.ts";

/** Enough that sending them costs nothing beside them, few enough that no thread waits long at the end. */
const BATCH = 32;
const MOST = 3 * BATCH;

/** Drafts of a run that is long enough for its threads to compile what it runs. */
const LONG = 10_000;

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
  let cacheProblem: string | undefined;
  for await (const batch of batchesDone(files, options)) {
    results.add(batch.packed, batch.drafts);
    errors.push(...batch.errors);
    skipped += batch.skipped;
    cacheProblem ??= batch.cacheProblem;
    done += batch.files;
    options.onFile?.(done);
    // What is known comes without one, and Ctrl+C and the progress wait for their turn.
    await new Promise((next) => setImmediate(next));
  }
  return { results, errors, skipped, cacheProblem, left: files.length - done };
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
  const known = await knownOf(setup, options);
  const workers = files.length < MANY ? (jobs ?? 1) : workerCount(jobs);
  if (workers > 1)
    yield* inThreads(others, { setup, known, workers, short: files.length < LONG }, options.locale);
  else yield* inThisThread(others, { setup, known });
}

interface Doing {
  readonly setup: FileSetup;
  /** Asked first, and here: a run in which nothing changed starts no thread. */
  readonly known: (batch: Batch) => FilesDone | undefined;
}

async function knownOf(setup: FileSetup, { settingsFor }: FileScoring): Promise<Doing["known"]> {
  if (setup.cache === undefined) return () => undefined;
  const { cachedRun, keptBatch } = await import("./cached-batch.ts");
  const run = cachedRun(setup.cache, setup, settingsFor);
  return (batch) => {
    const kept = keptBatch(batch, run);
    if (kept === undefined) return undefined;
    const packed = setup.rowsOnly ? kept.rows : kept.whole;
    const drafts = kept.files.reduce((sum, file) => sum + file.drafts, 0);
    return { packed, drafts, errors: [], skipped: 0 };
  };
}

async function* inThisThread(
  jobs: Iterable<Batch>,
  { setup, known }: Doing,
): AsyncGenerator<BatchDone> {
  const work = await fileTask(setup);
  for (const batch of jobs) {
    yield { ...(known(batch) ?? (await work(batch))), files: batch.length };
  }
}

async function* inThreads(
  jobs: Iterable<Batch>,
  threads: Doing & Pick<PoolOptions<typeof fileTask>, "workers" | "short">,
  locale: Locale,
): AsyncGenerator<BatchDone> {
  const parts = (batch: Batch): Batch[] => batch.map((file) => [file]);
  const lost = (batch: Batch, reason: string): FilesDone => ({
    packed: pack([]),
    drafts: 0,
    errors: batch.map(({ file }) =>
      fileError(file, new FileProblem("worker-died", { reason }), locale),
    ),
    skipped: 0,
  });
  const pool = { task: "files", ...threads };
  for await (const { job, done } of inSturdyWorkers<typeof fileTask>(pool, jobs, { parts, lost })) {
    yield { ...done, files: job.length };
  }
}

/**
 * Where a batch ends is a matter of the names in it alone, so that a file more or less in a folder moves
 * the batch that it is in and no other, and the cache still knows the rest.
 */
function* batches(files: readonly string[], { walked, signal }: RunOptions): Generator<Batch> {
  let batch: FileToScore[] = [];
  for (const file of files) {
    if (signal?.aborted === true) return;
    batch.push({ file, walked: walked?.has(file) === true });
    if (batch.length < MOST && hashOf(file) % BATCH !== 0) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  // Its low bits alone hardly differ between names in order.
  return (hash ^ (hash >>> 15)) >>> 0;
}
