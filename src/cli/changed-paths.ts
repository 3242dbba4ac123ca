/** The word after `--changed`, and what the flag leaves of a run. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Discovered } from "../files/discover.ts";
import { message, type Locale } from "../messages/index.ts";
import type { Changed } from "./changed.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { writeLines } from "./problems.ts";

/**
 * A word after `--changed` is its ref where git has one of this name, else it is one of the paths; no
 * path means the whole folder.
 * @throws UsageError where it is both
 */
export async function pathsOf(
  given: readonly string[],
  changed: string | true | undefined,
  io: Io,
): Promise<{ paths: readonly string[]; since?: string | true }> {
  if (changed === undefined) return { paths: given };
  if (changed === "") throw new UsageError("--changed= names no ref.");
  // No ref holds the marks of a glob.
  const isPath =
    changed !== true && (/[*?[]/.test(changed) || existsSync(resolve(io.cwd, changed)));
  if (isPath && (await import("./changed.ts")).isRef(changed, io)) {
    throw new UsageError(
      `--changed ${changed}: there are a branch and a path of this name; write the path as ./${changed}.`,
    );
  }
  const paths = isPath ? [changed, ...given] : given;
  return { paths: paths.length === 0 ? ["."] : paths, since: isPath ? true : changed };
}

/** How much of it is left. */
export async function sayChanged(
  { ref }: Changed,
  wanted: readonly string[],
  { files }: Discovered,
  locale: Locale,
  io: Io,
): Promise<void> {
  const code = wanted.length === 0 ? "changed.none" : "changed.some";
  await writeLines([message(code, { n: wanted.length, all: files.length, ref }, locale)], io);
}
