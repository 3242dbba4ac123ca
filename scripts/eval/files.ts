/** Reading the sets that the figures are measured on. */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The records of a JSONL file, packed or not. */
export function records(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
