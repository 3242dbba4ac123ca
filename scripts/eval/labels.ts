/** How well the reasons are recognised, against labels that were read by hand. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Draft } from "../../src/draft/draft.ts";
import { readDrafts } from "../../src/read/index.ts";
import { REASONS, type Reason } from "../../src/rule/rule.ts";
import { records } from "./files.ts";
import { FOUND, judge, spoken, type Judged } from "./judge.ts";

export const CLASSES = [...REASONS, "none"] as const;
type Class = (typeof CLASSES)[number];

const Script = z.object({ file: z.string(), line: z.number(), reason: z.enum(CLASSES) });
const Talk = z.object({
  id: z.string(),
  transcript: z.string(),
  reasons: z.array(z.string()),
  main: z.enum(CLASSES),
  confidence: z.string(),
});

export interface Labelled {
  readonly name: string;
  readonly main: Class;
  /** Every reason delivered; the main one alone where only that was labelled. */
  readonly reasons: readonly string[];
  /** Not marked `low` by who read it. */
  readonly sure: boolean;
  readonly draft: Draft;
}

/** Written scripts: the draft of each file that opens nearest to the labelled line. */
export async function writtenScripts(shared: string): Promise<Labelled[]> {
  const rows: Labelled[] = [];
  for (const record of records(join(shared, "scripts/labels.jsonl"))) {
    const { file, line, reason } = Script.parse(record);
    const path = join(shared, "scripts", file);
    if (!existsSync(path)) continue;
    const drafts = await readDrafts(readFileSync(path, "utf8"), { file });
    const away = ({ unit }: Draft): number => Math.abs(unit.line - line);
    const [draft] = drafts.toSorted((a, b) => away(a) - away(b));
    if (draft === undefined) continue;
    rows.push({ name: `${file}:${line}`, main: reason, reasons: [reason], sure: true, draft });
  }
  return rows;
}

export function labelledTalk(shared: string): Labelled[] {
  return records(join(shared, "posts/labels-en.jsonl")).map((record) => {
    const { id, transcript, main, reasons, confidence } = Talk.parse(record);
    const draft = spoken(transcript, id);
    return { name: id, main, reasons, sure: confidence === "high", draft };
  });
}

/** Counts, so that every rate can be given with them. */
export interface Rate {
  /** Found and there. */
  readonly both: number;
  readonly found: number;
  readonly there: number;
}

export interface LabelFigures {
  readonly rows: number;
  /** Each reason, wherever it is delivered. */
  readonly delivered: Readonly<Record<Reason, Rate>>;
  /** Each class as the main one. */
  readonly main: Readonly<Record<Class, Rate>>;
  /** `confusion[label][guess]`. */
  readonly confusion: Readonly<Record<Class, Readonly<Record<Class, number>>>>;
  /** Mean F1 of the classes that have labels. */
  readonly macroF1: number;
  readonly classes: number;
  /** Any reason, against none. */
  readonly any: Rate;
}

export interface JudgedRow extends Judged {
  readonly row: Labelled;
}

export function judgeAll(rows: readonly Labelled[]): JudgedRow[] {
  return rows.map((row) => ({ row, ...judge(row.draft) }));
}

export function isFound({ curves }: Judged, reason: Reason): boolean {
  return (curves.get(reason) ?? 0) >= FOUND;
}

export function labelFigures(judged: readonly JudgedRow[]): LabelFigures {
  const rate = (found: (row: JudgedRow) => boolean, there: (row: JudgedRow) => boolean): Rate => ({
    both: judged.filter((row) => found(row) && there(row)).length,
    found: judged.filter(found).length,
    there: judged.filter(there).length,
  });
  const main = byClass((name) =>
    rate(
      ({ reason }) => reason === name,
      ({ row }) => row.main === name,
    ),
  );
  const labelled = CLASSES.map((name) => main[name]).filter(({ there }) => there > 0);
  return {
    rows: judged.length,
    delivered: byClass((name) =>
      rate(
        (row) => name !== "none" && isFound(row, name),
        ({ row }) => row.reasons.includes(name),
      ),
    ),
    main,
    confusion: byClass((label) =>
      byClass(
        (guess) =>
          judged.filter(({ row, reason }) => row.main === label && reason === guess).length,
      ),
    ),
    macroF1: labelled.reduce((sum, own) => sum + f1(own), 0) / Math.max(1, labelled.length),
    classes: labelled.length,
    any: rate(
      ({ reason }) => reason !== "none",
      ({ row }) => row.main !== "none",
    ),
  };
}

export function f1({ both, found, there }: Rate): number {
  return (2 * both) / Math.max(1, found + there);
}

function byClass<T>(of: (name: Class) => T): Record<Class, T> {
  return {
    tutorial: of("tutorial"),
    checklist: of("checklist"),
    resources: of("resources"),
    insight: of("insight"),
    visuals: of("visuals"),
    none: of("none"),
  };
}
