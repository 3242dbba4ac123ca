/** A workbook as text: a line a row, cells between tabs, a blank line between sheets. */

import { strFromU8, strToU8, zipSync } from "fflate";
import { default as readWorkbook } from "read-excel-file/universal";
import { UnreadableError } from "./unreadable.ts";
import type { Parts } from "./parts.ts";

/** Stands for a line break inside a cell, so that lines go on counting rows. */
const BREAK = "\u2028";

/** @throws UnreadableError for a sheet that reaches further than any calendar */
export async function xlsxText(parts: Parts): Promise<string> {
  const trimmed = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
    name,
    name.startsWith("xl/worksheets/") ? withoutEmpty(xml) : xml,
  ]);
  const archive = new Uint8Array(zipSync(Object.fromEntries(trimmed), { level: 0 }));
  const sheets = await readWorkbook(archive.buffer);
  return sheets
    .map(({ data }) => data.map((row) => row.map(cellText).join("\t")).join("\n"))
    .join("\n\n");
}

/** The library makes a table of all cells up to the last: 2 million take 0.5 s and 200 MB. */
const MAX_CELLS = 2_000_000;

/**
 * Without cells that have a format and no value, which may reach to the last row there is.
 * Namespace prefixes are rare and possible.
 */
function withoutEmpty(bytes: Uint8Array): Uint8Array {
  // One without its place stands by its order and has to stay.
  const drop = (tag: string): string => (/\sr\s*=/.test(tag) ? "" : tag);
  const xml = strFromU8(bytes)
    .replace(/<(?:\w{1,20}:)?c\s[^<>]*(?:\/>|><\/(?:\w{1,20}:)?c>)/g, drop)
    .replace(/<(?:\w{1,20}:)?row\s[^<>]*(?:\/>|><\/(?:\w{1,20}:)?row>)/g, drop);
  let rows = 0;
  let columns = 0;
  let cells = 0;
  for (const [, tag, attributes = ""] of xml.matchAll(/<(?:\w{1,20}:)?(c|row)(\s[^<>]*)?>/g)) {
    const [, letters = "", row = ""] = /\sr\s*=\s*["']([A-Za-z]*)(\d+)/.exec(attributes) ?? [];
    rows = Math.max(rows + (tag === "row" && row === "" ? 1 : 0), Number(row));
    // A cell that does not say where it stands is the next.
    cells = tag === "row" ? 0 : cells + 1;
    columns = Math.max(columns, cells, columnOf(letters));
  }
  if (rows * columns > MAX_CELLS) throw new UnreadableError("sheet-too-large", { rows, columns });
  return strToU8(xml);
}

/** `A` is 1, `AA` 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase().slice(0, 6))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (typeof cell !== "string") return "";
  return cell.replaceAll("\t", " ").replace(/\r\n|\n|\r/g, BREAK);
}
