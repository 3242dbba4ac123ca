import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/draft/draft.ts";
import { readDrafts } from "../../../src/read/index.ts";

const FOLDER = fileURLToPath(new URL("../../../fixtures/formats/", import.meta.url));

async function drafts(file: string): Promise<Draft[]> {
  return readDrafts(readFileSync(FOLDER + file, "utf8"), { file });
}

/** `4 spoken 0-3 the text`; notes left out unless they are alternatives. */
function shown(draft: Draft | undefined): string[] {
  return (draft?.segments ?? [])
    .filter(({ role, alternative }) => role !== "note" || alternative === true)
    .map(({ role, text, startMs, endMs, range, alternative }) => {
      const time =
        startMs === undefined
          ? ""
          : ` ${startMs / 1000}-${endMs === undefined ? "" : endMs / 1000}`;
      return `${range.start.line} ${role}${alternative === true ? "/alternative" : ""}${time} ${text}`;
    });
}

describe("written scripts", () => {
  it("takes title, platform, length and language from front matter", async () => {
    const [draft, ...rest] = await drafts("markdown/front-matter.md");
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({
      title: "Three knots worth knowing",
      platform: "instagram",
      declaredDurationMs: 45_000,
      language: "en",
      unit: { index: 1, line: 8 },
    });
    expect(shown(draft)).toEqual([
      "10 spoken Your tent falls down because of one bad knot.",
      "13 spoken First, the bowline. Make a loop, push the end up through it, round the back and down again.",
      "14 spoken Second, the clove hitch: two loops, right over left, on the pole.",
      "17 overlay Bowline = never slips",
      "18 overlay Clove hitch = quick to undo",
      "20 cue soft guitar",
    ]);
  });

  it("reads each column of a table for its role, and directions in a speech column as such", async () => {
    const [draft] = await drafts("markdown/six-columns.md");
    expect(shown(draft)).toEqual([
      "5 visual 0-3 Rusty pan hits the table",
      "5 spoken 0-3 Do not throw this pan away.",
      "5 overlay 0-3 Do NOT throw it away",
      "5 cue 0-3 metal clang",
      "6 visual 3-12 Salt poured in,",
      "6 visual 3-12 hand scrubbing",
      "6 spoken 3-12 Two spoons of coarse salt, one potato half, scrub for a minute.",
      "6 overlay 3-12 2 spoons of salt",
      "6 cue 3-12 scrubbing",
      "7 visual 12-20 Pan in the oven",
      "7 overlay 12-20 200 °C, 60 minutes",
    ]);
  });

  it("reads labels in brackets", async () => {
    const [draft] = await drafts("text/brackets.txt");
    expect(shown(draft)).toEqual([
      "1 visual an empty suitcase on a bed",
      "2 spoken You are packing it wrong.",
      "3 visual roll a shirt",
      "4 spoken Roll, do not fold. Heavy things go next to the wheels.",
      "6 cue zip",
      "7 overlay Heavy side down",
      "8 visual CUT",
      "9 spoken Save this for your next flight.",
    ]);
  });

  it("reads Spanish, Portuguese and Vietnamese labels", async () => {
    const spanish = await drafts("markdown/es-tabla.md");
    expect(
      spanish.map(({ unit, platform, declaredDurationMs }) => [
        unit.line,
        platform,
        declaredDurationMs,
      ]),
    ).toEqual([
      [1, "tiktok", 30_000],
      [11, undefined, 25_000],
    ]);
    expect(shown(spanish[0])).toEqual([
      "4 spoken Tu café sabe amargo por un solo error.",
      "5 overlay 93 °C, nunca hirviendo",
      "6 spoken Muele veinte gramos, vierte trescientos mililitros y espera cuatro minutos.",
      "7 visual primer plano de la taza",
      "9 cue guitarra suave",
    ]);
    expect(shown(spanish[1]).map((line) => line.split(" ")[1])).toEqual([
      "visual",
      "overlay",
      "spoken",
      "visual",
      "overlay",
      "spoken",
    ]);
    const [portuguese] = await drafts("markdown/pt-roteiro.md");
    expect(portuguese?.segments.map(({ role }) => role)).toEqual([
      "spoken",
      "visual",
      "spoken",
      "overlay",
      "caption",
      "note",
    ]);
    expect(portuguese?.hashtags).toEqual(["horta", "manjericao"]);
    const [vietnamese] = await drafts("markdown/vi-kich-ban.md");
    expect(vietnamese?.segments.map(({ role }) => role)).toEqual([
      "spoken",
      "visual",
      "spoken",
      "overlay",
      "cue",
      "note",
    ]);
    expect(vietnamese?.declaredDurationMs).toBe(20_000);
  });

  it("takes a text without labels as speech, a segment a line", async () => {
    const [draft] = await drafts("text/unlabelled.txt");
    expect(draft?.segments.map(({ role, range }) => [role, range.start.line])).toEqual(
      [1, 2, 4, 5, 6].map((line) => ["spoken", line]),
    );
  });

  it("keeps one hook of several and marks the others", async () => {
    const [draft] = await drafts("markdown/options.md");
    expect(shown(draft)).toEqual([
      "5 spoken Your toilet costs you 200 litres a day.",
      "6 note/alternative This one drop is 300 euros a year.",
      "10 spoken Put a drop of food colouring in the tank. Wait ten minutes. If the bowl turns red, the seal leaks.",
    ]);
  });

  it("splits scripts without numbers by what each has once, and leaves the schedule out", async () => {
    const found = await drafts("markdown/several.md");
    expect(found.map(({ title, unit, platform }) => [title, unit.line, platform])).toEqual([
      ["The onion trick", 5, "youtube"],
      ["The rice ratio", 11, "youtube"],
    ]);
    expect(found.map((draft) => shown(draft).length)).toEqual([3, 3]);
    // The schedule belongs to neither: kept behind the last, never scored.
    expect(found[1]?.segments.at(-1)?.role).toBe("note");
  });

  it("takes the heading for the title, without the colon that ends it", async () => {
    const [draft] = await readDrafts('# The rice ratio:\n\nVoiceover: "One to two."\n', {
      file: "rice.md",
    });
    expect(draft?.title).toBe("The rice ratio");
  });

  it("reads a storyboard drawn with box characters", async () => {
    const [draft] = await drafts("markdown/storyboard.md");
    expect(draft).toMatchObject({
      title: 'VIDEO 4: "The five-minute stretch"',
      unit: { line: 2 },
      declaredDurationMs: 20_000,
    });
    expect(shown(draft)).toEqual([
      "7 visual 0-4 🪑 OFFICE CHAIR",
      "8 spoken 0-4 Your back hurts because of this.",
      "11 visual 0-4 Point at the seat",
      "14 visual 4-20 🧍 STAND UP",
      "15 overlay 4-20 10 x each side",
      '17 visual 4-20 Bold text overlay: "10 x each side"',
      "17 overlay 4-20 10 x each side",
    ]);
  });

  it("gives times in brackets to what stands below them", async () => {
    const [draft] = await drafts("markdown/timed-quotes.md");
    expect(shown(draft)).toEqual([
      "8 spoken 0-3 I travel for two weeks with one bag.",
      "11 spoken 3-15 Three shirts, wool, dark colours.",
      "12 overlay 3-15 3 wool shirts",
      "15 spoken 15-30 Wash in the sink every second night.",
      "16 visual 15-30 sink washing",
      "19 spoken 30-45 Save this, you will forget it.",
    ]);
  });

  it("judges for the platform named first and names the others", async () => {
    const [draft] = await drafts("markdown/recipe-sections.md");
    expect(draft).toMatchObject({
      platform: "tiktok",
      warnings: [{ code: "platforms", args: { platform: "tiktok", others: "instagram" }, line: 3 }],
    });
    const [front] = await readDrafts("---\nplatform: [reels, shorts]\n---\nGo.\n", {
      file: "go.md",
    });
    expect(front).toMatchObject({
      platform: "instagram",
      warnings: [{ code: "platforms", args: { platform: "instagram", others: "youtube" } }],
    });
    const [said] = await readDrafts("Platform: TikTok + Reels\n\nGo.\n", {
      file: "go.md",
      platform: "youtube",
    });
    expect(said).toMatchObject({ platform: "youtube", warnings: [] });
  });

  it("leaves the speakers' names out of what they say", async () => {
    const [draft] = await drafts("text/dialogue.txt");
    expect(draft?.segments[1]).toMatchObject({ role: "spoken", text: "No way." });
  });

  it("does not read a suppression as text", async () => {
    const [draft] = await drafts("markdown/suppressed.md");
    expect(draft?.suppressions).toEqual([
      { kind: "disable", rules: ["overlay-coverage", "topic-line"], line: 1, nextLine: 2 },
      { kind: "disable-next-line", rules: ["opening-promise"], line: 4, nextLine: 5 },
    ]);
    expect(JSON.stringify(draft?.segments)).not.toContain("saveworthy");
  });

  it.each(
    readdirSync(FOLDER + "markdown")
      .map((file) => `markdown/${file}`)
      .concat(readdirSync(FOLDER + "text").map((file) => `text/${file}`)),
  )("reads the same from %s with any line ending", async (file) => {
    const text = readFileSync(FOLDER + file, "utf8");
    const roles = async (written: string): Promise<unknown> =>
      (await readDrafts(written, { file })).map(({ unit, segments }) => [
        unit,
        segments.map(({ role, text: said, range }) => [
          role,
          said,
          range.start.line,
          range.start.column,
        ]),
      ]);
    const expected = await roles(text);
    expect(await roles(text.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(await roles(text.replaceAll("\n", "\r"))).toEqual(expected);
    expect(await roles(`\uFEFF${text}`)).toEqual(expected);
  });
});
