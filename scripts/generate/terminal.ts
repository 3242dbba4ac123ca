/** What a command prints, as a document shows it: no colours, 80 columns. */

import { Readable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import type { Sink } from "../../src/cli/sink.ts";
import { run } from "../../src/cli/run.ts";

export interface Shown {
  readonly args: readonly string[];
  /** That it ends with. */
  readonly code: number;
}

/** @throws where the command does not end as it should. */
export async function terminal({ args, code: expected }: Shown): Promise<string> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: Readable.from([]),
    stdout: sink((text) => (out += text)),
    stderr: sink((text) => (err += text)),
    env: { NO_COLOR: "1" },
    cwd: process.cwd(),
  };
  const code = await run(["node", "saveworthy", ...args], io);
  if (code !== expected) throw new Error(`saveworthy ${args.join(" ")} ended with ${code}: ${err}`);
  return out.replaceAll(/[ \t]+$/gm, "").trimEnd();
}

function sink(take: (text: string) => void): Sink {
  return {
    isTTY: false,
    columns: 80,
    write: async (text) => {
      take(text);
      return true;
    },
  };
}
