import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";
import type { Draft } from "../../src/draft/draft.ts";

const SAMPLE = readFileSync("fixtures/formats/ass/sample.ass", "utf8");

async function readOne(text: string, file = "a.ass"): Promise<Draft> {
  const [draft] = await readDrafts(text, { file });
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

/** A file of dialogue lines with the default styles. */
function dialogue(...lines: readonly string[]): string {
  const events = lines.map(
    (text, i) => `Dialogue: 0,0:00:0${i}.00,0:00:0${i}.80,Default,,0,0,0,,${text}`,
  );
  return `[Script Info]\n[V4+ Styles]\nFormat: Name, Alignment\nStyle: Default,2\n[Events]\n${events.join("\n")}\n`;
}

const rolesAndTexts = ({ segments }: Draft) => segments.map(({ role, text }) => [role, text]);

describe("ASS", () => {
  it("tells speech, typed text and notes apart, and says a highlighted line once", async () => {
    const draft = await readOne(SAMPLE, "<stdin>");
    expect([draft.source.format, draft.title]).toEqual(["ass", "Re-tie a hiking boot"]);
    expect(rolesAndTexts(draft)).toEqual([
      ["note", "shot on the balcony, retake if windy"],
      ["overlay", "Surgeon's knot\nin 3 moves"],
      ["spoken", "Your heel slips, because, well, the lace slips."],
      ["spoken", "wrap it twice"],
      ["overlay", "twice = no slip"],
      ["note", "twice = no slip"],
      ["note", "m 0 0 l 100 0 100 100"],
      ["spoken", "Pull, then lock it at the ankle."],
    ]);
    expect(draft.segments[3]).toMatchObject({ startMs: 3000, endMs: 5000 });
  });

  it("places every text where it stands", async () => {
    const { segments } = await readOne(SAMPLE);
    for (const { range, text } of segments) {
      const raw = SAMPLE.slice(range.start.offset, range.end.offset);
      const plain = raw
        .replaceAll(/\{[^}]*\}/g, "")
        .replaceAll("\\N", "\n")
        .replaceAll("\\h", " ");
      expect(plain).toBe(text);
    }
  });

  it("takes the place of most lines for that of speech, whatever it is", async () => {
    const centred = dialogue("{\\an5}one", "{\\an5}two", "{\\an5}three", "{\\an8}sign");
    expect(rolesAndTexts(await readOne(centred)).map(([role]) => role)).toEqual([
      "spoken",
      "spoken",
      "spoken",
      "overlay",
    ]);
    const pinned = dialogue("{\\pos(5,5)}one", "{\\pos(5,5)}two", "bottom");
    expect(rolesAndTexts(await readOne(pinned)).map(([role]) => role)).toEqual([
      "spoken",
      "spoken",
      "spoken",
    ]);
  });

  it("takes negative times for the start and keeps events whose times cannot be read", async () => {
    const text = dialogue("first").replace("0:00:00.00", "-0:00:02.00");
    const draft = await readOne(text.replace("0:00:00.80", "soon"));
    expect(draft.segments[0]).toMatchObject({ startMs: 0, salvaged: true, text: "first" });
    expect(draft.segments[0]?.endMs).toBeUndefined();
    expect(draft.warnings).toEqual([{ code: "salvaged-time", args: { count: 1 }, line: 6 }]);
  });

  it("says which line it could not read, and where there are no events", async () => {
    expect((await readOne(`${dialogue("kept")}Dialogue: 0,0:00:01.00`)).warnings).toEqual([
      { code: "cue-lost", args: { count: 1 }, line: 7 },
    ]);
    expect((await readOne("[Script Info]\n")).warnings.map(({ code }) => code)).toEqual([
      "no-cues",
      "empty",
    ]);
  });

  it("leaves brackets that open no override in the text", async () => {
    expect(rolesAndTexts(await readOne(dialogue("a {b", "c} d")))).toEqual([
      ["spoken", "a {b"],
      ["spoken", "c} d"],
    ]);
  });
});
