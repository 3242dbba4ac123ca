/** The outside world of a command: replaced in tests, so that a run needs no process of its own. */

import { fileSink, isFile, sink, type Sink } from "./sink.ts";

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & {
    readonly isTTY?: boolean;
    destroy?(): unknown;
  };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** From now on Ctrl+C aborts the signal; a second one ends the process as ever. */
  readonly interrupt?: () => AbortSignal;
}

/** Streams are made when they are asked for: each costs start-up time. */
export function processIo(): Io {
  let out: Sink | undefined;
  let err: Sink | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (out ??= isFile(1)
        ? fileSink(1, "Standard output")
        : sink(process.stdout, "Standard output"));
    },
    get stderr() {
      return (err ??= sink(process.stderr, "Standard error"));
    },
    env: process.env,
    cwd: process.cwd(),
    interrupt: () => {
      const controller = new AbortController();
      process.once("SIGINT", () => controller.abort());
      return controller.signal;
    },
  };
}
