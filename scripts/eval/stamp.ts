/**
 * What the figures were measured with: rules and weights as they are, and what they make of the golden
 * drafts. A test asks for new figures when it differs.
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_WEIGHTS } from "../../src/score/weights.ts";

/** `<!-- measured with scoringVersion 1, 0123456789abcdef -->` */
export function stamp(): string {
  const hash = createHash("sha256");
  for (const file of [
    "src/score/weights.json",
    ...filesIn("rules", ".ts"),
    ...filesIn("fixtures/golden", ".golden"),
  ]) {
    hash.update(`${file}\0${readFileSync(file, "utf8")}\0`);
  }
  return `<!-- measured with scoringVersion ${DEFAULT_WEIGHTS.scoringVersion}, ${hash.digest("hex").slice(0, 16)} -->`;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .sort();
}
