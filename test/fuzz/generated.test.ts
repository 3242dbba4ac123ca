import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS, readDrafts } from "../../src/read/index.ts";
import { problemsIn } from "./check.ts";

const RUNS = 100;

/** What the formats are written in, in pieces. */
const SYNTAX = [
  ..."\n \t \r : ; | --> 00:00:01,000 0:03 [0-3s] <p> </p> < > & { } [ ] ' \\ # ## - 1. ``` --- ===".split(
    " ",
  ),
  ..."HOOK: **VO:** KIT ( ) @ ~ /* */ [[ ]] word".split(" "),
  " ",
  "\n\n",
  ",",
  '"',
  "INT. X\n\n",
  '{"hook":"',
  "Hook,Caption\n",
  "Ann  0:03\n",
  "\uD800",
  "\0",
];

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(...SYNTAX),
    fc.constantFrom(...SYNTAX),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it.each(FORMATS.map(({ id }) => id))("is read as %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const drafts = await readDrafts(text, { file: "x", format });
        expect(problemsIn(drafts, text.replace(/^\uFEFF/, ""))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
