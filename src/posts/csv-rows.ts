/** The rows of a CSV or TSV, one after the other: records are found here, their cells by papaparse. */

import type Papa from "papaparse";
import type { Line } from "./lines.ts";
import { MAX_RECORD } from "./lines.ts";
import { PostsError, type RowProblem } from "./post.ts";
import type { Row, Rows } from "./row.ts";

/** Quotation marks that nobody closes, after which a file is given up: each is searched to the limit. */
const MAX_OPEN = 20;

interface CsvRecord {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** A quotation mark is open at its end. */
  readonly open: boolean;
}

export async function csvRows(lines: AsyncGenerator<Line>): Promise<Rows> {
  const { default: papa } = await import("papaparse");
  let given: string | undefined;
  for (;;) {
    const next = await lines.next();
    if (next.done === true) return { header: [], rows: none() };
    const { text } = next.value;
    // Excel's own line for the delimiter.
    const own = /^sep=([^\r\n])$/.exec(text)?.[1];
    if (own !== undefined) given = own;
    else if (text.trim() !== "") {
      const delimiter = given ?? delimiterOf(text, papa);
      const header = cellsOf(text, delimiter, papa).map((name) => name.trim());
      return { header, rows: rowsBelow(recordsOf(lines, delimiter), header, delimiter, papa) };
    }
  }
}

async function* none(): AsyncGenerator<Row> {
  yield* [];
}

/** The mark that the header has most of, outside quotation marks. */
function delimiterOf(header: string, papa: typeof Papa): string {
  let best = ",";
  let most = 1;
  for (const mark of [",", ";", "\t", "|"]) {
    const cells = cellsOf(header, mark, papa).length;
    if (cells > most) [best, most] = [mark, cells];
  }
  return best;
}

function cellsOf(record: string, delimiter: string, papa: typeof Papa): string[] {
  return papa.parse<string[]>(record, { delimiter, newline: "\n" }).data.flat();
}

async function* rowsBelow(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  delimiter: string,
  papa: typeof Papa,
): AsyncGenerator<Row | RowProblem> {
  for await (const { line, text, open } of records) {
    if (open) {
      yield { line, code: "open-quote", args: {} };
      continue;
    }
    if (text.trim() === "") continue;
    if (text.length > MAX_RECORD) {
      yield { line, code: "too-large", args: {} };
      continue;
    }
    const cells = cellsOf(text, delimiter, papa);
    // Empty cells at the end are left out by some tools, and added by others.
    if (cells.slice(header.length).some((cell) => cell.trim() !== "")) {
      yield { line, code: "cells", args: { cells: cells.length, header: header.length } };
      continue;
    }
    const fields = new Map<string, unknown>();
    for (const [i, name] of header.entries())
      if (!fields.has(name)) fields.set(name, cells[i] ?? "");
    yield { line, fields };
  }
}

/**
 * Lines put together while a quotation mark is open. One that is not closed within the size of a
 * record costs its own line alone.
 */
async function* recordsOf(
  lines: AsyncIterable<Line>,
  delimiter: string,
): AsyncGenerator<CsvRecord> {
  let waiting: Line[] = [];
  let length = 0;
  let open = false;
  let unclosed = 0;
  const add = (line: Line): CsvRecord | undefined => {
    waiting.push(line);
    length += line.text.length + 1;
    open = isOpenAfter(line.text, open, delimiter);
    if (open) return undefined;
    const whole = record(waiting, false);
    [waiting, length] = [[], 0];
    return whole;
  };
  function* giveUp(): Generator<CsvRecord> {
    while (waiting.length > 0) {
      const [first, ...rest] = waiting;
      if (++unclosed > MAX_OPEN) throw new PostsError("quotes", { line: first?.number ?? 1 });
      yield record(waiting.slice(0, 1), true);
      [waiting, length, open] = [[], 0, false];
      for (const line of rest) {
        const whole = add(line);
        if (whole !== undefined) yield whole;
      }
      if (length <= MAX_RECORD) return;
    }
  }
  for await (const line of lines) {
    const whole = add(line);
    if (whole !== undefined) yield whole;
    else if (length > MAX_RECORD) yield* giveUp();
  }
  while (waiting.length > 0) yield* giveUp();
}

function record(lines: readonly Line[], open: boolean): CsvRecord {
  return { line: lines[0]?.number ?? 1, text: lines.map(({ text }) => text).join("\n"), open };
}

/** A quotation mark opens a cell only where the cell begins. */
function isOpenAfter(text: string, openBefore: boolean, delimiter: string): boolean {
  let open = openBefore;
  let at = 0;
  for (;;) {
    if (!open) {
      if (text[at] !== '"') {
        const next = text.indexOf(`${delimiter}"`, at);
        if (next < 0) return false;
        at = next + delimiter.length;
      }
      open = true;
      at++;
    }
    const close = text.indexOf('"', at);
    if (close < 0) return true;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    open = false;
    const next = text.indexOf(delimiter, close);
    if (next < 0) return false;
    at = next + delimiter.length;
  }
}
