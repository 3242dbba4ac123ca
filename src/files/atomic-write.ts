/** Writing a file so that nobody, at any moment, sees half of it. */

import {
  closeSync,
  fsyncSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";

/** Names of files that are not whole yet; a process that was killed leaves one behind. */
const UNFINISHED = ".tmp";

/**
 * Fills a new file beside `path` and puts it in its place: whoever reads sees the whole old content or
 * the whole new one, whenever this process is killed. A link stays one; what is no file (a device, a
 * pipe) is written as it is.
 * @param content in parts where it may be longer than a string can be
 * @param options `durable` false for what a power cut may take
 * @throws what the system says, as on a full disk; `path` then is as it was
 */
export function writeAtomic(
  path: string,
  content: Uint8Array | string | Iterable<string>,
  { durable = true }: { readonly durable?: boolean } = {},
): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isFile() === false) return writeParts(path, content);
  const target = before === undefined ? path : realpathSync(path);
  const unfinished = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}${UNFINISHED}`,
  );
  try {
    // Nobody but us may have made it: a link put there would lead elsewhere.
    const file = openSync(unfinished, "wx");
    try {
      writeParts(file, content);
      if (before !== undefined) fchmodSync(file, before.mode);
      // Else a power cut could leave the new name with no content.
      if (durable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeParts(file: string | number, content: Uint8Array | string | Iterable<string>): void {
  if (typeof content === "string" || content instanceof Uint8Array) {
    writeFileSync(file, content);
    return;
  }
  // Unlike `writeSync` it goes on where the system takes only a part.
  for (const part of content) writeFileSync(file, part, { flag: "a" });
}
