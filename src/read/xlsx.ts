/** Content calendars as a workbook, unpacked to a line a row with tabs between the cells. */

import { LineIndex } from "../draft/position.ts";
import { splitLines } from "./lines.ts";
import type { Reader } from "./reader.ts";
import { readCalendar, type Row } from "./records/calendar.ts";
import { plainPassage } from "./records/passage.ts";

export const read: Reader = (text, _file, options) =>
  readCalendar(rows(text), new LineIndex(text), options);

function* rows(text: string): Generator<Row> {
  for (const { start, end } of splitLines(text)) {
    let at = start;
    yield text
      .slice(start, end)
      .split("\t")
      .map((cell) => {
        const passage = plainPassage(cell, at);
        at += cell.length + 1;
        return passage;
      });
  }
}
