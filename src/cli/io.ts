/** The outside world of a command: replaced in tests, so that a run needs no process of its own. */

import type { Writable } from "node:stream";
import { UsageError } from "./errors.ts";

export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /**
   * Waits until it is written. Rejects with a UsageError where it cannot be, as on a full disk.
   * @returns false where nobody reads any more (EPIPE)
   */
  write(text: string): Promise<boolean>;
}

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
      return (out ??= sink(process.stdout, "Standard output"));
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

/** @param name what a complaint calls the stream */
export function sink(stream: Writable & { isTTY?: boolean; columns?: number }, name: string): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on("error", (error) => (failure ??= error));
  return {
    isTTY: stream.isTTY === true,
    // A terminal that has not been told its size says 0.
    columns: stream.columns === 0 ? undefined : stream.columns,
    write: (text) =>
      new Promise((done, fail) => {
        const end = (problem?: NodeJS.ErrnoException | null): void => {
          // The first one says why; those after it only that the stream is gone.
          failure ??= problem ?? undefined;
          if (failure === undefined) done(true);
          else if (failure.code === "EPIPE") done(false);
          else fail(new UsageError(`${name} cannot be written (${failure.message}).`));
        };
        if (failure !== undefined || text === "") end();
        else stream.write(text, end);
      }),
  };
}
