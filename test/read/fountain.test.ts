import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readDrafts } from "../../src/read/index.ts";
import { parseFountain } from "../../src/read/screenplay/fountain.ts";
import { because, hasShared, sharedPath } from "./shared.ts";

const SAMPLE = "fixtures/formats/fountain/pickled-onions.fountain";

async function read(text: string) {
  const [draft] = await readDrafts(text, { file: "x.fountain" });
  return draft?.segments.map(({ role, text: said }) => [role, said]);
}

describe("a Fountain screenplay", () => {
  it("gives every part a role and a place", async () => {
    const text = readFileSync(SAMPLE, "utf8");
    const [draft, ...more] = await readDrafts(text, { file: SAMPLE });
    expect(more).toEqual([]);
    expect(draft?.source.format).toBe("fountain");
    expect(draft?.title).toBe("Pickled onions in five minutes");
    expect(
      draft?.segments.map(({ role, text: said, range }) => [range.start.line, role, said]),
    ).toEqual([
      [3, "note", "Author: Kit Marlow"],
      [4, "note", "Draft date: 3 May"],
      [6, "note", "Opening"],
      [8, "note", "Promise the jar, then show it."],
      [10, "visual", "INT. KITCHEN - DAY"],
      [12, "visual", "A red onion rolls across the board."],
      [13, "overlay", "Crunchy in 5 minutes"],
      [15, "note", "KIT"],
      [16, "visual", "(to camera)"],
      [17, "spoken", "Three things, one jar, and no cooking."],
      [20, "visual", "CUT TO:"],
      [22, "visual", "COUNTER"],
      [24, "note", "KIT (V.O.)"],
      [25, "spoken", "Slice two red onions as thin as you can."],
      [26, "note", "Film this from above."],
      [28, "cue", "knife on wood"],
      [30, "note", "MUSIC"],
      [31, "spoken", "Shake it, shake it"],
      [33, "note", "An older ending: KIT Like and follow."],
      [37, "overlay", "SAVE THIS JAR"],
      [41, "visual", "Kit puts the lid on and waits."],
      [41, "note", "twice?"],
    ]);
    const overlay = draft?.segments.find(({ role }) => role === "overlay")?.range;
    expect(text.slice(overlay?.start.offset, overlay?.end.offset)).toBe('"Crunchy in 5 minutes"');
  });

  it("is known by its extension, and does not take prose for names", async () => {
    expect(await read("WAIT\n\nHe waits. NOBODY moves.\nSTOP")).toEqual([
      ["visual", "WAIT"],
      ["visual", "He waits. NOBODY moves. STOP"],
    ]);
  });

  it.each([
    ["an open comment", "Cut the beans. /* not closed\n\nKIT\nHello [[also open\n\nDone."],
    ["many open comments", "/*".repeat(50_000)],
    ["many open notes", "[[".repeat(50_000)],
    ["many notes", "[[a]]".repeat(20_000)],
    ["only marks", "#\n=\n>\n.\n@\n!\n~\n===\n><\n".repeat(50)],
  ])("reads %s to its end", async (_, text) => {
    const [draft] = await readDrafts(text, { file: "x.fountain" });
    for (const { range } of draft?.segments ?? [])
      expect(range.end.offset).toBeLessThanOrEqual(text.length);
  });
});

const SUITE = "captions/conformance/nyousefi-fountain";
const KINDS: Readonly<Record<string, string>> = {
  "Scene Heading": "scene",
  "Section Heading": "section",
  "Page Break": "page-break",
  Comment: "note",
};
const Expected = z.array(
  z.object({
    file: z.string(),
    asserts: z.array(z.object({ test: z.string(), index: z.int(), type: z.string() })),
  }),
);

describe.skipIf(!hasShared(SUITE))(`the tests of the format's author${because(SUITE)}`, () => {
  const files = hasShared(SUITE)
    ? Expected.parse(JSON.parse(readFileSync(sharedPath(`${SUITE}/expected.json`), "utf8")))
    : [];

  it("are all of them", () => {
    expect(files.flatMap(({ asserts }) => asserts)).toHaveLength(66);
  });

  it.each(files.map(({ file, asserts }) => ({ file, asserts })))("$file", ({ file, asserts }) => {
    const { elements } = parseFountain(readFileSync(sharedPath(`${SUITE}/${file}`), "utf8"));
    const kinds = elements.map(({ kind }) => (kind === "centered" ? "action" : kind));
    for (const { test, index, type } of asserts) {
      expect([test, kinds[index]]).toEqual([test, KINDS[type] ?? type.toLowerCase()]);
    }
  });
});
