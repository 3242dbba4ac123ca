import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";

async function read(text: string) {
  const [draft] = await readDrafts(text, { file: "<stdin>" });
  return {
    format: draft?.source.format,
    cues: draft?.segments.map((cue) => [cue.role, cue.startMs, cue.endMs, cue.text]),
    warnings: draft?.warnings.map(({ code }) => code),
  };
}

describe("YouTube XML", () => {
  it("joins the words of srv3 and says nothing for the lines that only scroll", async () => {
    const text = readFileSync("fixtures/formats/srv3/sample.srv3", "utf8");
    expect(await read(text)).toEqual({
      format: "srv3",
      cues: [
        ["spoken", 120, 3520, "park the car before"],
        ["spoken", 1510, 5710, "you don't know"],
      ],
      warnings: [],
    });
  });

  it("reads the older forms, which count in seconds and escape twice", async () => {
    expect(await read(readFileSync("fixtures/formats/srv3/sample.srv1", "utf8"))).toEqual({
      format: "srv3",
      cues: [
        ["spoken", 120, 1520, "park the car before"],
        ["spoken", 1520, 4020, "you don't know & see"],
      ],
      warnings: [],
    });
    const srv2 = `<timedtext><text t="10" d="20">one</text><text t="x">two</text></timedtext>`;
    expect((await read(srv2)).cues).toEqual([
      ["spoken", 10, 30, "one"],
      ["spoken", undefined, undefined, "two"],
    ]);
  });

  it("keeps what a cut file holds, and says so", async () => {
    expect(await read(`<timedtext format="3"><body><p t="0" d="5">kept</p><p t="5">ha`)).toEqual({
      format: "srv3",
      cues: [
        ["spoken", 0, 5, "kept"],
        ["spoken", 5, undefined, "ha"],
      ],
      warnings: ["xml-truncated"],
    });
  });
});
