/** Standard input, with a word to who waits for a prompt that never comes. */

import type { Io } from "./io.ts";

const PATIENCE_MS = 1000;

export async function* readStdin({ stdin, stderr }: Io): AsyncGenerator<Uint8Array | string> {
  const say = (): void => void stderr.write("Reading from the terminal; end with Ctrl+D.\n");
  const timer = stdin.isTTY === true ? setTimeout(say, PATIENCE_MS) : undefined;
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer);
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}
