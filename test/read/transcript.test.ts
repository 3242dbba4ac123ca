import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../src/read/index.ts";

async function read(text: string, file = "x.txt") {
  const [draft] = await readDrafts(text, { file });
  const segments = draft?.segments.map(({ role, text: said, startMs, endMs }) =>
    role === "spoken" ? [said, startMs, endMs] : [role, said],
  );
  return { format: draft?.source.format, segments };
}

describe("a transcript with times", () => {
  it("is speech from each time on; names and the export's own lines are notes", async () => {
    const file = "fixtures/formats/transcript/interview.txt";
    expect(await read(readFileSync(file, "utf8"), file)).toEqual({
      format: "transcript",
      segments: [
        ["note", "Bread talk"],
        ["note", "Ann Lee"],
        ["How long do you rest the dough?", 3000, 7000],
        ["note", "Bo Karlsen"],
        ["Forty minutes. Then I fold it,", 7000, 62_000],
        ["three times.", 7000, 62_000],
        ["note", "Ann Lee"],
        ["And then?", 62_000, undefined],
        ["note", "Transcribed by https://otter.ai"],
      ],
    });
  });

  it("is known as pasted from YouTube, with the times in words beside or within the line", async () => {
    const file = "fixtures/formats/transcript/pasted.txt";
    expect(await read(readFileSync(file, "utf8"), file)).toEqual({
      format: "transcript",
      segments: [
        ["so the first thing you do is weigh the flour", 0, 4000],
        ["note", "4 seconds"],
        ["five hundred grams and not a gram more", 4000, 69_000],
        ["note", "1 minute, 9 seconds"],
        ["then the salt", 69_000, undefined],
      ],
    });
    const glued =
      "0:033 secondsweigh the flour\n0:1414 secondsadd the salt\n1:021 minute, 2 secondsfold";
    expect(await read(glued)).toEqual({
      format: "transcript",
      segments: [
        ["weigh the flour", 3000, 14_000],
        ["add the salt", 14_000, 62_000],
        ["fold", 62_000, undefined],
      ],
    });
  });

  it.each([
    [
      "[00:00:03] SPEAKER_01: Soak them.\n[00:00:07] SPEAKER_02: How long?\n[00:00:09] SPEAKER_01: Overnight.",
    ],
    ["Ann (0:03):\nSoak them.\n\nBo (0:07):\nHow long?"],
    ["0:03 soak them\n0:07 how long\n1:00:09 overnight"],
  ])("knows the layout %#", async (text) => {
    const { format, segments } = await read(text);
    expect(format).toBe("transcript");
    expect(segments?.map((segment) => segment.at(-2))).toContain(3000);
  });

  it.each([
    [
      "a script with times in its margin",
      "0:00 HOOK: Soak them\n0:03 VISUAL: beans\n0:07 CTA: Save this",
    ],
    ["a script with ranges", "0:00-0:03 Soak them\n0:03-0:07 Boil them\n0:07-0:09 Eat"],
    ["opening hours", "We open at\n10:00\nand close at\n9:00\n3:00"],
    ["prose that names a time", "Be there at 10:00.\nBring 3:2 flour.\nDone."],
  ])("is not seen in %s", async (_, text) => {
    expect((await read(text)).format).not.toBe("transcript");
  });
});
