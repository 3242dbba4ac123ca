/** Posts and scripts as JSON or JSON lines: a draft a record, what a key holds by its name. */

import type { ReadWarning } from "../draft/draft.ts";
import { LineIndex } from "../draft/position.ts";
import { parseJson } from "./json.ts";
import type { Reader, ReadUnit } from "./reader.ts";
import { findRecords } from "./records/find.ts";
import { recordUnit } from "./records/unit.ts";
import { valuesOf } from "./records/values.ts";

export const read: Reader = async (text, _file, options) => {
  const { roots, damage } = parseJson(text);
  const index = new LineIndex(text);
  const { records, outside } = findRecords(roots, options);
  const units: ReadUnit[] = [];
  for (const record of records) {
    const { values, durationMs } = valuesOf(text, record, options);
    units.push(await recordUnit(values, index, index.position(record.start).line, durationMs));
  }
  const warnings: ReadWarning[] = [];
  const [first] = damage;
  if (first !== undefined) {
    const { line } = index.position(first);
    warnings.push({ code: "records-damaged", args: { count: damage.length }, line });
  }
  if (records.length === 0) warnings.push({ code: "no-records", line: 1 });
  if (outside > 0) warnings.push({ code: "outside-records", args: { count: outside } });
  const [unit = { line: 1, segments: [] }, ...rest] = units;
  return [{ ...unit, warnings }, ...rest];
};
