import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

const SAMPLE = readFileSync("fixtures/formats/sbv/sample.sbv", "utf8");

describe("SBV", () => {
  it("is known by its content and gives spoken cues with times and places", async () => {
    const [draft] = await readDrafts(SAMPLE, { file: "<stdin>" });
    expect(draft?.source.format).toBe("sbv");
    expect(
      draft?.segments.map(({ role, text, startMs, endMs, range }) => [
        role,
        text,
        startMs,
        endMs,
        range.start.line,
      ]),
    ).toEqual([
      ["spoken", "Three ways to keep basil alive\non a windowsill", 0, 2400, 2],
      ["spoken", ">> First: water it from below,\nnever over the leaves", 2400, 5000, 5],
      ["spoken", "second, turn the pot every morning", 5000, 7250, 9],
    ]);
  });

  it("keeps cues without the blank line between them, and does not warn about nothing", async () => {
    const [draft] = await readDrafts(SAMPLE.replaceAll("\n\n", "\n"), { file: "a.sbv" });
    expect(draft?.segments).toHaveLength(3);
    expect(draft?.warnings).toEqual([]);
  });

  const REAL = "captions/samples/sbv";
  it.skipIf(!hasShared(REAL))(`reads every cue of real files${because(REAL)}`, async () => {
    for (const file of readdirSync(sharedPath(REAL))) {
      const path = sharedPath(`${REAL}/${file}`);
      const cues = readFileSync(path, "utf8").match(/^\d+:\d\d:\d\d\.\d{3},/gm);
      const [draft] = await readFileDrafts(path);
      expect([file, draft?.segments.length]).toEqual([file, cues?.length]);
    }
  });
});
