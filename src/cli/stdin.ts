/** Standard input, with a word to who waits for a prompt that never comes. */

import { FileProblem } from "../files/problem.ts";
import type { Io } from "./io.ts";

const PATIENCE_MS = 1000;

/** @throws FileProblem `no-input` where it ends before it begins, as a closed one does */
export async function* readStdin({ stdin, stderr }: Io): AsyncGenerator<Uint8Array | string> {
  const say = (): void => void stderr.write("Reading from the terminal; end with Ctrl+D.\n");
  const timer = stdin.isTTY === true ? setTimeout(say, PATIENCE_MS) : undefined;
  let some = false;
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer);
      some ||= chunk.length > 0;
      yield chunk;
    }
    if (!some) throw new FileProblem("no-input");
  } finally {
    clearTimeout(timer);
  }
}
