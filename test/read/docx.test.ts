import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDecoded } from "../../src/batch/open-drafts.ts";
import { decode } from "../../src/files/decode.ts";
import { docx, heading, item, p, table, xlsx } from "./office.ts";

async function read(bytes: Uint8Array, file = "x.docx") {
  return readDecoded(await decode(bytes), { file });
}

async function roles(bytes: Uint8Array) {
  const drafts = await read(bytes);
  return drafts.flatMap(({ segments }) => segments.map(({ role, text }) => [role, text]));
}

describe("a Word document", () => {
  it("is read as a script: headings, labels, lists and tables", async () => {
    const file = "fixtures/formats/docx/sourdough-rescue.docx";
    const [draft, ...more] = await read(readFileSync(file), file);
    expect(more).toEqual([]);
    expect(draft).toMatchObject({
      title: "Sourdough rescue",
      source: { format: "docx", encoding: "utf-8" },
      platform: "tiktok",
      declaredDurationMs: 40_000,
    });
    expect(draft?.segments.map(({ role, text, startMs }) => [role, text, startMs])).toEqual([
      ["note", "TikTok", undefined],
      ["note", "40s", undefined],
      ["spoken", "Your starter is not dead. Give it two days.", undefined],
      ["visual", "Grey liquid in a jar", 0],
      ["spoken", "Pour off the hooch & keep one spoon.", 0],
      ["overlay", "Keep 1 spoon", 0],
      ["visual", "Flour on a scale", 5000],
      ["visual", "water from a jug", 5000],
      ["spoken", "Add 50 g flour and 50 g water.", 5000],
      ["overlay", "50 g + 50 g", 5000],
      ["spoken", "Feed it at eight.", undefined],
      ["spoken", "Feed it at eight again.", undefined],
      ["caption", "Save this for the day you forget it. #sourdough #bread", undefined],
    ]);
  });

  it("counts a paragraph a line where the author set them apart by empty ones", async () => {
    const { text } = await decode(docx(p("**Voiceover:**") + p("One\nTwo") + p("") + p("Three")));
    expect(text).toBe("**Voiceover:**\nOne\nTwo\n\nThree");
  });

  it("sets paragraphs apart where none is empty, and keeps lists and tables whole", async () => {
    const body = p("One") + p("Two") + item(2, "A") + item(2, "B") + table([["C|D"], ["E"]]);
    const { text } = await decode(docx(heading(2, "Script") + body));
    expect(text).toBe("## Script\n\nOne\n\nTwo\n\n- A\n- B\n\n| C\\|D |\n|---|\n| E |");
  });

  it("leaves out what was deleted under review, and keeps what was inserted", async () => {
    const run = (text: string, tag: string): string => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
    const body = `<w:p><w:ins w:id="1">${run("Soak the beans.", "t")}</w:ins><w:del w:id="2">${run("Boil.", "delText")}</w:del></w:p>`;
    expect(await roles(docx(body))).toEqual([["spoken", "Soak the beans."]]);
  });

  it("reads an AV table in either order", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const row = (cells: readonly string[]): string[] => order.map((i) => cells[i] ?? "");
      const found = await roles(
        docx(table([row(["VISUAL", "AUDIO"]), row(["Beans in a bowl", "Soak them overnight."])])),
      );
      expect(found.toSorted(([a = ""], [b = ""]) => a.localeCompare(b))).toEqual([
        ["spoken", "Soak them overnight."],
        ["visual", "Beans in a bowl"],
      ]);
    }
  });
});

describe("a workbook", () => {
  it("gives a draft a row of every sheet", async () => {
    const file = "fixtures/formats/xlsx/october.xlsx";
    const drafts = await read(readFileSync(file), file);
    expect(drafts.map(({ title, unit, source }) => [title, unit.line, source.format])).toEqual([
      ["Starter rescue", 3, "xlsx"],
      ["Cold oven loaf", 4, "xlsx"],
      ["october", 7, "xlsx"],
    ]);
    expect(
      drafts[0]?.segments.filter(({ role }) => role === "spoken").map(({ text }) => text),
    ).toEqual(["Is it dead?", "Pour off the hooch.", "Feed it twice."]);
    expect(drafts[2]?.segments.map(({ role }) => role)).toEqual([
      "spoken",
      "spoken",
      "visual",
      "overlay",
      "note",
      "note",
    ]);
  });

  it("may be formatted to its last row, and holds nothing there", async () => {
    const book = edited((xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    );
    expect((await decode(book)).text).toBe("Hook\nSoak them.");
  });

  it("is refused where a value stands at its last cell: the table would fill the memory", async () => {
    const book = edited((xml) =>
      xml.replaceAll("A2", "XFD1048576").replace('r="2"', 'r="1048576"'),
    );
    await expect(decode(book)).rejects.toMatchObject({ code: "sheet-too-large" });
  });

  it("is read whatever it is called", async () => {
    const [draft] = await read(xlsx([[["Hook"], ["Soak them."]]]), "x.bin");
    expect(draft?.segments.map(({ text }) => text)).toEqual(["Soak them."]);
  });
});

/** A small workbook with its sheet's XML changed. */
function edited(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx([[["Hook"], ["Soak them."]]]));
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** Bytes that declare a file of the given size, which they do not hold. */
function declaring(size: number): Uint8Array {
  const bytes = zipSync({ "word/document.xml": new Uint8Array(8) }, { level: 0 });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 4 < bytes.length; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return bytes;
}

describe("an archive", () => {
  it.each([
    ["declares more than 50 MB", declaring(51 * 1024 * 1024), "zip-too-large"],
    [
      "unpacks to more than 50 MB",
      zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }),
      "zip-too-large",
    ],
    [
      "has more than 4 MB of text",
      zipSync({ "word/document.xml": new Uint8Array(5 * 1024 * 1024) }),
      "zip-too-large",
    ],
    ["lies about its size", declaring(1000), "zip-damaged"],
    ["holds something else", zipSync({ "a.txt": new Uint8Array(3) }), "binary"],
    ["is empty", zipSync({}), "binary"],
    ["is cut off", docx(p("Soak.")).subarray(0, 700), "zip-damaged"],
    [
      "holds XML that is none",
      zipSync({ "word/document.xml": new TextEncoder().encode("<w:p><w:p") }),
      "zip-damaged",
    ],
    ["holds a broken sheet", zipSync({ "xl/workbook.xml": new Uint8Array(4) }), "zip-damaged"],
  ])("that %s is refused", async (_, bytes, code) => {
    await expect(decode(bytes)).rejects.toMatchObject({ code });
  });
});
