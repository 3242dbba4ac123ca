import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";
import { parseTtmlTime, clockOf } from "../../src/read/ttml/time.ts";

const SAMPLE = readFileSync("fixtures/formats/ttml/sample.ttml", "utf8");

async function cues(text: string) {
  const [draft] = await readDrafts(text, { file: "a.ttml" });
  return draft?.segments.map((cue) => [cue.role, cue.startMs, cue.endMs, cue.text]);
}

describe("TTML", () => {
  it("is known by its outermost element and read with its nested times", async () => {
    const [draft] = await readDrafts(`<!-- made by hand <p> -->\n${SAMPLE.slice(39)}`, {
      file: "<stdin>",
    });
    expect(draft).toMatchObject({ title: "Sharpen a kitchen knife", language: "en", warnings: [] });
    expect(await cues(SAMPLE)).toEqual([
      ["spoken", 1000, 3500, "Wet the stone first,\nfive full minutes."],
      ["spoken", 3480, 5480, "Fifteen degrees & no more"],
      ["overlay", 6000, 8000, "15°"],
      ["spoken", 8000, 10000, "ten strokes"],
    ]);
  });

  it("places each paragraph from its first word to its last", async () => {
    const [draft] = await readDrafts(SAMPLE, { file: "a.ttml" });
    const [first] = draft?.segments ?? [];
    expect(SAMPLE.slice(first?.range.start.offset, first?.range.end.offset)).toBe(
      "Wet the stone first,<br/>\n        five full minutes.",
    );
  });

  it("takes times that cannot be relative as absolute", async () => {
    const wrap = (p: string): string =>
      `<tt><body><div begin="10s" end="14s">${p}</div></body></tt>`;
    expect(await cues(wrap(`<p begin="1s" end="3s">in</p>`))).toEqual([
      ["spoken", 11_000, 13_000, "in"],
    ]);
    expect(await cues(wrap(`<p begin="11s" end="13s">in</p>`))).toEqual([
      ["spoken", 11_000, 13_000, "in"],
    ]);
  });

  it("reads every spelling of a time", () => {
    const clock = clockOf(
      new Map([
        ["framerate", "30"],
        ["frameratemultiplier", "1000 1001"],
        ["tickrate", "1000"],
      ]),
    );
    const ms = (text: string): number | undefined => parseTtmlTime(text, clock);
    expect(["00:01:02.5", "1:02.5", "62.5", "62.5s", "62500ms", "62500t"].map(ms)).toEqual(
      Array.from({ length: 6 }, () => 62_500),
    );
    expect(ms("30f")).toBeCloseTo(1001);
    expect(["", "soon", "1:2:3:4:5"].map(ms)).toEqual([undefined, undefined, undefined]);
  });

  it("keeps what stands before the damage, and says what was wrong", async () => {
    const [cut] = await readDrafts(`<tt><body><div><p begin="0s">kept</p><p begin="1s">half`, {
      file: "a.ttml",
    });
    expect(cut?.segments.map(({ text }) => text)).toEqual(["kept", "half"]);
    expect(cut?.warnings.map(({ code }) => code)).toEqual(["xml-truncated"]);
    const [deep] = await readDrafts(`<tt><body><p>top</p>${"<div>".repeat(100_000)}`, {
      file: "a.ttml",
    });
    expect(deep?.warnings.map(({ code }) => code)).toEqual(["xml-deep"]);
    const [stray] = await readDrafts(`<tt><body>stray<p>said</p></body></tt>`, { file: "a.ttml" });
    expect(stray?.warnings).toEqual([{ code: "text-outside-cue", args: { count: 1 }, line: 1 }]);
  });
});
