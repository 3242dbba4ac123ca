/**
 * Results of an earlier run, one file for each batch of drafts: found by the names in it, believed for
 * the content of each. Whatever is not as it was written is as good as absent.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromSystem } from "../files/open.ts";
import { writeAtomic } from "../files/atomic-write.ts";
import { CACHE_SIGNATURE, CACHE_TAG } from "../files/cache-tag.ts";
import { VERSION } from "../version.ts";

const ENDING = ".batch";
const LENGTH = 4;
const DIGEST = 16;
/** Milliseconds of a day; what was used is marked at most so often. */
const DAY = 24 * 60 * 60 * 1000;

/** What is kept of one file of a batch. */
export interface CachedFile {
  /** Of its content and of all that decides about its results; null where there are none to keep. */
  readonly key: string | null;
  readonly drafts: number;
}

export interface CachedBatch {
  readonly files: readonly CachedFile[];
  /** Results of all drafts, packed: as rows, and whole. */
  readonly rows: Uint8Array;
  readonly whole: Uint8Array;
}

export class Cache {
  readonly #folder: string;
  /** Why nothing is written any more, as the system has it. */
  problem: string | undefined;

  /** @param folder absolute; it is made where it is not there yet */
  constructor(folder: string) {
    this.#folder = folder;
    this.#try(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, CACHE_TAG), CACHE_SIGNATURE);
      // Whoever commits the folder around it does not mean this one.
      writeFileSync(join(folder, ".gitignore"), "*\n");
    });
  }

  read(name: string): CachedBatch | undefined {
    const path = this.#path(name);
    try {
      const batch = decodeBatch(readFileSync(path));
      if (batch !== undefined && Date.now() - statSync(path).mtimeMs > DAY) {
        utimesSync(path, new Date(), new Date());
      }
      return batch;
    } catch {
      // Not there, or not to be read: all that is lost is time.
      return undefined;
    }
  }

  write(name: string, batch: CachedBatch): void {
    if (this.problem !== undefined) return;
    this.#try(() => writeAtomic(this.#path(name), encodeBatch(batch), { durable: false }));
  }

  #path(name: string): string {
    return join(this.#folder, `${name}${ENDING}`);
  }

  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.problem = String(fromSystem(error).args["reason"] ?? "no such folder");
    }
  }
}

/** A key of everything in it, as 32 hexadecimal digits. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256").update(VERSION);
  // With their lengths: the end of one must not pass for the start of the next.
  for (const part of parts) hash.update(`\n${part.length}\n`).update(part);
  return hash.digest("hex").slice(0, 32);
}

/** Checksum, length of the head, head as JSON, rows, whole. */
function encodeBatch({ files, rows, whole }: CachedBatch): Uint8Array {
  const head = Buffer.from(JSON.stringify({ files, rows: rows.length }));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(head.length);
  const body = Buffer.concat([length, head, rows, whole]);
  return Buffer.concat([checksum(body), body]);
}

function decodeBatch(bytes: Buffer): CachedBatch | undefined {
  const body = bytes.subarray(DIGEST);
  if (body.length < LENGTH || !checksum(body).equals(bytes.subarray(0, DIGEST))) return undefined;
  const start = LENGTH + body.readUInt32LE(0);
  const head: unknown = JSON.parse(body.subarray(LENGTH, start).toString());
  if (!isHead(head)) return undefined;
  const end = start + head.rows;
  return { files: head.files, rows: body.subarray(start, end), whole: body.subarray(end) };
}

function checksum(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest().subarray(0, DIGEST);
}

interface Head {
  readonly files: readonly CachedFile[];
  readonly rows: number;
}

function isHead(value: unknown): value is Head {
  return typeof value === "object" && value !== null && "files" in value && "rows" in value;
}
