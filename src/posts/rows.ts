/** The rows of an export, whichever of the formats it is in. */

import { csvRows } from "./csv-rows.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { jsonObjects } from "./json-objects.ts";
import type { RowProblem } from "./post.ts";
import { jsonRow, type Row, type Rows } from "./row.ts";

/**
 * JSON lines, a JSON array (also inside an object, as `{"data": [...]}`), or CSV and TSV, told by
 * the first line.
 */
export async function rowsOf(text: AsyncIterable<string>): Promise<Rows> {
  const lines = linesOf(text);
  const seen: Line[] = [];
  for (;;) {
    const next = await lines.next();
    if (next.done === true) break;
    seen.push(next.value);
    if (next.value.text.trim() !== "") break;
  }
  async function* all(): AsyncGenerator<Line> {
    yield* seen;
    yield* lines;
  }
  const first = seen.at(-1)?.text.trim() ?? "";
  if (!first.startsWith("{") && !first.startsWith("[")) return csvRows(all());
  return { header: undefined, rows: isRecord(first) ? jsonLines(all()) : jsonObjects(all()) };
}

/** One whole object that holds no list of objects: the first of many lines. */
function isRecord(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return !Object.values(value).some(
      (inner) =>
        Array.isArray(inner) && inner.some((one) => typeof one === "object" && one !== null),
    );
  } catch {
    // A line of JSON lines that is damaged begins and ends as one; a laid out object does not end.
    return line.startsWith("{") && line.endsWith("}");
  }
}

async function* jsonLines(lines: AsyncIterable<Line>): AsyncGenerator<Row | RowProblem> {
  for await (const { number, text } of lines) if (text.trim() !== "") yield jsonRow(number, text);
}
