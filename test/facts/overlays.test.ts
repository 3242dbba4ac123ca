import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/facts/rows.ts";
import { factsOf, srt } from "./craft-facts.ts";

const table = (...rows: readonly (readonly [string, string, string])[]) =>
  [
    "| Time | Text on screen | Voiceover |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

describe("an overlay", () => {
  it("is measured in its own time", async () => {
    const { overlays } = await factsOf(
      table(["0:00-0:02", "Glue both edges", '"Glue both edges."']),
      "md",
    );
    expect(overlays).toHaveLength(1);
    expect(overlays[0]).toMatchObject({
      words: 3,
      characters: 15,
      durationMs: 2000,
      charactersPerSecond: 7.5,
      verbatim: false,
    });
    expect(overlays[0]?.secondsPerWord).toBeCloseTo(2 / 3);
  });

  it("shares a time with others, by length", async () => {
    const script =
      '**0:00-0:03**\nText overlay: Glue\nText overlay: Clamp it\nVoiceover: "Glue and clamp."\n';
    const { overlays } = await factsOf(script, "md");
    expect(overlays.map(({ durationMs }) => durationMs)).toEqual([3000, 3000]);
    expect(overlays.map(({ charactersPerSecond }) => charactersPerSecond)).toEqual([4, 4]);
  });

  it("that is written twice is one", async () => {
    const script =
      '**0:00-0:03**\nText overlay: Glue both edges\nText overlay: "Glue both edges!"\n';
    expect((await factsOf(script, "md")).overlays).toHaveLength(1);
  });

  it("without a time has no speed", async () => {
    const { overlays } = await factsOf(
      'Text overlay: Oil\nVoiceover: "Oil it."\nText overlay: 1 tsp oil',
      "md",
    );
    expect(overlays.map(({ text }) => text)).toEqual(["Oil", "1 tsp oil"]);
    expect(overlays[0]).toMatchObject({
      durationMs: null,
      charactersPerSecond: null,
      secondsPerWord: null,
    });
  });

  it("is verbatim only where a long run is said", async () => {
    const said = "Hold the chisel flat and push it along the line";
    const { overlays } = await factsOf(
      `Voiceover: "${said} until it stops."\nText overlay: ${said}\nText overlay: Hold it flat\nText overlay: Three tools that every small workshop can share`,
      "md",
    );
    expect(overlays.map(({ verbatim }) => verbatim)).toEqual([true, false, false]);
  });

  it("in scripts without words is not counted in them", async () => {
    const { overlays } = await factsOf(table(["0:00-0:02", "三つの道具", '"道具です。"']), "md", {
      language: "ja",
    });
    expect(overlays[0]?.secondsPerWord).toBeNull();
  });
});

describe("cues", () => {
  it("are those of a caption file, and no overlays", async () => {
    const facts = await factsOf(srt([[0, 2000, "Glue both edges and clamp them."]]), "srt");
    expect(facts.cues).toHaveLength(1);
    expect(facts.overlays).toEqual([]);
  });

  it("that pop up word by word are read in runs of four", async () => {
    const words = "Glue both of the edges and clamp them".split(" ");
    const facts = await factsOf(srt(words.map((word, i) => [i * 300, i * 300 + 300, word])), "srt");
    expect(facts.cues.map(({ text }) => text)).toEqual([
      "Glue both of the",
      "edges and clamp them",
    ]);
    expect(facts.cues[0]).toMatchObject({ durationMs: 1200, words: 4 });
  });

  it("with a pause between stay apart", async () => {
    expect(
      (
        await factsOf(
          srt([
            [0, 500, "Yes"],
            [900, 1400, "No"],
          ]),
          "srt",
        )
      ).cues,
    ).toHaveLength(2);
  });
});

describe("rows", () => {
  it.each([
    ["Press", 1],
    ["exactly twenty five chars", 1],
    ["exactly twenty five chars!", 2],
    ["one two three four five six seven eight nine ten", 2],
    ["https://example.com/a/very/long/address/that/runs/on", 3],
    ["木木木木木木木木木木木木木", 2],
  ])("%s", (line, rows) => expect(rowsOf({ lines: [line] }, 25)).toBe(rows));

  it("of a card count by its longest entry", () => {
    expect(rowsOf({ lines: ["wheel", "brakes", "chain", "bell"] }, 25)).toBe(1);
    expect(rowsOf({ lines: ["wheel", "brakes", "chain"] }, 25)).toBe(3);
  });

  it("hold all characters and are never fewer in narrower lines", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 5, max: 40 }), (line, columns) => {
        const rows = rowsOf({ lines: [line] }, columns);
        expect(rows * columns).toBeGreaterThanOrEqual(line.trim().split(/\s+/).join("").length);
        expect(rowsOf({ lines: [line] }, columns + 1)).toBeLessThanOrEqual(rows);
      }),
    );
  });
});
