/** The objects of a JSON array, one after the other, without holding the array. */

import type { Line } from "./lines.ts";
import { MAX_RECORD } from "./lines.ts";
import type { RowProblem } from "./post.ts";
import { jsonRow, type Row } from "./row.ts";

/**
 * Objects that stand in a list which stands in no other list: `[{...}]`, `{"data": [{...}]}`.
 * A record that is damaged costs only itself, as far as its brackets still match.
 */
export async function* jsonObjects(lines: AsyncIterable<Line>): AsyncGenerator<Row | RowProblem> {
  /** Brackets that are open around the records. */
  const around: string[] = [];
  let depth = 0;
  let inString = false;
  let escaped = false;
  let start = 0;
  let record = "";
  for await (const { number, text } of lines) {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? "";
      if (inString) {
        if (escaped) escaped = false;
        else if (character === "\\") escaped = true;
        else if (character === '"') inString = false;
      } else if (character === '"') {
        inString = true;
      } else if (character === "{" || character === "[") {
        if (depth === 0 && character === "{" && around.at(-1) === "[") {
          start = number;
          from = at;
          depth = 1;
        } else if (depth > 0) depth++;
        else around.push(character);
      } else if (character === "}" || character === "]") {
        if (depth === 0) around.pop();
        else if (--depth === 0) {
          yield jsonRow(start, added(record, text.slice(from, at + 1)));
          record = "";
        }
      }
    }
    if (depth > 0) record = added(record, `${text.slice(from)}\n`);
  }
  if (depth > 0) yield { line: start, code: "not-json", args: {} };
}

function added(open: string, more: string): string {
  return open.length > MAX_RECORD ? open : open + more;
}
