/** Which part a file is in. Apart from the parts themselves: hashing is slow to load, and few runs are parts. */

import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { slashed } from "./paths.ts";
import type { Shard } from "./shard.ts";

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
