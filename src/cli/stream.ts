/** `saveworthy stream`: one process for any number of posts. */

import { fileError } from "../batch/open-drafts.ts";
import { scoreStream } from "../batch/stream.ts";
import { FileProblem } from "../files/problem.ts";
import { jobsOf } from "./batch-flags.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { UNNAMED } from "./open.ts";
import { writeProblems } from "./problems.ts";
import { readStdin } from "./stdin.ts";

export interface StreamFlags extends CommonFlags {
  readonly jobs?: string;
}

export async function stream(flags: StreamFlags, io: Io): Promise<number> {
  const jobs = jobsOf(flags.jobs);
  const { locale, ...resolved } = await settingsOf(flags, io);
  const write = (text: string): Promise<boolean> => io.stdout.write(text);
  try {
    const { failed } = await scoreStream(readStdin(io), resolved, write, jobs);
    return failed ? EXIT.failed : EXIT.ok;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await writeProblems([fileError(UNNAMED, error, locale)], io);
    return EXIT.failed;
  } finally {
    // Where the reader went away, nothing more is read: an open pipe would keep the process.
    io.stdin.destroy?.();
  }
}
