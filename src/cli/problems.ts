/** Problems on stderr, one line each. */

import { ConfigError } from "../config/error.ts";
import { safeText } from "../report/safe-text.ts";
import { defuse } from "../report/workflow-commands.ts";
import type { FileError } from "../result/result.ts";
import { onGitHub } from "./ci.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

export async function writeProblems(errors: readonly FileError[], io: Io): Promise<void> {
  await writeLines(
    errors.map(({ file, message }) => `${file}: ${message}`),
    io,
  );
}

/** Made safe for a terminal: paths and words of a draft may stand in them. */
export async function writeLines(lines: readonly string[], io: Io): Promise<void> {
  // Not even taken where there is nothing to say: a stream is made when it is asked for.
  if (lines.length === 0) return;
  const text = `${lines.map(safeText).join("\n")}\n`;
  await io.stderr.write(onGitHub(io.env) ? defuse(text) : text);
}

/** Why a command ended without a result. */
export function failureLines(error: unknown): string[] {
  if (error instanceof UsageError) return [`error: ${error.message}`];
  if (error instanceof ConfigError) return error.problems.map((problem) => `error: ${problem}`);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return ["error: this is a mistake in saveworthy, please report it", ...stack.split("\n")];
}
