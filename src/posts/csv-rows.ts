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
 * record, or that meets one which neither closes nor stands double in a later line, costs its own
 * line alone: what is below is read again without it.
 */
async function* recordsOf(
  lines: AsyncGenerator<Line>,
  delimiter: string,
): AsyncGenerator<CsvRecord> {
  /** Lines to be read again, the next one at the end. */
  let again: Line[] = [];
  let waiting: Line[] = [];
  let length = 0;
  let open = false;
  let unclosed = 0;
  for (;;) {
    const line = again.pop() ?? (await nextOf(lines));
    if (line === undefined && waiting.length === 0) return;
    let stray = false;
    if (line !== undefined) {
      waiting.push(line);
      length += line.text.length + 1;
      ({ open, stray } = quotesAfter(line.text, open, delimiter));
    }
    if (line === undefined || (waiting.length > 1 && (stray || length > MAX_RECORD))) {
      const [first, ...rest] = waiting;
      if (++unclosed > MAX_OPEN) throw new PostsError("quotes", { line: first?.number ?? 1 });
      yield record(waiting.slice(0, 1), true);
      again = [...again, ...rest.toReversed()];
    } else if (open) continue;
    else yield record(waiting, false);
    [waiting, length, open] = [[], 0, false];
  }
}

async function nextOf(lines: AsyncGenerator<Line>): Promise<Line | undefined> {
  const next = await lines.next();
  return next.done === true ? undefined : next.value;
}

function record(lines: readonly Line[], open: boolean): CsvRecord {
  return { line: lines[0]?.number ?? 1, text: lines.map(({ text }) => text).join("\n"), open };
}

/**
 * A quotation mark opens a cell only where the cell begins, and closes it only where it ends.
 * `stray` says that one stands alone inside a quoted cell.
 */
function quotesAfter(
  text: string,
  openBefore: boolean,
  delimiter: string,
): { open: boolean; stray: boolean } {
  let open = openBefore;
  let stray = false;
  let at = 0;
  for (;;) {
    if (!open) {
      if (text[at] !== '"') {
        const next = text.indexOf(`${delimiter}"`, at);
        if (next < 0) return { open, stray };
        at = next + delimiter.length;
      }
      open = true;
      at++;
    }
    const mark = text.indexOf('"', at);
    if (mark < 0) return { open, stray };
    at = mark + 1;
    if (text[at] === '"') at++;
    else if (at >= text.length) return { open: false, stray };
    else if (text.startsWith(delimiter, at)) {
      open = false;
      at += delimiter.length;
    } else stray = true;
  }
}
