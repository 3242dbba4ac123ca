/** Where a command writes to. */

import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
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
          else fail(unwritable(name, failure));
        };
        if (failure !== undefined || text === "") end();
        else stream.write(text, end);
      }),
  };
}

/** Whether a stream of the process is a file or goes nowhere. @param fd 1 or 2; a closed one is no file */
export function isFile(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    if (stat.isFile() || process.platform === "win32") return stat.isFile();
    return stat.isCharacterDevice() && stat.rdev === statSync(devNull).rdev;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EBADF") return false;
    throw error;
  }
}

/**
 * A stream that is a file or goes nowhere. Node writes to such a one at once, as here, but loads all of its
 * streams for it first, which takes a fiftieth of the run of a single draft.
 * @param name what a complaint calls the stream
 */
export function fileSink(fd: number, name: string): Sink {
  let failure: UsageError | undefined;
  return {
    isTTY: false,
    columns: undefined,
    write: (text) => {
      failure ??= written(fd, text, name);
      return failure === undefined ? Promise.resolve(true) : Promise.reject(failure);
    },
  };
}

/** @returns why it could not be */
function written(fd: number, text: string, name: string): UsageError | undefined {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unwritable(name, error);
  }
}

function unwritable(name: string, { message }: Error): UsageError {
  return new UsageError(`${name} cannot be written (${message}).`);
}
