/** Whether a text is a table of posts, by the names in its first rows. */

import type { ReaderOptions } from "./reader.ts";
import { headerOf } from "./records/calendar.ts";

/** Rows looked at for a header; a title and a remark may stand above it. */
const HEADER_ROWS = 10;
const MAX_COLUMNS = 200;

/**
 * @param head lines of the start that are not blank
 * @param isData the extension says that it is a table: then the header need not be the first line,
 * nor have three columns. Prose has commas too.
 */
export function isCalendar(
  head: readonly string[],
  isData: boolean,
  options: ReaderOptions,
): boolean {
  const [first = "", second = ""] = head;
  const marks = isData
    ? ["\t", ",", ";", "|"]
    : ["\t", ",", ";"].filter((mark) => first.includes(mark) && second.includes(mark));
  for (const line of isData ? head.slice(0, HEADER_ROWS) : [first]) {
    const split = marks.filter((mark) => line.includes(mark));
    const rows = split.map((mark) => line.split(mark, MAX_COLUMNS).map(unquoted));
    if (isData && split.length === 0) rows.push([unquoted(line)]);
    const long = rows.filter((names) => isData || names.length > 2);
    if (long.some((names) => headerOf(names, options) !== undefined)) return true;
  }
  return false;
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/s, "$1");
}
