/** What a run over files is told, and what comes of it. */

import type { FileError, Results } from "../result/result.ts";
import type { FileSetup } from "./file-task.ts";
import type { FileScoring } from "./score-file.ts";

/** Files below which threads cost more time than they save, and results fit into memory. */
export const MANY = 1000;

export interface RunOptions extends FileScoring {
  /** Files that nobody named: one whose content is no draft is passed over. */
  readonly walked?: ReadonlySet<string>;
  /** Called now and then with the number of files done. */
  readonly onFile?: (done: number) => void;
  /** Ends the run early, with what is done. */
  readonly signal?: AbortSignal | undefined;
  /** How a run of many files is made; absent, every run is one of few. */
  readonly many?: Many;
}

export interface Many {
  readonly setup: FileSetup;
  /** Threads; absent, what the machine has, from so many files on that they gain anything. */
  readonly jobs?: number | undefined;
  /** Can be read only here: standard input. */
  readonly piped?: string | undefined;
}

export interface RunResult {
  /** In the order of the files, drafts of a file in their order. */
  readonly results: Results;
  readonly errors: readonly FileError[];
  /** Files that were passed over. */
  readonly skipped: number;
  /** Why the results could not be kept for the next run. */
  readonly cacheProblem?: string | undefined;
  /** Files that a signal kept from being looked at. */
  readonly left: number;
}
