/** Whether an engine gave the answers that one process gives. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chunkLines } from "../../src/batch/lines.ts";

/**
 * The same answers, each as often, in any order. Parquet knows no difference between `null` and what is
 * not there, nor an order of keys: both are left out of the comparison.
 */
export async function assertSameSet(files: readonly string[], expected: string): Promise<void> {
  const got = await prints(files);
  const wanted = await prints([expected]);
  assert.equal(got.length, wanted.length, "as many answers");
  const odd = got.findIndex((print, i) => print !== wanted[i]);
  assert.equal(odd, -1, "the same answers");
}

async function prints(files: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const file of files) {
    for await (const lines of chunkLines(createReadStream(file))) {
      for (const line of lines.filter((text) => text !== "")) {
        const canonical = JSON.stringify(sorted(JSON.parse(line)));
        all.push(createHash("sha256").update(canonical).digest("base64"));
      }
    }
  }
  return all.toSorted();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, sorted(field)]);
}
