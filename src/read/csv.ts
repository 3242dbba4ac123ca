/** Content calendars as CSV or TSV: a draft a row, what a column holds by its name. */

import type Papa from "papaparse";
import { LineIndex } from "../draft/position.ts";
import type { Reader } from "./reader.ts";
import { readCalendar, type Row } from "./records/calendar.ts";
import { plainPassage, quotedPassage, type Passage } from "./records/passage.ts";

export const read: Reader = async (text, _file, options) => {
  const { default: papa } = await import("papaparse");
  return readCalendar(csvRows(text, papa), new LineIndex(text), options);
};

/** Cells with their places. papaparse finds the delimiter and the cells, and keeps no offsets. */
function* csvRows(text: string, papa: typeof Papa): Generator<Row> {
  // Excel's own line for the delimiter.
  const [line = "", given] = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/.exec(text) ?? [];
  const newline = text.includes("\n") ? "\n" : "\r";
  const { data, meta } = papa.parse<string[]>(text.slice(line.length), {
    newline,
    ...(given !== undefined && { delimiter: given }),
  });
  let at = line.length;
  for (const row of data) {
    const cells: Passage[] = [];
    for (const cell of row) {
      const { passage, end } = locate(text, cell, at);
      cells.push(passage);
      at = text.startsWith(meta.delimiter, end) ? end + meta.delimiter.length : end;
    }
    if (text[at] === "\r" && newline === "\n") at++;
    if (text[at] === newline) at++;
    yield cells;
  }
}

/** How far a cell may stand from where it should, in a row whose quotation marks are broken. */
const SLACK = 200;

function locate(text: string, cell: string, at: number): { passage: Passage; end: number } {
  const bare = cell.endsWith("\r") ? cell.slice(0, -1) : cell;
  if (text[at] === '"') {
    const written = bare.replaceAll('"', '""');
    if (text.startsWith(written, at + 1) && text[at + 1 + written.length] === '"') {
      return { passage: quotedPassage(bare, at + 1), end: at + written.length + 2 };
    }
  }
  if (text.startsWith(bare, at)) return { passage: plainPassage(bare, at), end: at + bare.length };
  const near = text.slice(at, at + bare.length + SLACK).indexOf(bare);
  const start = near < 0 ? Math.min(at, text.length) : at + near;
  return { passage: plainPassage(bare, start), end: Math.min(text.length, start + bare.length) };
}
