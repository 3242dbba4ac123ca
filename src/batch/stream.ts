/** JSON lines in, JSON lines out: one a record, in order, nothing kept. */

import type { Resolver } from "../config/resolve.ts";
import type { Locale } from "../messages/index.ts";
import { answerAll, unanswered, type Answered, type Lines } from "./answer.ts";
import type { lineTask } from "./line-task.ts";
import { chunkLines } from "./lines.ts";

/** How many records were answered, and how many of them with an error. */
export type StreamOutcome = Pick<Answered, "records" | "refused">;

/**
 * Reads on only when what came of what it read is written, or soon will be.
 * @param write returns false where nobody reads any more: the stream then ends
 * @param jobs threads that score; with 1 it is this one
 */
export async function scoreStream(
  input: AsyncIterable<Uint8Array | string>,
  { base, source }: Pick<Resolver, "base" | "source">,
  write: (text: string) => Promise<boolean>,
  jobs = 1,
): Promise<StreamOutcome> {
  let [records, refused] = [0, 0];
  const batches = numbered(input);
  const answers =
    jobs === 1
      ? inThisThread(batches, (lines) => answerAll(lines, base))
      : inThreads(batches, source, jobs, base.settings.locale);
  for await (const answered of answers) {
    records += answered.records;
    refused += answered.refused;
    if (!(await write(answered.text))) break;
  }
  return { records, refused };
}

async function* numbered(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Lines> {
  let before = 0;
  for await (const lines of chunkLines(input)) {
    yield { lines, before };
    before += lines.length;
  }
}

async function* inThisThread(
  batches: AsyncIterable<Lines>,
  answer: (lines: Lines) => Answered,
): AsyncGenerator<Answered> {
  for await (const lines of batches) yield answer(lines);
}

async function* inThreads(
  batches: AsyncIterable<Lines>,
  setup: Resolver["source"],
  workers: number,
  locale: Locale,
): AsyncGenerator<Answered> {
  const { inSturdyWorkers } = await import("./sturdy.ts");
  const parts = ({ lines, before }: Lines): Lines[] =>
    lines.map((line, i) => ({ lines: [line], before: before + i }));
  const lost = (lines: Lines, reason: string): Answered =>
    unanswered(lines, "worker-died", { reason }, locale);
  const pool = { task: "lines", setup, workers };
  for await (const { done } of inSturdyWorkers<typeof lineTask>(pool, batches, { parts, lost })) {
    yield done;
  }
}
