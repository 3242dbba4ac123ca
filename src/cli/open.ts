/** Where the bytes of a run come from: files, and standard input where `-` names it. */

import type { Opening } from "../batch/open-drafts.ts";
import { openFile, openStream } from "../files/open.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { readStdin } from "./stdin.ts";

export const STDIN = "-";
/** What it is called where nobody names it. */
export const UNNAMED = "<stdin>";

/**
 * What standard input is called; undefined where it is not read.
 * @throws UsageError where it has a name and is not read
 */
export function stdinName(paths: readonly string[], given: string | undefined): string | undefined {
  if (paths.includes(STDIN)) return given ?? UNNAMED;
  if (given === undefined) return undefined;
  throw new UsageError("--stdin-filename names what - reads; add - to the paths.");
}

export function opener(piped: string | undefined, io: Io): Opening["open"] {
  return (file) => (file === piped ? openStream(readStdin(io)) : openFile(file, io.cwd));
}
