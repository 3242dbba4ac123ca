/** Scores files; one that cannot be read is an error among the results. */

import { resolve } from "node:path";
import { isReadOnce } from "../files/paths.ts";
import type { DraftResult, FileError } from "../result/result.ts";
import { MANY, type Many, type RunOptions, type RunResult } from "./run-options.ts";
import { scoreFile } from "./score-file.ts";

/** Milliseconds after which timers, and with them a spinner and Ctrl+C, get their turn. */
const TURN_MS = 50;

export async function scoreFiles(
  files: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  const { many } = options;
  if (many === undefined) return scoreFew(files, options);
  if (!isMany(files, options, many))
    return scoreFew(files, { ...options, brief: many.setup.rowsOnly });
  const { scoreMany } = await import("./run-many.ts");
  const result = await scoreMany(files, { ...options, many });
  const [only, second] = result.results;
  if (only === undefined || second !== undefined || only.file === many.piped) return result;
  // A report of one draft shows what rows are kept without, also where the run was ended behind it.
  const { results } = await scoreFew([only.file], { ...options, signal: undefined });
  return { ...result, results };
}

/** A cache and a report of one draft read a file twice, which cannot be done with all that has a path. */
function isMany(
  files: readonly string[],
  { walked }: RunOptions,
  { jobs, piped, setup: { cache, source } }: Many,
): boolean {
  if (files.length < MANY && jobs === undefined && cache === undefined) return false;
  const named = files.filter((file) => file !== piped && walked?.has(file) !== true);
  return !named.some((file) => isReadOnce(resolve(source.cwd, file)));
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
