/** Facts of a text as it comes from a reader. */

import type { Facts } from "../../src/facts/facts.ts";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { type ReadOptions, readDrafts } from "../../src/read/index.ts";

/** @param format extension without its dot; English unless told otherwise */
export async function factsOf(
  text: string,
  format = "txt",
  options: Partial<ReadOptions> = {},
): Promise<Facts> {
  const [draft] = await readDrafts(text, { file: `test.${format}`, language: "en", ...options });
  if (draft === undefined) throw new Error("a file is at least one draft");
  return createFacts(draft, packFor(draft.language));
}

/** A caption file of cues [start in ms, end in ms, text]. */
export function srt(cues: readonly (readonly [number, number, string])[]): string {
  return cues
    .map(([start, end, text], i) => `${i + 1}\n${clock(start)} --> ${clock(end)}\n${text}\n`)
    .join("\n");
}

function clock(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)},${String(ms % 1000).padStart(3, "0")}`;
}
