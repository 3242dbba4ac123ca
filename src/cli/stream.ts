/** `saveworthy stream`: one process for any number of posts. */

import { scoreStream } from "../batch/stream.ts";
import { EXIT } from "./exit-code.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { readStdin } from "./stdin.ts";

export async function stream(flags: CommonFlags, io: Io): Promise<number> {
  const { base } = await settingsOf(flags, io);
  const { failed } = await scoreStream(readStdin(io), base, (text) => io.stdout.write(text));
  return failed ? EXIT.failed : EXIT.ok;
}
