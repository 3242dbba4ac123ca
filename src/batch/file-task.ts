/** What a worker thread does with files: the same as the main thread, and it packs what comes of it. */

import { resolver, type ResolverSource } from "../config/resolve.ts";
import { openFile } from "../files/open.ts";
import { rowResult } from "../report/row.ts";
import type { DraftResult, FileError } from "../result/result.ts";
import type { Opening } from "./open-drafts.ts";
import { pack } from "./packed.ts";
import { scoreFile, type FileToScore } from "./score-file.ts";

/** What the results of a run are for. */
export interface Wanted {
  readonly withSegments: boolean;
  /** Only the table of many is printed, so that nothing else of a result is kept. */
  readonly rowsOnly: boolean;
}

export interface FileSetup extends Wanted {
  readonly source: ResolverSource;
  readonly inputFormat?: string;
}

export interface FilesDone {
  /** Results of all drafts, packed. */
  readonly packed: Uint8Array;
  readonly drafts: number;
  readonly errors: readonly FileError[];
  readonly skipped: number;
}

/** @param open another way to the bytes than the path */
export async function fileTask(
  setup: FileSetup,
  open?: Opening["open"],
): Promise<(files: readonly FileToScore[]) => Promise<FilesDone>> {
  const { source, inputFormat, withSegments, rowsOnly } = setup;
  const { config, flags, cwd } = source;
  const { settingsFor, locale } = await resolver(config, flags, cwd);
  const scoring = {
    settingsFor,
    locale,
    open: open ?? ((file: string) => openFile(file, cwd)),
    ...(inputFormat !== undefined && { inputFormat }),
  };
  return async (files) => {
    const results: DraftResult[] = [];
    const errors: FileError[] = [];
    let skipped = 0;
    for (const file of files) {
      const outcome = await scoreFile(file, withSegments, scoring);
      if ("error" in outcome) errors.push(outcome.error);
      else if ("skipped" in outcome) skipped++;
      else
        results.push(
          ...(rowsOnly ? outcome.results.map((one) => rowResult(one, locale)) : outcome.results),
        );
    }
    return { packed: pack(results), drafts: results.length, errors, skipped };
  };
}
