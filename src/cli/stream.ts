/** `saveworthy stream`: one process for any number of posts. */

import { fileError } from "../batch/open-drafts.ts";
import { scoreStream } from "../batch/stream.ts";
import { FileProblem } from "../files/problem.ts";
import { message } from "../messages/index.ts";
import { jobsOf } from "./batch-flags.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { compileLess } from "./memory.ts";
import { UNNAMED } from "./open.ts";
import { writeLines, writeProblems } from "./problems.ts";
import { readStdin } from "./stdin.ts";

export interface StreamFlags extends CommonFlags {
  readonly jobs?: string;
}

export async function stream(flags: StreamFlags, io: Io): Promise<number> {
  const jobs = jobsOf(flags.jobs);
  const { locale, ...resolved } = await settingsOf(flags, io);
  await compileLess();
  const write = (text: string): Promise<boolean> => io.stdout.write(text);
  try {
    const { records, refused } = await scoreStream(readStdin(io), resolved, write, jobs);
    if (refused === 0) return EXIT.ok;
    // Each answer says why; here, for who sees the exit code alone, that it is about records.
    await writeLines([message("record.refused", { n: refused, of: records }, locale)], io);
    return EXIT.failed;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await writeProblems([fileError(UNNAMED, error, locale)], io);
    return EXIT.failed;
  } finally {
    // Where the reader went away, nothing more is read: an open pipe would keep the process.
    io.stdin.destroy?.();
  }
}
