/** Inputs made to hang or crash a reader. A test that does not end in time fails. */

import { describe, expect, it } from "vitest";
import { FORMATS, readDrafts } from "../../src/read/index.ts";
import { problemsIn, problemsOf } from "./check.ts";

const DEEP = 50_000;
const FORMAT_IDS = FORMATS.map(({ id }) => id);
const HOSTILE: readonly (readonly [string, string])[] = [
  ["nested quotes", "> ".repeat(DEEP)],
  ["angle brackets", ">".repeat(DEEP)],
  ["open tags", "<a>".repeat(DEEP)],
  ["open tags of a caption file", `<tt><body>${"<div>".repeat(DEEP)}`],
  ["open tags of a screenplay", `<FinalDraft>${"<Paragraph>".repeat(DEEP)}`],
  ["square brackets", "[".repeat(DEEP)],
  ["closed square brackets", "[".repeat(DEEP) + "]".repeat(DEEP)],
  ["curly brackets", "{".repeat(DEEP)],
  ["objects", '{"a":'.repeat(DEEP)],
  ["parentheses", "(".repeat(DEEP)],
  ["link brackets", "[x](".repeat(DEEP)],
  ["stars", "*".repeat(DEEP)],
  ["emphasis", "**a _b_ ".repeat(DEEP)],
  ["backticks", "`".repeat(DEEP)],
  ["bars", "|".repeat(DEEP)],
  ["quotation marks", '"'.repeat(DEEP)],
  ["typographic quotation marks", "“".repeat(DEEP)],
  ["backslashes", "\\".repeat(DEEP)],
  ["blanks", `${" ".repeat(DEEP)}x`],
  ["blanks before a line's end", `x${" \t".repeat(DEEP)}\nx`],
  ["blank lines", "\n".repeat(DEEP)],
  ["arrows", "-->".repeat(DEEP)],
  ["times", "00:00:01,000 --> ".repeat(DEEP)],
  ["digits", "1".repeat(DEEP)],
  ["colons", "0:".repeat(DEEP)],
  ["hashes", "#".repeat(DEEP)],
  ["tags", "#a ".repeat(DEEP)],
  ["comments", "<!--".repeat(DEEP)],
  ["boneyards", "/*".repeat(DEEP)],
  ["notes", "[[".repeat(DEEP)],
  ["entities", "&amp".repeat(DEEP)],
  ["commas", ",".repeat(DEEP)],
  ["tabs", "\t".repeat(DEEP)],
  ["rules", "---\n".repeat(DEEP)],
  ["labels", "HOOK: ".repeat(DEEP)],
  ["headings", "# A\n".repeat(DEEP)],
  ["list items", "- a\n".repeat(DEEP)],
  ["lone surrogates", "\uD800 a \uDC00".repeat(1000)],
  ["combining marks", `a${"\u0301".repeat(DEEP)}`],
  ["NULs between words", "a\0 b\0\n".repeat(1000)],
];

describe("a hostile text", () => {
  it.each(HOSTILE)("of %s is read to its end", async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    for (const file of ["x", "x.md", "x.txt", "x.srt", "x.vtt"]) {
      expect(await problemsOf(bytes, { file })).toEqual([]);
    }
  });

  it.each(FORMAT_IDS)("is no danger to the reader of %s", async (format) => {
    for (const [name, whole] of HOSTILE) {
      const text = whole.slice(0, DEEP);
      const drafts = await readDrafts(text, { file: "x", format });
      expect([name, problemsIn(drafts, text).slice(0, 3)]).toEqual([name, []]);
    }
  });

  it("keeps what stands beside a NUL or half a character", async () => {
    for (const [text, expected] of [
      ["Soak\0 the beans.", "Soak\uFFFD the beans."],
      ["Soak \uD83E the beans.", "Soak \uD83E the beans."],
    ] as const) {
      const [draft] = await readDrafts(text, { file: "x.txt" });
      expect(draft?.segments.map(({ text: said }) => said)).toEqual([expected]);
    }
  });

  it("does not unfold the aliases of front matter", async () => {
    const rows = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++) {
      const [from, to] = [String.fromCharCode(96 + i), String.fromCharCode(97 + i)];
      rows.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
    }
    const text = `---\ntitle: Beans\n${rows.join("\n")}\n---\nSoak them.\n`;
    const [draft] = await readDrafts(text, { file: "x.md" });
    expect(draft?.segments.map(({ text: said }) => said)).toEqual(["Soak them."]);
    expect(draft?.warnings.map(({ code }) => code)).toEqual(["front-matter"]);
  });
});
