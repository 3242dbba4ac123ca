/** What a new reader starts from: every line is speech, with its place. */

export const SAMPLE = "Soak the beans overnight.\nBoil them for 40 minutes.\n";

export function readerSource(): string {
  return `/** Reads ... : what becomes speech, what becomes on-screen text. */

import type { Segment } from "../draft/draft.ts";
import { LineIndex } from "../draft/position.ts";
import type { Reader } from "./reader.ts";

export const read: Reader = (text) => {
  const index = new LineIndex(text);
  const segments: Segment[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\\r\\n]+/g)) {
    if (line.trim() === "") continue;
    segments.push({ role: "spoken", text: line, range: index.range(start, start + line.length) });
  }
  return [{ line: 1, segments }];
};
`;
}

export function readerTest(id: string, sample: string): string {
  return `import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";

it("reads a sample", async () => {
  const file = "${sample}";
  const [draft] = await readDrafts(readFileSync(file, "utf8"), { file, format: "${id}" });
  expect(draft?.segments.map(({ role, text, range }) => [range.start.line, role, text])).toEqual([
    [1, "spoken", "Soak the beans overnight."],
    [2, "spoken", "Boil them for 40 minutes."],
  ]);
});
`;
}
