import { describe, expect, test } from "vitest";
import { readDecoded } from "../../src/batch/open-drafts.ts";

const NOTES = "**Notes:** buy milk, charge the lamp, call the venue about the keys\n";

async function codes(text: string, file: string, format?: string): Promise<string[]> {
  const drafts = await readDecoded(
    { text, encoding: "utf-8", warnings: [] },
    { file, ...(format !== undefined && { format }) },
  );
  return drafts.flatMap(({ warnings }) => warnings.map(({ code }) => code));
}

describe("warnings about a whole file", () => {
  test.each([
    ["nothing but notes", NOTES, ["nothing-scored"]],
    ["hardly anything but notes", `${NOTES}\n**Voiceover:** Hello there.\n`, ["mostly-notes"]],
    [
      "some notes",
      `${NOTES}\n**Voiceover:** Fill the kettle, boil it, wait for three minutes, pour it over the leaves.\n`,
      [],
    ],
    ["a blank file", "", ["empty"]],
  ])("%s: %j", async (_name, text, expected) => {
    expect(await codes(text, "a.md")).toEqual(expected);
  });

  test("a file without cues is not called empty", async () => {
    expect(await codes("just some talk\n", "a.txt", "srt")).toEqual(["no-cues"]);
  });

  test("a track that is no speech says so once", async () => {
    const track = "WEBVTT\nKind: metadata\n\n00:00.000 --> 00:01.000\nscene one\n";
    expect(await codes(track, "a.vtt")).toEqual(["not-speech"]);
  });
});
