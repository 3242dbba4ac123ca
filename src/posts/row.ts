/** One row of an export, before anybody looks at what its columns mean. */

import { MAX_RECORD } from "./lines.ts";
import type { RowProblem } from "./post.ts";

export type Fields = ReadonlyMap<string, unknown>;

export interface Row {
  /** 1-based. */
  readonly line: number;
  readonly fields: Fields;
}

export interface Rows {
  /** The columns of a table; undefined where each record brings its own keys. */
  readonly header: readonly string[] | undefined;
  readonly rows: AsyncIterable<Row | RowProblem>;
}

/** @param line 1-based, where `text` begins */
export function jsonRow(line: number, text: string): Row | RowProblem {
  if (text.length > MAX_RECORD) return { line, code: "too-large", args: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, code: "not-json", args: {} };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, code: "not-an-object", args: {} };
  }
  return { line, fields: new Map<string, unknown>(Object.entries(value)) };
}
