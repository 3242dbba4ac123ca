/**
 * Writes everything in the repository that is derived: the rule registry, the facts block of each
 * rule's page, the tables and examples in README and docs, the config schema.
 * `npm run check:generated` fails when a file is stale.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { listRules, rulesIndex } from "./generate/rules-index.ts";

const written: string[] = [];

function write(file: string, content: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== content) writeFileSync(file, content);
  written.push(file);
}

// The registry first: what follows imports it.
write("rules/index.ts", rulesIndex(listRules("rules")));
const { documents } = await import("./generate/documents.ts");
for (const [file, content] of await documents()) write(file, content);

// Formatted like everything else, so that a second run changes nothing.
execFileSync("node_modules/.bin/oxfmt", written);
