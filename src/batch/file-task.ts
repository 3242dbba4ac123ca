/** What a worker thread does with files: the same as the main thread, and it packs what comes of it. */

import { resolver, type ResolverSource } from "../config/resolve.ts";
import { decodeBytes, openFile } from "../files/open.ts";
import { rowResult } from "../report/row.ts";
import type { DraftResult, FileError } from "../result/result.ts";
import type { Opening } from "./open-drafts.ts";
import { pack } from "./packed.ts";
import { scoreFile, type FileOutcome, type FileToScore } from "./score-file.ts";

/** What the results of a run are for. */
export interface Wanted {
  readonly withSegments: boolean;
  /** Only the table of many is printed, so that nothing else of a result is kept. */
  readonly rowsOnly: boolean;
}

export interface FileSetup extends Wanted {
  readonly source: ResolverSource;
  readonly inputFormat?: string;
  /** Absolute path of the folder that keeps results between runs. */
  readonly cache?: string;
}

export interface FilesDone {
  /** Results of all drafts, packed. */
  readonly packed: Uint8Array;
  readonly drafts: number;
  readonly errors: readonly FileError[];
  readonly skipped: number;
  /** Why the results could not be kept. */
  readonly cacheProblem?: string;
}

/** @param open another way to the bytes than the path */
export async function fileTask(
  setup: FileSetup,
  open?: Opening["open"],
): Promise<(files: readonly FileToScore[]) => Promise<FilesDone>> {
  const { source, inputFormat, withSegments, rowsOnly } = setup;
  const { config, flags, cwd } = source;
  const { settingsFor, locale } = await resolver(config, flags, cwd);
  const row = (result: DraftResult): DraftResult => rowResult(result, locale);
  const score = (file: FileToScore, bytes?: Uint8Array): Promise<FileOutcome> =>
    scoreFile(file, {
      withSegments,
      // What is kept for other runs is whole.
      brief: rowsOnly && setup.cache === undefined,
      settingsFor,
      locale,
      open:
        bytes === undefined ? (open ?? ((name) => openFile(name, cwd))) : () => decodeBytes(bytes),
      ...(inputFormat !== undefined && { inputFormat }),
    });
  const collect = (outcomes: readonly FileOutcome[]): FilesDone => {
    const results = outcomes.flatMap((one) => ("results" in one ? one.results : []));
    return {
      packed: pack(rowsOnly ? results.map(row) : results),
      drafts: results.length,
      errors: outcomes.flatMap((one) => ("error" in one ? one.error : [])),
      skipped: outcomes.filter((one) => "skipped" in one).length,
    };
  };
  // What comes from elsewhere than a path is not kept.
  if (setup.cache === undefined || open !== undefined) {
    return async (files) => {
      const outcomes: FileOutcome[] = [];
      for (const file of files) outcomes.push(await score(file));
      return collect(outcomes);
    };
  }
  const { cachedRun, scoreCached } = await import("./cached-batch.ts");
  const run = cachedRun(setup.cache, setup, settingsFor);
  return async (files) => {
    const outcomes = await scoreCached(files, run, { score, row });
    const { problem } = run.cache;
    return { ...collect(outcomes), ...(problem !== undefined && { cacheProblem: problem }) };
  };
}
