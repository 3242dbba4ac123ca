/** A part of the files of a run: the same one on every machine, whatever else there is. */

import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { slashed } from "./paths.ts";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** @param given `2/5`; undefined where it is no part of a whole of at most 9,999 */
export function parseShard(given: string): Shard | undefined {
  const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? [];
  const [index, count] = [Number(i), Number(n)];
  return index >= 1 && index <= count ? { index, count } : undefined;
}

/**
 * By the hash of its path from `cwd` on: neither the order of the files nor their number moves one to
 * another part.
 */
export function isInShard(file: string, { index, count }: Shard, cwd: string): boolean {
  const path = slashed(relative(cwd, resolve(cwd, file)));
  const digest = createHash("sha256").update(path).digest();
  // 48 bits: what a number holds exactly, and far more than there are parts.
  return digest.readUIntBE(0, 6) % count === index - 1;
}
