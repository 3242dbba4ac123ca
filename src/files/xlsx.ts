/** A workbook as text: a line a row, cells between tabs, a blank line between sheets. */

import { default as readWorkbook } from "read-excel-file/universal";

/** Stands for a line break inside a cell, so that lines go on counting rows. */
const BREAK = "\u2028";

export async function xlsxText(archive: Uint8Array<ArrayBuffer>): Promise<string> {
  const sheets = await readWorkbook(archive.buffer);
  return sheets
    .map(({ data }) => data.map((row) => row.map(cellText).join("\t")).join("\n"))
    .join("\n\n");
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (typeof cell !== "string") return "";
  return cell.replaceAll("\t", " ").replace(/\r\n|\n|\r/g, BREAK);
}
