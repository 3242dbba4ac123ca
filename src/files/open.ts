/** A path to its text: looked at before it is read, so that a huge file costs nothing. */

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { decode, MAX_BYTES } from "./decode.ts";
import type { Decoded } from "./decoded.ts";
import { FileProblem } from "./problem.ts";
import { UnreadableError } from "./unreadable.ts";

const MEGABYTE = 1024 * 1024;

/**
 * @param cwd what a relative `path` is relative to
 * @throws FileProblem `not-found`, `unreadable`, or a code of `UnreadableError`
 */
export async function openFile(path: string, cwd: string): Promise<Decoded> {
  return decodeBytes(readBytes(path, cwd));
}

/** @throws FileProblem `too-large` as soon as the stream is, without reading it to its end. */
export async function openStream(stream: AsyncIterable<Uint8Array | string>): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return decodeBytes(Buffer.concat(chunks));
}

/**
 * @param cwd what a relative `path` is relative to
 * @param into read into where the file fits: the bytes are those only until it is used again
 * @throws FileProblem `not-found`, `too-large` or `unreadable`
 */
export function readBytes(name: string, cwd: string, into?: Buffer): Uint8Array {
  try {
    const file = openSync(resolve(cwd, name), "r");
    try {
      return readAll(file, into);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : fromSystem(error);
  }
}

function readAll(file: number, into: Buffer | undefined): Uint8Array {
  const stat = fstatSync(file);
  if (stat.size > MAX_BYTES) throw tooLarge();
  // A pipe or a device has no size: read until it ends, or is too much.
  const most = stat.isFile() && stat.size > 0 ? stat.size : MAX_BYTES + 1;
  const bytes = into !== undefined && most <= into.length ? into : Buffer.allocUnsafe(most);
  let size = 0;
  while (size < most) {
    const read = readSync(file, bytes, size, most - size, null);
    if (read === 0) break;
    size += read;
  }
  if (size > MAX_BYTES) throw tooLarge();
  return bytes.subarray(0, size);
}

/** @throws FileProblem with a code of `UnreadableError` */
export async function decodeBytes(bytes: Uint8Array): Promise<Decoded> {
  try {
    return await decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw new FileProblem(error.code, error.args);
    throw error;
  }
}

function tooLarge(): FileProblem {
  return new FileProblem("too-large", { limit: MAX_BYTES / MEGABYTE });
}

/** What the system says, less the path, which an absolute one would give away. */
export function fromSystem(error: unknown): FileProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (MISSING.has(code)) return new FileProblem("not-found");
  return new FileProblem("unreadable", { reason: REASONS.get(code) ?? code });
}

const MISSING: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "a link that leads to itself"],
  ["EMFILE", "too many open files"],
  ["ENOSPC", "no space is left on the disk"],
  ["EIO", "the disk failed"],
]);
