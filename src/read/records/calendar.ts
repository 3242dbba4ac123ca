/** A table whose rows are posts, and whose header says what each column holds. */

import type { ReadWarning } from "../../draft/draft.ts";
import type { LineIndex } from "../../draft/position.ts";
import type { ReaderOptions, ReadUnit } from "../reader.ts";
import { arePostNames, knownName, type Known } from "./names.ts";
import type { Passage } from "./passage.ts";
import { recordUnit } from "./unit.ts";

export type Row = readonly Passage[];
type Columns = readonly (Known | undefined)[];

/** More than a script a day for 50 years; each draft costs a scoring. */
const MAX_ROWS = 20_000;
const MAX_NAME = 80;

/**
 * What the columns under a row of names hold; undefined where it is no header. A header has short
 * names, at least half of them and two known, and is that of posts.
 */
export function headerOf(
  names: readonly string[],
  { columns }: ReaderOptions,
): Columns | undefined {
  if (names.some((name) => name.length > MAX_NAME)) return undefined;
  const named = names.filter((name) => name.trim() !== "");
  const known = names.map((name) => knownName(name, columns));
  const found = known.filter((name) => name !== undefined).length;
  const enough = found >= 2 && 2 * found >= named.length;
  const only = named.length === 1 && found === 1;
  return (enough || only) && arePostNames(names, columns) ? known : undefined;
}

/** A new header may come at any row: a workbook has several sheets, a year several months. */
export async function readCalendar(
  rows: Iterable<Row>,
  index: LineIndex,
  options: ReaderOptions,
): Promise<ReadUnit[]> {
  const units: ReadUnit[] = [];
  const before: Passage[] = [];
  let columns: Columns | undefined;
  let skipped = 0;
  for (const row of rows) {
    const first = row.find(({ text }) => text.trim() !== "");
    if (first === undefined) continue;
    const header = headerOf(
      row.map(({ text }) => text),
      options,
    );
    if (header !== undefined) columns = header;
    else if (columns === undefined) before.push(...row);
    else if (units.length >= MAX_ROWS) skipped++;
    else {
      const values = row.map((passage, i) => ({ known: columns?.[i], passage }));
      const { line } = index.position(first.at(0));
      units.push(await recordUnit(values, index, line));
    }
  }
  return withRest(units, before, index, [
    ...(columns === undefined ? [{ code: "no-columns", line: 1 }] : []),
    ...(skipped > 0 ? [{ code: "too-many-records", args: { limit: MAX_ROWS, skipped } }] : []),
  ]);
}

/** What stands above the header is kept as notes of the first draft. */
async function withRest(
  units: readonly ReadUnit[],
  before: readonly Passage[],
  index: LineIndex,
  warnings: readonly ReadWarning[],
): Promise<ReadUnit[]> {
  const values = before.map((passage) => ({ known: undefined, passage }));
  const notes = await recordUnit(values, index, 1);
  const [first, ...rest] = units;
  if (first === undefined) return [{ ...notes, warnings }];
  return [{ ...first, segments: [...notes.segments, ...first.segments], warnings }, ...rest];
}
