import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

async function read(name: string) {
  const text = readFileSync(`fixtures/formats/markers/${name}`, "utf8");
  const [draft] = await readDrafts(text, { file: "<stdin>" });
  expect(draft?.source.format).toBe("markers");
  return {
    notes: draft?.segments.map((s) => [s.role, s.startMs, s.endMs, s.text]),
    warnings: draft?.warnings.map(({ code }) => code),
  };
}

describe("marker lists", () => {
  it("reads Audition's, with decimal times", async () => {
    expect(await read("audition.csv")).toEqual({
      notes: [
        ["note", 0, undefined, "Hook"],
        ["note", 12_480, 13_980, "Ladder falls\nkeep this take"],
        ["note", 3_723_250, undefined, "End card"],
      ],
      warnings: [],
    });
  });

  it("reads Premiere's, and says that the frame rate is a guess", async () => {
    expect(await read("premiere.csv")).toEqual({
      notes: [
        ["note", 1500, 2500, "Hook\nlook at lens"],
        ["note", 4000, undefined, "Cut"],
      ],
      warnings: ["frame-rate"],
    });
  });

  it("reads Resolve's edit list, from the hour its timelines begin at", async () => {
    expect(await read("resolve.edl")).toEqual({
      notes: [
        ["note", 2400, undefined, "Crumb close-up\nbreathe out here"],
        ["note", 10_000, 11_500, "Beat drop"],
      ],
      warnings: ["frame-rate"],
    });
  });

  it("keeps a marker whose time cannot be read", async () => {
    const [draft] = await readDrafts("Name\tStart\tDuration\nHook\tsoon\t", { file: "a.csv" });
    expect(draft?.segments.map(({ text, startMs }) => [text, startMs])).toEqual([
      ["Hook", undefined],
    ]);
    expect(draft?.warnings.map(({ code, line }) => [code, line])).toEqual([["salvaged-time", 2]]);
  });

  const REAL = "captions/samples/marker-csv";
  it.skipIf(!hasShared(REAL))(`reads every row of real files${because(REAL)}`, async () => {
    for (const file of readdirSync(sharedPath(REAL))) {
      const path = sharedPath(`${REAL}/${file}`);
      const rows = readFileSync(path, "utf8").trim().split("\n").length - 1;
      const [draft] = await readFileDrafts(path);
      expect([file, draft?.segments.length, draft?.warnings]).toEqual([file, rows, []]);
    }
  });
});
