/** What is kept of a training beside the model: the figures that the model card is made of. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Figures } from "./figures.ts";
import type { Prepared } from "./fit.ts";
import { idOf, SPECS, type Spec } from "./specs.ts";
import { FLOOR } from "./vocabulary.ts";

export const FOLDER = "src/forecast/models";
const RECORDS = "docs/model-figures.json";

/** Of one model. */
export interface ModelRecord {
  readonly id: string;
  readonly evidence: Spec["evidence"];
  /** Of the file. */
  readonly sha256: string;
  readonly bytes: number;
  readonly floor: number;
  /** Of each block. */
  readonly terms: readonly number[];
  /** Posts that were learned from, those of the cohort among them. */
  readonly learned: number;
  /** Of the cohort, as `2025-05`. */
  readonly months: { readonly first: string; readonly last: string; readonly median: string };
  /** Share of the posts of the cohort that come from the tenth of the authors with most. */
  readonly topAuthors: number;
  readonly figures: Figures;
}

export function writeModel(
  { spec, rows, vocabularies }: Prepared,
  figures: Figures,
  bytes: Uint8Array,
): void {
  const id = idOf(spec);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${id}.bin`, bytes);
  const own = rows.filter((row) => row.own);
  const months = own.flatMap(({ month }) => (month === "" ? [] : [month])).sort();
  const counts = new Map<number, number>();
  for (const { author } of own) counts.set(author, (counts.get(author) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const top = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, n) => sum + n, 0);
  const record: ModelRecord = {
    id,
    evidence: spec.evidence,
    sha256: hashOf(bytes),
    bytes: bytes.length,
    floor: FLOOR,
    terms: vocabularies.map(({ hashes }) => hashes.length),
    learned: rows.filter((row) => row.own || spec.otherWeight > 0).length,
    months: {
      first: months[0] ?? "",
      last: months.at(-1) ?? "",
      median: months[Math.floor(months.length / 2)] ?? "",
    },
    topAuthors: top / own.length,
    figures,
  };
  const order = SPECS.map(idOf);
  const records = [...readRecords().filter((one) => one.id !== id), record].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  writeFileSync(RECORDS, `${JSON.stringify(records, rounded, 2)}\n`);
}

export function readRecords(): readonly ModelRecord[] {
  const records: unknown = existsSync(RECORDS) ? JSON.parse(readFileSync(RECORDS, "utf8")) : [];
  if (!areRecords(records)) throw new Error(`${RECORDS}: not what a training wrote`);
  return records;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function areRecords(value: unknown): value is readonly ModelRecord[] {
  return Array.isArray(value) && value.every((one) => typeof one === "object" && "sha256" in one);
}

/** Four digits say all that the sample can. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}
