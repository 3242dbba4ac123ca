/** The command line: flags in, exit code out. Each command is loaded only when it runs. */

import { CommanderError } from "commander";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { processIo, type Io } from "./io.ts";
import { makeProgram } from "./program.ts";

/** @param argv as `process.argv`: the program, the script, then what the user typed */
export async function run(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code: number = EXIT.ok;
  // Help and complaints about flags are written at once, and waited for before the end.
  const written: Promise<boolean>[] = [];
  const program = makeProgram({
    io,
    exit: (result) => (code = result),
    writeOut: (text) => written.push(io.stdout.write(text)),
    // A complaint about a flag holds what was typed.
    writeError: (text) => written.push(writeSafe(text, io)),
  });
  try {
    try {
      await program.parseAsync(argv);
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      code = error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    }
    await Promise.all(written);
  } catch (error) {
    code = await failed(error, io);
  }
  return code;
}

async function writeSafe(text: string, io: Io): Promise<boolean> {
  const { safeLines } = await import("../report/safe-text.ts");
  return io.stderr.write(safeLines(text));
}

async function failed(error: unknown, io: Io): Promise<number> {
  const { failureLines, writeLines } = await import("./problems.ts");
  try {
    await writeLines(failureLines(error), io);
  } catch (unwritten) {
    // Nobody is left to tell; the exit code still says it.
    if (!(unwritten instanceof UsageError)) throw unwritten;
  }
  return EXIT.failed;
}
