/** Scores files one after another; one that cannot be read is an error among the results. */

import type { FileSettings } from "../config/resolve.ts";
import type { Locale } from "../messages/index.ts";
import type { DraftResult, FileError } from "../result/result.ts";
import { fileError, openDrafts, type Opening } from "./open-drafts.ts";
import { scoreDraft } from "./score-draft.ts";

export interface RunOptions extends Opening {
  readonly settingsFor: (file: string) => FileSettings;
  readonly locale: Locale;
  /** Whether all drafts carry their text; those of the first file that can be read always do. */
  readonly withSegments?: boolean;
  /** Files that nobody named: one whose content is no draft is passed over. */
  readonly walked?: ReadonlySet<string>;
  /** Called after each file with the number of files done. */
  readonly onFile?: (done: number) => void;
}

export interface RunResult {
  /** In the order of the files, drafts of a file in their order. */
  readonly results: readonly DraftResult[];
  readonly errors: readonly FileError[];
  /** Files that were passed over. */
  readonly skipped: number;
}

/** Milliseconds after which timers, and with them a spinner, get their turn. */
const TURN_MS = 50;

export async function scoreFiles(
  files: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  const results: DraftResult[] = [];
  const errors: FileError[] = [];
  let skipped = 0;
  let turn = performance.now();
  for (const [i, file] of files.entries()) {
    try {
      // If it stays the only one, its report quotes its lines.
      const withSegments = options.withSegments === true || results.length === 0;
      results.push(...(await scoreFile(file, withSegments, options)));
    } catch (error) {
      const problem = fileError(file, error, options.locale);
      if (problem.code === "unrecognised" && options.walked?.has(file) === true) skipped++;
      else errors.push(problem);
    }
    options.onFile?.(i + 1);
    if (performance.now() - turn > TURN_MS) {
      await new Promise((done) => setImmediate(done));
      turn = performance.now();
    }
  }
  return { results, errors, skipped };
}

async function scoreFile(
  file: string,
  withSegments: boolean,
  options: RunOptions,
): Promise<DraftResult[]> {
  const { settings, ...reading } = options.settingsFor(file);
  const drafts = await openDrafts(file, reading, options);
  return drafts.map((draft) => scoreDraft(draft, settings, { withSegments }));
}
