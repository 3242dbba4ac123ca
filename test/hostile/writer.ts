/** Writes what can be asked to be kept, over and over, until it is killed: `writer.ts FOLDER`. */

import { join } from "node:path";
import { Cache } from "../../src/batch/cache.ts";
import { OutputFile } from "../../src/cli/output-files.ts";
import { writeAtomic } from "../../src/files/atomic-write.ts";
import { contentOf, PARTS } from "./writer-content.ts";

const folder = process.argv[2] ?? ".";
const cache = new Cache(join(folder, "cache"));

for (let version = 1; ; version++) {
  const parts = contentOf(version);
  // A baseline and a profile are one text, a report comes in parts.
  writeAtomic(join(folder, "baseline.json"), parts.join(""), { durable: false });
  new OutputFile("report.json", folder).write(parts);
  const bytes = Buffer.from(parts.join(""));
  const files = [{ key: String(version), drafts: PARTS }];
  cache.write("batch", { files, rows: bytes, whole: bytes });
  if (version === 2) process.stdout.write("ready\n");
}
