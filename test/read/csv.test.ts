import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/draft/draft.ts";
import type { Field } from "../../src/draft/field.ts";
import { readDrafts } from "../../src/read/index.ts";

function read(text: string, columns?: Record<string, Field>, file = "plan.csv"): Promise<Draft[]> {
  return readDrafts(text, {
    file,
    ...(columns !== undefined && { columns: new Map(Object.entries(columns)) }),
  });
}

function texts(draft: Draft | undefined): string[][] | undefined {
  return draft?.segments.map(({ role, text }) => [role, text]);
}

describe("a content calendar", () => {
  it("gives a draft a row, by the names of its columns", async () => {
    const file = "fixtures/formats/csv/octubre.csv";
    const text = readFileSync(file, "utf8").slice(1);
    const drafts = await read(text, undefined, file);
    expect(
      drafts.map(({ title, unit, platform, declaredDurationMs, hashtags }) => [
        title,
        unit.line,
        platform,
        declaredDurationMs,
        hashtags,
      ]),
    ).toEqual([
      ["Pan sin horno", 3, "instagram", 30_000, ["pan"]],
      ["Miga abierta", 6, "tiktok", undefined, ["pan", "masa"]],
    ]);
    expect(texts(drafts[0])).toEqual([
      ["note", "3/10"],
      ["spoken", "¿Pan sin horno?"],
      ["spoken", '"Usa una sartén" con tapa.'],
      ["visual", "masa en la sartén"],
      ["overlay", "Solo una sartén"],
      ["caption", "Guárdalo para el domingo #pan"],
      ["note", "Reels"],
      ["note", "30 s"],
      ["note", "Borrador"],
    ]);
    expect(drafts[1]?.segments.filter(({ ordinal }) => ordinal !== undefined)).toMatchObject([
      { role: "overlay", text: "Pliega", ordinal: 1, listItem: true },
      { text: "Gira", ordinal: 2 },
      { text: "Espera", ordinal: 3 },
    ]);
    const places = drafts[0]?.segments.map(({ range }) =>
      text.slice(range.start.offset, range.end.offset),
    );
    expect(places?.[2]).toBe('""Usa una sartén"" con tapa.');
    expect(places?.[3]).toBe("masa en la sartén");
  });

  it.each([
    ["en", "Topic,Hook,Voice-over,On-Screen Text,B-Roll,Post Caption,Hashtags"],
    ["es", "Tema,Gancho,Voz en off,Texto en pantalla,Planos,Leyenda,Etiquetas"],
    ["pt", "Tema,Gancho,Locução,Texto na tela,Imagens,Legenda,Hashtags"],
    ["vi", "Chủ đề,Mở đầu,Lời thoại,Chữ trên màn hình,Hình ảnh,Mô tả,Hashtag"],
  ])("knows the names of %s", async (_, header) => {
    const [draft] = await read(`${header}\nBeans,One,Two,Three,Four,Five,six seven`);
    expect(draft?.title).toBe("Beans");
    expect(texts(draft)).toEqual([
      ["spoken", "One"],
      ["spoken", "Two"],
      ["overlay", "Three"],
      ["visual", "Four"],
      ["caption", "Five"],
      ["caption", "#six #seven"],
    ]);
  });

  it.each([";", "\t", "|"])("finds the delimiter %j", async (mark) => {
    const rows = ["Title,Hook,Caption", "Beans,Soak them,Save it", "Rice,Rinse it,Try it"];
    const drafts = await read(rows.join("\n").replaceAll(",", mark));
    expect(drafts.map(({ title }) => title)).toEqual(["Beans", "Rice"]);
    expect(texts(drafts[1])).toEqual([
      ["spoken", "Rinse it"],
      ["caption", "Try it"],
    ]);
  });

  it("takes the config's word for a column", async () => {
    const text = "Headword,Line A,Line B\nBeans,Soak them,Save it\n";
    const columns = { Headword: "title", "line a": "overlay", "Line B": "caption" } as const;
    const [draft] = await read(text, columns);
    expect(draft?.title).toBe("Beans");
    expect(texts(draft)).toEqual([
      ["overlay", "Soak them"],
      ["caption", "Save it"],
    ]);
    await expect(read(text)).rejects.toMatchObject({ code: "unrecognised" });
  });

  it("keeps what stands above the header, and knows a second header", async () => {
    const drafts = await read(
      "October,,\n\nTitle,Hook,Status\nA,One,ok\nTitle,Caption,Status\nB,Two,ok\n",
    );
    expect(drafts.map(texts)).toEqual([
      [
        ["note", "October"],
        ["spoken", "One"],
        ["note", "ok"],
      ],
      [
        ["caption", "Two"],
        ["note", "ok"],
      ],
    ]);
  });

  it.each([
    ["products", "name,description,price,image\nBeans,White beans,2.40,beans.png"],
    ["measurements", "time,value\n1,2\n3,4"],
    ["prose", "Soak the beans, then boil them.\nServe."],
  ])("is not seen in %s", async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: "unrecognised" });
  });

  it("is read as one where the user says so, all in notes, with a warning", async () => {
    const [draft] = await readDrafts("a,b\nc,d", { file: "x.csv", format: "csv" });
    expect(texts(draft)).toEqual(["a", "b", "c", "d"].map((text) => ["note", text]));
    expect(draft?.warnings.map(({ code }) => code)).toEqual(["no-columns"]);
  });

  it("keeps every cell, whatever it holds, and where it stands", async () => {
    const cell = fc.string({
      unit: fc.constantFrom(..."ab ,;\"'\n\r\t|é#1.".split("")),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), async (rows) => {
        const text = Papa.unparse([["Hook", "Caption"], ...rows], { newline: "\n" });
        const drafts = await readDrafts(text, { file: "x.csv", format: "csv" });
        const words = (parts: readonly string[]): string[] =>
          parts.join(" ").match(/[\p{L}\p{N}]+/gu) ?? [];
        const found = drafts.flatMap(({ segments }) => segments.map((segment) => segment.text));
        const given = rows.flat().map((value) => value.replace(/(^|[\r\n])\s*1[.]\s/g, "$1"));
        expect(words(found).filter((w) => w !== "1")).toEqual(
          words(given).filter((w) => w !== "1"),
        );
        for (const { range } of drafts.flatMap(({ segments }) => segments)) {
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
