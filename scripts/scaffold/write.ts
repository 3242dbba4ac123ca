/** What every scaffold needs. */

import { execFileSync } from "node:child_process";

/** Ends the process with the usage error. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Formats the new files, then writes again whatever is derived from them. */
export function formatAndGenerate(files: readonly string[]): void {
  execFileSync("node_modules/.bin/oxfmt", files);
  execFileSync("node_modules/.bin/tsx", ["scripts/generate.ts"]);
}
