/** `saveworthy stream`: one process for any number of posts. */

import { fileError } from "../batch/open-drafts.ts";
import { scoreStream } from "../batch/stream.ts";
import { FileProblem } from "../files/problem.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { UNNAMED } from "./open.ts";
import { writeProblems } from "./problems.ts";
import { readStdin } from "./stdin.ts";

export async function stream(flags: CommonFlags, io: Io): Promise<number> {
  const { base, locale } = await settingsOf(flags, io);
  try {
    const { failed } = await scoreStream(readStdin(io), base, (text) => io.stdout.write(text));
    return failed ? EXIT.failed : EXIT.ok;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await writeProblems([fileError(UNNAMED, error, locale)], io);
    return EXIT.failed;
  }
}
