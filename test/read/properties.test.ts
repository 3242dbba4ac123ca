import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Draft } from "../../src/draft/draft.ts";
import { readDrafts, ReadError } from "../../src/read/index.ts";

const PIECES = [
  "# Video 1: Tea",
  "## Hook",
  "## Script",
  "## Production notes",
  "### 0:00-0:05 Steps",
  "**VOICEOVER:**",
  '**Text overlay:** "Two minutes"',
  "[VISUAL: a kettle]",
  "[show the cup]",
  "[0-3s] HOOK",
  "Hook: Stop boiling twice.",
  '"Said aloud"',
  "> quoted",
  "- item",
  "  - deeper",
  "1. first",
  "- [ ] buy tea",
  "| Time | Visual | Voice |",
  "|---|---|---|",
  '| 0-3s | cup | **"Pour."** |',
  "```",
  "```json",
  "---",
  "===========",
  "Option A: one",
  "#tea #cup",
  "<!-- note -->",
  "<!--",
  "-->",
  "┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓",
  "┃ VIDEO 2: Frames ┃",
  "┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛",
  "[0-3s]  ╔═════╗",
  '        ║ "Hi ║',
  "        ╚═════╝",
  "00:00:01,000 --> 00:00:02,000",
  "WEBVTT",
  "1",
  "plain words go here",
  "*whispered*",
  "(pause)",
  "",
  "",
  "“open quotation",
  "\u0000\uFFFD",
  "\uD83D",
  "Text: none",
  "title: x: y",
];
const SCRIPT = fc.array(
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 30 })),
  { maxLength: 40 },
);
const ENDING = fc.constantFrom("\n", "\r\n", "\r");

function expectSound(drafts: readonly Draft[], text: string): void {
  const lines = text.split(/\r\n|\n|\r/).length;
  expect(drafts.length).toBeGreaterThan(0);
  for (const [i, draft] of drafts.entries()) {
    expect(draft.unit.index).toBe(i + 1);
    expect(draft.unit.line).toBeGreaterThanOrEqual(1);
    expect(draft.unit.line).toBeLessThanOrEqual(lines);
    for (const { role, text: said, range, startMs, endMs } of draft.segments) {
      expect(ROLES).toContain(role);
      expect(said.trim()).not.toBe("");
      expect(range.start.offset).toBeGreaterThanOrEqual(0);
      expect(range.end.offset).toBeLessThanOrEqual(text.length);
      expect(range.start.offset).toBeLessThan(range.end.offset);
      expect(range.start.line).toBeGreaterThanOrEqual(1);
      expect(range.end.line).toBeLessThanOrEqual(lines);
      expect(range.start.column).toBeGreaterThanOrEqual(1);
      if (startMs === undefined) expect(endMs).toBeUndefined();
      else expect(Number.isSafeInteger(startMs) && startMs >= 0).toBe(true);
    }
  }
}

/** A reader may refuse what is plainly another format, nothing else. */
async function read(text: string, file: string): Promise<Draft[] | undefined> {
  try {
    return await readDrafts(text, { file });
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return undefined;
  }
}

describe.each(["a.md", "a.txt", "a.srt", "a.vtt", "<stdin>"])("any text as %s", (file) => {
  it("becomes drafts whose segments have a listed role, a text and a place in the file", async () => {
    await fc.assert(
      fc.asyncProperty(SCRIPT, ENDING, async (pieces, ending) => {
        const text = pieces.join(ending);
        const drafts = await read(text, file);
        if (drafts !== undefined) expectSound(drafts, text.replace(/^\uFEFF/, ""));
      }),
      { numRuns: 300 },
    );
  });
});

describe("places", () => {
  it("hold the segment's own words", async () => {
    await fc.assert(
      fc.asyncProperty(SCRIPT, async (pieces) => {
        const text = pieces.join("\n");
        for (const { segments } of (await read(text, "a.md")) ?? []) {
          for (const { text: said, range } of segments) {
            const source = text.slice(range.start.offset, range.end.offset);
            // Entities are decoded and marks removed, so compare the first plain word.
            const word = /[a-z]{3,}/.exec(said)?.[0];
            const bare = source.replaceAll(/[*_`~]/g, "");
            if (word !== undefined && !source.includes("&")) expect(bare).toContain(word);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are the same on a second reading", async () => {
    await fc.assert(
      fc.asyncProperty(SCRIPT, async (pieces) => {
        const text = pieces.join("\n");
        expect(await read(text, "a.md")).toEqual(await read(text, "a.md"));
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile input", () => {
  const N = 50_000;
  it.each([
    ["quote marks", ">".repeat(N)],
    ["quote marks with spaces", "> ".repeat(N)],
    ["opening brackets", "[".repeat(N)],
    ["brackets and parentheses", "[](".repeat(N)],
    ["pairs of brackets", `${"[".repeat(N / 2)}${"]".repeat(N / 2)}`],
    ["backticks", "`".repeat(N)],
    ["stars", "*".repeat(N)],
    ["stars apart", "*a ".repeat(N)],
    ["bars", "|".repeat(N)],
    ["a table", `|${"-|".repeat(N)}\n`.repeat(3)],
    ["headings", "# a\n".repeat(N)],
    [
      "deeper headings",
      Array.from({ length: N }, (_, i) => `${"#".repeat((i % 6) + 1)} Video ${i}`).join("\n"),
    ],
    ["fences", "```\n".repeat(N)],
    ["quotations", '"a" '.repeat(N)],
    ["open quotations", '"a\n'.repeat(N)],
    ["comments", "<!--".repeat(N)],
    ["tags", "<a".repeat(N)],
    ["entities", "&amp".repeat(N)],
    ["colons", "a:".repeat(N)],
    ["times", "0:01-".repeat(N)],
    ["digits", "1".repeat(N)],
    ["spaces", `${" ".repeat(N)}a`],
    ["spaces between", `a${" ".repeat(N)}:`],
    ["rules", "=====\n".repeat(N)],
    ["boxes", "┏━━━━┓\n".repeat(N)],
    ["labels", "**Hook:** a\n".repeat(N)],
    ["items", "- a\n".repeat(N)],
    ["arrows", "--> ".repeat(N)],
    ["hashtags", "#a ".repeat(N)],
  ])("finishes on %s", async (_, text) => {
    for (const file of ["a.md", "a.srt"]) {
      const drafts = await read(text, file);
      for (const { segments } of drafts ?? []) {
        const outside = segments.filter(({ range }) => range.end.offset > text.length);
        expect(outside).toEqual([]);
      }
    }
  });
});

describe("readDrafts", () => {
  it.each(["", " \n\t\n", "\uFEFF"])("makes one draft without segments of %j", async (text) => {
    for (const file of ["a.md", "a.txt", "a.srt", "a.vtt", "a"]) {
      const [draft, ...rest] = await readDrafts(text, { file });
      expect(rest).toEqual([]);
      expect(draft).toMatchObject({
        segments: [],
        title: "a",
        hashtags: [],
        unit: { index: 1, line: 1 },
      });
      expect(draft?.warnings.map(({ code }) => code)).toEqual(["empty"]);
    }
  });

  it("refuses a format that it does not know by naming those it does", async () => {
    await expect(readDrafts("a", { file: "a", format: "docs" })).rejects.toMatchObject({
      code: "unknown-format",
    });
  });

  it("believes the content before the name, and the user before both", async () => {
    const captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nBoil it.\n";
    const format = async (
      text: string,
      file: string,
      forced?: string,
    ): Promise<string | undefined> =>
      (await readDrafts(text, forced === undefined ? { file } : { file, format: forced }))[0]
        ?.source.format;
    expect(await format(captions, "a.txt")).toBe("vtt");
    expect(await format("1\n00:00:01,000 --> 00:00:02,000\nBoil it.\n", "a.txt")).toBe("srt");
    expect(await format("Boil it.", "a.md")).toBe("markdown");
    expect(await format("Boil it.", "<stdin>")).toBe("text");
    expect(await format(captions, "a.vtt", "text")).toBe("text");
  });

  it("lets the user's platform and language win", async () => {
    const [draft] = await readDrafts("Platform: TikTok\n\nBoil it.", {
      file: "a.md",
      platform: "youtube",
      language: "de-AT",
    });
    expect(draft).toMatchObject({ platform: "youtube", language: "de" });
  });
});
