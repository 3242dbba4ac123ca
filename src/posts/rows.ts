/** The rows of an export, whichever of the formats it is in. */

import { csvRows } from "./csv-rows.ts";
import { jsonObjects } from "./json-objects.ts";
import { linesOf, MAX_RECORD, type Line } from "./lines.ts";
import { PostsError, type RowProblem } from "./post.ts";
import { jsonRow, type Row, type Rows } from "./row.ts";

/**
 * JSON lines, a JSON array (also inside an object, as `{"data": [...]}`), or CSV and TSV, told by
 * the first line.
 * @throws PostsError `empty` where there is none
 */
export async function rowsOf(text: AsyncGenerator<string>): Promise<Rows> {
  const seen: string[] = [];
  let start = "";
  let ended = false;
  while (!ended && start.length <= MAX_RECORD) {
    const next = await text.next();
    if (next.done === true) break;
    seen.push(next.value);
    // Blank lines before the first one say nothing.
    start = start === "" ? next.value.trimStart() : start + next.value;
    ended = /[\r\n]/.test(start.length > next.value.length ? next.value : start);
  }
  async function* all(): AsyncGenerator<string> {
    yield* seen;
    yield* text;
  }
  const [first = ""] = start.split(/[\r\n]/, 1);
  if (first === "") throw new PostsError("empty");
  if (!first.startsWith("{") && !first.startsWith("[")) return csvRows(linesOf(all()));
  const rows = isRecord(first) ? jsonLines(linesOf(all())) : jsonObjects(all());
  return { header: undefined, rows };
}

/** An object of which the first thing is a list. */
const AROUND = /^\{\s{0,9}"[^"]{0,80}"\s{0,9}:\s{0,9}\[\s{0,9}\{/;

/** One whole object that holds no list of objects: the first of many lines. */
function isRecord(line: string): boolean {
  if (line.length > MAX_RECORD) return line.startsWith("{") && !AROUND.test(line);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return !Object.values(value).some(
      (inner) =>
        Array.isArray(inner) && inner.some((one) => typeof one === "object" && one !== null),
    );
  } catch {
    // A line of JSON lines that is damaged begins and ends as one; a laid out object does not end.
    return line.startsWith("{") && line.trimEnd().endsWith("}");
  }
}

async function* jsonLines(lines: AsyncIterable<Line>): AsyncGenerator<Row | RowProblem> {
  for await (const { number, text } of lines) if (text.trim() !== "") yield jsonRow(number, text);
}
