import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readDrafts } from "../../src/read/index.ts";
import { differencesFrom } from "./differences.ts";
import { because, hasShared, sharedPath } from "./shared.ts";

const CUE = z.object({ start_ms: z.number(), end_ms: z.number(), text: z.string() });
const CASES = z.array(
  z.object({ test: z.string(), format: z.string(), input: z.string(), expected: z.array(CUE) }),
);

type Cue = z.infer<typeof CUE>;

/** Cues without text are left out of a draft; lines are set apart by one space in both. */
async function reads(input: string, format: string, expected: readonly Cue[]): Promise<boolean> {
  const drafts = await readDrafts(input, { file: `case.${format}`, format });
  const found = drafts
    .flatMap(({ segments }) => segments)
    .map(({ startMs, endMs, text }) => `${startMs} ${endMs} ${text}`);
  const wanted = expected
    .filter(({ text }) => text.trim() !== "")
    .map(({ start_ms, end_ms, text }) => `${start_ms} ${end_ms} ${tidy(text)}`);
  return JSON.stringify(found) === JSON.stringify(wanted);
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

const PYSUBS2 = "captions/conformance/pysubs2-inline/cases.json";
describe.skipIf(!hasShared(PYSUBS2))(`the cases of pysubs2${because(PYSUBS2)}`, () => {
  it.each([
    ["srt", ["srt"], 20],
    ["vtt", ["vtt"], 2],
    ["ass", ["ass", "ssa"], 18],
    ["ttml", ["ttml"], 3],
  ] as const)("%s: all but the differences of docs/formats.md", async (format, formats, count) => {
    const all = CASES.parse(JSON.parse(readFileSync(sharedPath(PYSUBS2), "utf8"))).filter((c) =>
      formats.some((one) => one === c.format),
    );
    expect(all).toHaveLength(count);
    const different: string[] = [];
    for (const { test, input, expected } of all) {
      if (await reads(input, format, expected)) continue;
      different.push(test.slice(test.indexOf("::") + 2));
      const clamped = expected.map((cue) => ({ ...cue, start_ms: Math.max(0, cue.start_ms) }));
      if (format === "ass")
        expect([test, await reads(input, format, clamped)]).toEqual([test, true]);
    }
    expect(different).toEqual(differencesFrom(`pysubs2 ${format}`));
  });
});

const JSON3 = "captions/conformance/json3/expected.json";
describe.skipIf(!hasShared(JSON3))(`the json3 suite${because(JSON3)}`, () => {
  it("reads its 151 cues", async () => {
    const suite = z.array(z.object({ file: z.string(), expected: z.array(CUE) }));
    const [first] = suite.parse(JSON.parse(readFileSync(sharedPath(JSON3), "utf8")));
    const input = readFileSync(sharedPath(`captions/conformance/json3/${first?.file}`), "utf8");
    expect(first?.expected).toHaveLength(151);
    expect(await reads(input, "json3", first?.expected ?? [])).toBe(true);
  });
});
