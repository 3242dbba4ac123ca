import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSeconds } from "../../src/read/fcpxml/timeline.ts";
import { readDrafts } from "../../src/read/index.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

const SAMPLE = readFileSync("fixtures/formats/fcpxml/sample.fcpxml", "utf8");

describe("FCPXML", () => {
  it("gives titles as overlays, captions as speech, markers as notes, in the order of time", async () => {
    const drafts = await readDrafts(SAMPLE, { file: "<stdin>" });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ title: "Three seeds for shade", warnings: [] });
    expect(drafts[0]?.segments.map((s) => [s.role, s.startMs, s.endMs, s.text])).toEqual([
      ["spoken", 0, 2000, "Shade is no excuse."],
      ["overlay", 2000, 5003, "1. Spinach\nsow & wait 9 days"],
      ["note", 3000, undefined, "cut the cough"],
      ["overlay", 9000, 11_000, "Save for spring"],
    ]);
  });

  it("makes a draft of each project", async () => {
    const second = SAMPLE.replace(
      "</event>",
      `${/<project[^]*<\/project>/.exec(SAMPLE)?.[0]}</event>`,
    );
    const drafts = await readDrafts(second, { file: "a.fcpxml" });
    expect(drafts.map(({ unit, segments }) => [unit.line, segments.length])).toEqual([
      [10, 4],
      [27, 4],
    ]);
  });

  it("knows no time for what stands in a compound clip", async () => {
    const compound = SAMPLE.replace("<library>", "<resources><media>")
      .replace("</library>", "</media></resources>")
      .replaceAll(/<\/?(?:event|project)[^>]*>/g, "");
    const [draft] = await readDrafts(compound, { file: "a.fcpxml" });
    expect(draft?.segments.map(({ startMs }) => startMs)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("reads rational seconds", () => {
    expect(["5s", "1001/1000s", "-1/2s", "5", "1/0s", undefined].map(parseSeconds)).toEqual([
      5000,
      1001,
      -500,
      undefined,
      undefined,
      undefined,
    ]);
  });

  const REAL = "captions/samples/fcpxml";
  it.skipIf(!hasShared(REAL))(`warns about files without titles${because(REAL)}`, async () => {
    for (const file of readdirSync(sharedPath(REAL))) {
      const [draft] = await readFileDrafts(sharedPath(`${REAL}/${file}`));
      const codes = draft?.warnings.map(({ code }) => code);
      expect([file, draft?.segments, codes]).toEqual([file, [], ["no-titles", "empty"]]);
    }
  });
});
