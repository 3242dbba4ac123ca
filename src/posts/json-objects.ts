/** The objects of a JSON array, one after the other, without holding the array. */

import { MAX_RECORD } from "./lines.ts";
import type { RowProblem } from "./post.ts";
import { jsonRow, type Row } from "./row.ts";

/**
 * Objects that stand in a list which stands in no other list: `[{...}]`, `{"data": [{...}]}`.
 * A record that is damaged costs only itself, as far as its brackets still match.
 */
export async function* jsonObjects(
  pieces: AsyncIterable<string>,
): AsyncGenerator<Row | RowProblem> {
  /** Brackets that are open around the records. */
  const around: string[] = [];
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  let start = 1;
  let record = "";
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at] ?? "";
      if (character === "\n") line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (character === "\\") escaped = true;
        else if (character === '"') inString = false;
      } else if (character === '"') {
        inString = true;
      } else if (character === "{" || character === "[") {
        if (depth === 0 && character === "{" && around.at(-1) === "[") {
          start = line;
          from = at;
          depth = 1;
        } else if (depth > 0) depth++;
        else around.push(character);
      } else if (character === "}" || character === "]") {
        if (depth === 0) around.pop();
        else if (--depth === 0) {
          yield jsonRow(start, added(record, piece.slice(from, at + 1)));
          record = "";
        }
      }
    }
    if (depth > 0) record = added(record, piece.slice(from));
  }
  if (depth > 0) yield { line: start, code: "not-json", args: {} };
}

function added(open: string, more: string): string {
  return open.length > MAX_RECORD ? open : open + more;
}
