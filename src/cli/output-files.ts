/** The files that `--format NAME=FILE` writes: looked at and opened before the work, filled after it. */

import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { writeAtomic } from "../files/atomic-write.ts";
import { fromSystem } from "../files/open.ts";
import { realPath } from "../files/paths.ts";
import { UsageError } from "./errors.ts";

/** Characters of a report that hold the name of what wrote it. */
const HEAD = 200;

export class OutputFile {
  readonly #name: string;
  readonly #path: string;
  /** Of what cannot be replaced: a pipe, a device, a file in a folder that nothing can be made in. */
  readonly #descriptor: number | undefined;

  /**
   * Leaves what the file holds until there is something to put in its place.
   * @throws UsageError where it cannot be written
   */
  constructor(name: string, cwd: string) {
    this.#name = name;
    this.#path = resolve(cwd, name);
    this.#descriptor = trying(name, () => openInPlace(this.#path));
  }

  /**
   * Whoever reads the file sees the old content or all of the new, even where the process is killed.
   * @throws UsageError where it cannot be written, as on a full disk
   */
  write(parts: Iterable<string>): void {
    const file = this.#descriptor;
    trying(this.#name, () => {
      if (file === undefined) return writeAtomic(this.#path, parts);
      try {
        if (fstatSync(file).isFile()) ftruncateSync(file);
        for (const part of parts) writeFileSync(file, part);
      } finally {
        closeSync(file);
      }
    });
  }
}

/** Undefined where a new file can be put in the place of the old one. */
function openInPlace(path: string): number | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  }
  const file = openSync(path, "a");
  if (!stat.isFile() || !isWritable(dirname(realPath(path)))) return file;
  closeSync(file);
  return undefined;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param names of the outputs, as given
 * @param inputs paths that are read
 * @param walked those of them that only a folder gave; an earlier report among them is no draft
 * @throws UsageError where two outputs are one file, or one is an input
 */
export function checkOutputs(
  names: readonly string[],
  inputs: readonly string[],
  walked: ReadonlySet<string>,
  cwd: string,
): void {
  if (names.length === 0) return;
  const outputs = new Map(names.map((name) => [identity(resolve(cwd, name)), name]));
  if (outputs.size < names.length) throw new UsageError("Two formats go to one file.");
  for (const input of inputs) {
    const path = resolve(cwd, input);
    const name = outputs.get(identity(path));
    if (name === undefined) continue;
    if (walked.has(input) && trying(name, () => isReport(path))) continue;
    throw new UsageError(`--format would overwrite ${name}, which is read; name another file.`);
  }
}

/** The same for all names of a file: links, and those that differ in case where that makes no difference. */
function identity(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // Not there yet.
    return join(realPath(dirname(path)), basename(path));
  }
}

function isReport(path: string): boolean {
  const head = Buffer.alloc(HEAD);
  const file = openSync(path, "r");
  try {
    const size = readSync(file, head, 0, HEAD, 0);
    return /"tool":\s*\{\s*"name":\s*"saveworthy"/.test(head.toString("utf8", 0, size));
  } finally {
    closeSync(file);
  }
}

function trying<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const reason = fromSystem(error).args["reason"] ?? "no such folder";
    throw new UsageError(`${name} cannot be written (${reason}).`);
  }
}
