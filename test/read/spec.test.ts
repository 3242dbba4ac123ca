import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decode } from "../../src/files/decode.ts";
import { readDrafts } from "../../src/read/index.ts";
import { specCueText } from "../../src/read/spec/cue-text.ts";
import { readSpecVtt } from "../../src/read/spec/vtt.ts";
import { because, hasShared, sharedPath } from "./shared.ts";

const SUITES = "captions/conformance";
const FILES = z.array(
  z.object({
    file: z.string(),
    expected: z.array(
      z.object({ start_ms: z.number(), end_ms: z.number(), id: z.string(), text: z.string() }),
    ),
  }),
);
const TEXTS = z.array(
  z.object({ suite: z.string(), n: z.number(), input: z.string(), plain: z.string() }),
);

function load<T>(path: string, schema: z.ZodType<T>): T | [] {
  return hasShared(path) ? schema.parse(JSON.parse(readFileSync(sharedPath(path), "utf8"))) : [];
}

const PARSING = `${SUITES}/wpt-file-parsing/expected.json`;
describe.skipIf(!hasShared(PARSING))(`the W3C's WebVTT files${because(PARSING)}`, () => {
  it.each(load(PARSING, FILES).map((c) => [c.file, c.expected] as const))(
    "%s",
    async (file, expected) => {
      const { text } = await decode(readFileSync(sharedPath(`${SUITES}/wpt-file-parsing/${file}`)));
      const cues = readSpecVtt(text).cues.map(({ id, startMs, endMs, lines }) => ({
        start_ms: startMs,
        end_ms: endMs,
        id,
        text: lines.map(({ start, end }) => text.slice(start, end)).join("\n"),
      }));
      expect(cues).toEqual(expected);
    },
  );
});

const CUES = `${SUITES}/wpt-cue-parsing/cases.json`;
describe.skipIf(!hasShared(CUES))(`the W3C's WebVTT cue texts${because(CUES)}`, () => {
  it.each(load(CUES, TEXTS).map((c) => [`${c.suite} ${c.n}`, c] as const))(
    "%s",
    async (_, { input, plain }) => {
      // The suite wrote each text as a cue in a file: NUL is U+FFFD there, a blank line ends it.
      const { text } = await decode(Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\n${input}`));
      const lines = readSpecVtt(text).cues[0]?.lines ?? [];
      const raw = text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
      expect(specCueText(raw)).toBe(plain);
    },
  );
});

describe("reading by the standard", () => {
  const read = async (text: string, format: string) => {
    const [draft] = await readDrafts(text, { file: `x.${format}`, format, spec: true });
    return {
      texts: draft?.segments.map((segment) => segment.text),
      warnings: draft?.warnings.map(({ code, line, args }) => [code, line, args?.["count"]]),
    };
  };

  it("drops in WebVTT what the standard drops, and says where", async () => {
    const text = [
      "WEBVTT",
      "",
      "00:01.00 --> 00:02.000",
      "two digits",
      "",
      "00:02.000 --> 00:03.000",
      "kept &copy; and <v",
      "Ann>tagged",
      "",
      "left over",
      "",
      "NOTE said by nobody",
    ].join("\n");
    expect(await read(text, "vtt")).toEqual({
      texts: ["kept © and tagged"],
      warnings: [["spec-dropped", 3, 2]],
    });
  });

  it("drops in SRT what SubRip would not have written", async () => {
    const text = [
      "1",
      "00:00:01,000 --> 00:00:02,000",
      "one",
      "",
      "00:00:03,000 --> 00:00:04,000",
      "no index",
      "",
      "3",
      "00:00:05.000 --> 00:00:06.000",
      "periods",
    ].join("\n");
    expect(await read(text, "srt")).toEqual({
      texts: ["one"],
      warnings: [["spec-dropped", 5, 2]],
    });
  });
});
