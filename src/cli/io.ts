/** The outside world of a command: replaced in tests, so that a run needs no process of its own. */

import type { Writable } from "node:stream";

export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Waits until it is written. @returns false where nobody reads any more (EPIPE) */
  write(text: string): Promise<boolean>;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
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
      return (out ??= sink(process.stdout));
    },
    get stderr() {
      return (err ??= sink(process.stderr));
    },
    env: process.env,
    cwd: process.cwd(),
  };
}

function sink(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    open = false;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((done) => {
        if (!open || text === "") done(open);
        else stream.write(text, (error) => done(open && (error === null || error === undefined)));
      }),
  };
}
