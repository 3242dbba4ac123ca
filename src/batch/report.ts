/** Results and errors to the one object that every reporter sees. */

import { SCHEMA_VERSION, type FileError, type Report, type Results } from "../result/result.ts";
import { byCodePoint } from "../files/paths.ts";
import { VERSION } from "../version.ts";

export interface Run {
  readonly scoringVersion: string;
  readonly results: Results;
  readonly errors: readonly FileError[];
  /** Files that were read. */
  readonly files: number;
  readonly skipped: number;
  /** Where the run was over a part of the files. */
  readonly shard?: Report["shard"];
}

export function makeReport({
  scoringVersion,
  results,
  errors,
  files,
  skipped,
  shard = null,
}: Run): Report {
  const scores: number[] = [];
  let low = 0;
  for (const { score, band } of results) {
    scores.push(score);
    if (band === "low") low++;
  }
  scores.sort((a, b) => a - b);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "saveworthy", version: VERSION, scoringVersion },
    shard,
    summary: {
      files,
      skipped,
      drafts: results.length,
      mean: oneDecimal(scores.reduce((sum, score) => sum + score, 0) / scores.length),
      median: oneDecimal(median(scores)),
      low,
      failed: errors.length,
    },
    results,
    // In the order of the files: of shards put together it is the same as of one run.
    errors: errors.toSorted((a, b) => byCodePoint(a.file, b.file)),
  };
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Null where there was nothing to take a mean of. */
function oneDecimal(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * 10) / 10;
}
