/** Rows of an export to rows with their scores, in their order: in threads where there are many. */

import { inWorkers, workerCount } from "../batch/pool.ts";
import type { Resolver } from "../config/resolve.ts";
import type { Post, RowProblem } from "./post.ts";
import type { postsTask, Rows } from "./posts-task.ts";
import { scorePost, type ScoredPost } from "./score-post.ts";

/** Rows that are sent at once: some 100 ms of work. */
const BATCH = 100;
/** Rows from which on threads win more than it takes to start them. */
const MANY = 2000;

export type ScoredRow =
  | { readonly post: Post; readonly scored: ScoredPost }
  | { readonly problem: RowProblem };

/** @param jobs threads; what the machine has where absent, and with 1 this one */
export async function* scoreRows(
  rows: AsyncIterable<Post | RowProblem>,
  { base, source }: Pick<Resolver, "base" | "source">,
  jobs: number | undefined,
): AsyncGenerator<ScoredRow> {
  const batches = batchesOf(rows);
  const first: Rows[] = [];
  const workers = workerCount(jobs);
  while (first.length * BATCH < MANY && workers > 1) {
    const next = await batches.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<Rows> {
    yield* first;
    yield* batches;
  }
  if (workers === 1 || first.length * BATCH < MANY) {
    for await (const batch of all())
      for (const row of batch)
        yield "code" in row ? { problem: row } : { post: row, scored: scorePost(row, base) };
    return;
  }
  const options = { task: "posts", setup: { source }, workers };
  for await (const outcome of inWorkers<typeof postsTask>(options, all())) {
    if ("died" in outcome) throw new Error(`a thread that scored posts ended: ${outcome.died}`);
    for (const [i, row] of outcome.job.entries()) {
      const scored = outcome.done[i] ?? null;
      if ("code" in row) yield { problem: row };
      else if (scored !== null) yield { post: row, scored };
    }
  }
}

async function* batchesOf(rows: AsyncIterable<Post | RowProblem>): AsyncGenerator<Rows, undefined> {
  let batch: (Post | RowProblem)[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
