/** Flags of runs over many files: threads, cache, shards. */

import type { Command } from "commander";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CACHE_TAG } from "../files/cache-tag.ts";
import { parseShard, type Shard } from "../files/shard.ts";
import { UsageError } from "./errors.ts";

/** Where the cache is kept, unless it is said. */
const CACHE = ".saveworthy-cache";
/** More threads than any machine that this runs on has use for. */
const MOST_JOBS = 256;

export interface BatchFlags {
  readonly jobs?: string;
  readonly cache?: string | true;
  readonly shard?: string;
  readonly watch?: boolean;
}

export function addBatchFlags(command: Command): Command {
  return command
    .option("--jobs <n>", "threads to score with; from 1,000 files on as many as there are cores")
    .option("--cache [folder]", `keep results between runs, in ${CACHE} or in folder`)
    .option("--shard <i/n>", "score only the i-th of n parts; see merge")
    .option("--watch", "score again what is saved, and show what moved");
}

export interface BatchOptions {
  readonly jobs: number | undefined;
  /** Absolute path of the cache. */
  readonly cache: string | undefined;
  readonly shard: Shard | undefined;
  /** With the one that stood after `--cache` and is no folder of a cache. */
  readonly paths: readonly string[];
}

/** @throws UsageError for a number of threads or a shard that is none */
export function batchOptions(
  { jobs, cache, shard }: BatchFlags,
  paths: readonly string[],
  cwd: string,
): BatchOptions {
  const isPath = typeof cache === "string" && isOther(resolve(cwd, cache));
  const folder = cache === true || isPath ? CACHE : cache;
  return {
    jobs: jobsOf(jobs),
    cache: folder === undefined ? undefined : resolve(cwd, folder),
    shard: shard === undefined ? undefined : shardOf(shard),
    paths: isPath ? [cache, ...paths] : paths,
  };
}

/** Something is there, and it is no cache: drafts, more likely. */
function isOther(path: string): boolean {
  return existsSync(path) && !existsSync(join(path, CACHE_TAG));
}

/** @throws UsageError where it is no number of threads */
export function jobsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs ${given}: expected a number of threads from 1 to ${MOST_JOBS}.`);
}

function shardOf(given: string): Shard {
  const shard = parseShard(given);
  if (shard !== undefined) return shard;
  throw new UsageError(`--shard ${given}: expected a part such as 2/5, the second of five.`);
}
