import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/draft/draft.ts";
import { readDrafts } from "../../src/read/index.ts";
import { phrases } from "../../src/read/timed-json/phrases.ts";
import { because, hasShared, readFileDrafts, sharedPath } from "./shared.ts";

async function fixture(path: string): Promise<Draft> {
  const text = readFileSync(`fixtures/formats/${path}`, "utf8");
  const [draft] = await readDrafts(text, { file: "<stdin>" });
  if (draft === undefined) throw new Error("no draft");
  expect(draft.warnings).toEqual([]);
  return draft;
}

const cues = ({ segments }: Draft) =>
  segments.map(({ role, startMs, endMs, text }) => [role, startMs, endMs, text]);

describe("timed JSON is known by its keys, and its units with it", () => {
  it("json3: ms, each word once", async () => {
    const draft = await fixture("json3/sample.json3");
    expect(draft.source.format).toBe("json3");
    expect(cues(draft)).toEqual([
      ["spoken", 240, 4340, "peel the garlic"],
      ["spoken", 2110, 6010, "in a jar"],
    ]);
  });

  it("Whisper: seconds; whisper.cpp: ms or clock times; Hugging Face: pairs", async () => {
    for (const name of ["segments", "cpp", "chunks"]) {
      const draft = await fixture(`whisper/${name}.json`);
      expect(draft.source.format).toBe("whisper");
      expect(cues(draft)).toEqual([
        ["spoken", 0, 1840, "Pick one drawer."],
        ["spoken", 1840, name === "chunks" ? undefined : 4200, "Empty it onto the bed."],
      ]);
    }
    expect(cues(await fixture("whisper/words.json"))).toEqual([
      ["spoken", 0, 1840, "Pick one drawer."],
      ["spoken", 3000, 3400, "Empty it"],
    ]);
  });

  it("Deepgram: seconds, words as they are written, one hearing, a line a speaker", async () => {
    const draft = await fixture("deepgram/sample.json");
    expect(draft).toMatchObject({ language: "en", declaredDurationMs: 6500 });
    expect(cues(draft)).toEqual([
      ["spoken", 160, 900, "Flip it now."],
      ["spoken", 1000, 1400, "Really?"],
    ]);
  });

  it("AssemblyAI: ms", async () => {
    const draft = await fixture("assemblyai/sample.json");
    expect(draft).toMatchObject({ language: "en", declaredDurationMs: 7000 });
    expect(cues(draft)).toEqual([
      ["spoken", 120, 1010, "Water at dawn."],
      ["spoken", 1300, 2400, "Never at noon."],
    ]);
  });

  it("lists of words and of lines: seconds, unless the key or the numbers say ms", async () => {
    expect(cues(await fixture("words/words.json"))).toEqual([
      ["spoken", 0, 800, "Fold twice."],
      ["spoken", 1000, 1400, "Press"],
      ["spoken", 3100, 3500, "hard"],
    ]);
    expect(cues(await fixture("words/lines.json"))).toEqual([
      ["spoken", 500, 2000, "Fold the towel in thirds"],
      ["spoken", 2250, 4500, "then roll it from the short side"],
    ]);
    expect(cues(await fixture("words/captions.json"))).toEqual([["spoken", 0, 800, "Fold twice"]]);
    const [guess] = await readDrafts(`[["ein Wort",0,400],["zwei",400,900]]`, { file: "a.json" });
    expect(guess?.warnings.map(({ code }) => code)).toEqual(["unit-guessed"]);
    expect(guess?.segments.at(-1)?.endMs).toBe(900);
  });

  it("CapCut: microseconds, typed text, captions, templates, clips in clips, leftovers", async () => {
    const draft = await fixture("capcut/draft_content.json");
    expect(draft).toMatchObject({ title: "Knots", declaredDurationMs: 9500 });
    expect(cues(draft)).toEqual([
      ["overlay", 0, 2500, '3 knots "you" need'],
      ["note", undefined, undefined, "old title"],
      ["spoken", 300, 2000, "start with the bowline"],
      ["overlay", 2500, 3500, "rabbit & hole"],
      ["overlay", 5500, 6000, "inside a clip"],
      ["overlay", 8000, 9500, "SAVE THIS"],
    ]);
    const source = readFileSync("fixtures/formats/capcut/draft_content.json", "utf8");
    const { range } = draft.segments[0] ?? {};
    expect(source.slice(range?.start.offset, range?.end.offset)).toBe(
      String.raw`3 knots \\\"you\\\" need`,
    );
  });
});

describe("phrases", () => {
  it("keep every word, in order, once", () => {
    const word = fc.record({
      text: fc.constantFrom("stir", "wait.", "¿ya?", "", " now", "鍋"),
      startMs: fc.nat(100_000),
      endMs: fc.nat(100_000),
      speaker: fc.constantFrom("A", "B"),
    });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const placed = words.map((entry, i) => ({ ...entry, start: i, end: i + 1 }));
        const joined = phrases(placed)
          .map(({ text }) => text)
          .join("");
        const squeeze = (text: string): string => text.replaceAll(/\s/g, "");
        expect(squeeze(joined)).toBe(squeeze(words.map(({ text }) => text).join("")));
      }),
    );
  });
});

describe("damage", () => {
  it("keeps what stands before it, with a warning and its line", async () => {
    const whole = readFileSync("fixtures/formats/whisper/segments.json", "utf8");
    const [draft] = await readDrafts(whole.slice(0, whole.indexOf("avg_logprob")), {
      file: "a.json",
    });
    expect(draft?.segments.map(({ text }) => text)).toEqual(["Pick one drawer."]);
    expect(draft?.warnings.map(({ code, line }) => [code, line])).toEqual([["json-damaged", 10]]);
  });
});

const SAMPLES = "captions/samples";
describe.skipIf(!hasShared(SAMPLES))(`real timed JSON${because(SAMPLES)}`, () => {
  const files = ["asr-json", "capcut-json", "json3", "whisper-json", "word-json"].flatMap(
    (folder) =>
      hasShared(`${SAMPLES}/${folder}`)
        ? readdirSync(sharedPath(`${SAMPLES}/${folder}`)).map(
            (file) => `${SAMPLES}/${folder}/${file}`,
          )
        : [],
  );
  it.each(files)("%s", async (file) => {
    const drafts = await readFileDrafts(sharedPath(file));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.warnings).toEqual([]);
    expect(drafts[0]?.segments.length).toBeGreaterThan(0);
    for (const { startMs = -1, endMs = -1 } of drafts[0]?.segments ?? []) {
      expect(endMs).toBeGreaterThan(startMs);
      expect(endMs).toBeLessThan(3_600_000);
    }
  });
});
