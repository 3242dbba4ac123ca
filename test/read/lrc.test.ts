import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

async function read(text: string, file = "a.lrc") {
  const [draft] = await readDrafts(text, { file });
  return draft?.segments.map((s) => [s.role, s.startMs, s.endMs, s.text]);
}

describe("LRC", () => {
  it("applies the offset, repeats lines with several stamps and ends a line at the next", async () => {
    const text = readFileSync("fixtures/formats/lrc/sample.lrc", "utf8");
    const [draft] = await readDrafts(text, { file: "<stdin>" });
    expect(draft).toMatchObject({
      title: "Rinse the rice song",
      declaredDurationMs: 20_000,
      warnings: [],
      source: { format: "lrc" },
    });
    expect(await read(text)).toEqual([
      ["spoken", 500, 4000, "Rinse it once, rinse it twice"],
      ["spoken", 4000, 7845, "till the water's clear"],
      ["spoken", 7845, 11_750, "now the pot, a pinch of salt"],
      ["spoken", 11_750, 15_500, "till the water's clear"],
    ]);
    const { range } = draft?.segments[3] ?? {};
    expect(text.slice(range?.start.offset, range?.end.offset)).toBe("till the water's clear");
  });

  it("reads stamps without fraction, with a colon, with hours, and in any order", async () => {
    expect(await read("[01:00:02.5]c\n[0:03]a\n[00:04:50]b\n[00:04:50]b2")).toEqual([
      ["spoken", 3000, 4500, "a"],
      ["spoken", 4500, 3_602_500, "b"],
      ["spoken", 4500, 3_602_500, "b2"],
      ["spoken", 3_602_500, undefined, "c"],
    ]);
  });

  it("keeps lines without a stamp as notes, and never goes below 0", async () => {
    const [draft] = await readDrafts("[offset:9000]\nhummed\n[00:01.00]sung", { file: "a.lrc" });
    expect(draft?.segments.map(({ role, startMs, text }) => [role, startMs, text])).toEqual([
      ["note", undefined, "hummed"],
      ["spoken", 0, "sung"],
    ]);
    expect(draft?.warnings).toEqual([{ code: "lrc-untimed", args: { count: 1 }, line: 2 }]);
  });

  it("is not seen in a script that stamps its lines", async () => {
    const [draft] = await readDrafts("[0:00] Hook on camera\n[0:03] Show the pot\n[0:05] End", {
      file: "<stdin>",
    });
    expect(draft?.source.format).not.toBe("lrc");
  });

  const REAL = "captions/samples/lrc";
  it.skipIf(!hasShared(REAL))(`reads every stamp of real files${because(REAL)}`, async () => {
    for (const file of readdirSync(sharedPath(REAL))) {
      const path = sharedPath(`${REAL}/${file}`);
      const stamps = readFileSync(path, "utf8").match(/\[\d+:\d\d\.\d\d\](?=[^[\r\n]*\S)/g);
      const [draft] = await readFileDrafts(path);
      const spoken = draft?.segments.filter(({ role }) => role === "spoken");
      expect([file, spoken?.length]).toEqual([file, stamps?.length]);
    }
  });
});
