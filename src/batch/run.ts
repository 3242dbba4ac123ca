/** Scores files; one that cannot be read is an error among the results. */

import type { DraftResult, FileError } from "../result/result.ts";
import { MANY, type RunOptions, type RunResult } from "./run-options.ts";
import { scoreFile } from "./score-file.ts";

/** Milliseconds after which timers, and with them a spinner and Ctrl+C, get their turn. */
const TURN_MS = 50;

export async function scoreFiles(
  files: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  const { many } = options;
  if (many === undefined) return scoreFew(files, options);
  const isMany = files.length >= MANY || many.jobs !== undefined || many.setup.cache !== undefined;
  if (!isMany) return scoreFew(files, { ...options, brief: many.setup.rowsOnly });
  const { scoreMany } = await import("./run-many.ts");
  const result = await scoreMany(files, { ...options, many });
  const [only, second] = result.results;
  if (only === undefined || second !== undefined || only.file === many.piped) return result;
  // A report of one draft shows what rows are kept without, also where the run was ended behind it.
  const { results } = await scoreFew([only.file], { ...options, signal: undefined });
  return { ...result, results };
}

async function scoreFew(files: readonly string[], options: RunOptions): Promise<RunResult> {
  const results: DraftResult[] = [];
  const errors: FileError[] = [];
  let skipped = 0;
  let done = 0;
  let turn = Date.now();
  for (const file of files) {
    if (options.signal?.aborted === true) break;
    // If it stays the only one, its report tells all and quotes its lines; a pipe cannot be read again.
    const first = results.length === 0;
    const withSegments = options.withSegments === true || first;
    const brief = options.brief === true && !first;
    const walked = options.walked?.has(file) === true;
    const outcome = await scoreFile({ file, walked }, { ...options, withSegments, brief });
    if ("error" in outcome) errors.push(outcome.error);
    else if ("skipped" in outcome) skipped++;
    else results.push(...outcome.results);
    options.onFile?.(++done);
    if (Date.now() - turn > TURN_MS) {
      await new Promise((next) => setImmediate(next));
      turn = Date.now();
    }
  }
  return { results, errors, skipped, left: files.length - done };
}
