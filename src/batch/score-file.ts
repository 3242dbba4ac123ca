/** One file to the results of its drafts, or to why there are none. */

import type { FileSettings } from "../config/resolve.ts";
import type { Locale } from "../messages/index.ts";
import type { DraftResult, FileError } from "../result/result.ts";
import { fileError, openDrafts, type Opening } from "./open-drafts.ts";
import { scoreDraft, type ScoreOptions } from "./score-draft.ts";

export interface FileScoring extends Opening, Pick<ScoreOptions, "withSegments" | "brief"> {
  readonly settingsFor: (file: string) => FileSettings;
  readonly locale: Locale;
}

export interface FileToScore {
  readonly file: string;
  /** Nobody named it: where its content is no draft it is passed over. */
  readonly walked: boolean;
}

export type FileOutcome =
  | { readonly results: readonly DraftResult[] }
  | { readonly error: FileError }
  | { readonly skipped: true };

export async function scoreFile(
  { file, walked }: FileToScore,
  options: FileScoring,
): Promise<FileOutcome> {
  try {
    const { settings, ...reading } = options.settingsFor(file);
    const drafts = await openDrafts(file, reading, options);
    return { results: drafts.map((draft) => scoreDraft(draft, settings, options)) };
  } catch (error) {
    const problem = fileError(file, error, options.locale);
    return problem.code === "unrecognised" && walked ? { skipped: true } : { error: problem };
  }
}
