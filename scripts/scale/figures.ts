/** What the runs cost, for docs/scale.md. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { blockOf, table, withBlock } from "../generate/markdown.ts";
import type { Cost } from "./processes.ts";

export interface Figure {
  readonly what: string;
  readonly records: number;
  readonly cost: Cost;
}

const PAGE = "docs/scale.md";
const HEAD = ["", "records", "wall", "CPU", "wall per million", "CPU per million", "measured"];

export function tableOf(figures: readonly Figure[]): string {
  return table([HEAD, ...figures.map(rowOf)]);
}

function rowOf({ what, records, cost: { wallSeconds, cpuSeconds } }: Figure): string[] {
  return [
    what,
    records.toLocaleString("en"),
    `${wallSeconds.toFixed(0)} s`,
    `${cpuSeconds.toFixed(0)} s`,
    minutes((wallSeconds / records) * 1e6),
    minutes((cpuSeconds / records) * 1e6),
    new Date().toISOString().slice(0, 10),
  ];
}

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(0)} min`;
}

/** Puts the figures in the place of earlier ones of the same engine and number of records. */
export function updatePage(figures: readonly Figure[]): void {
  const page = readFileSync(PAGE, "utf8");
  const rows = new Map<string, string[]>();
  const put = (row: string[]): unknown => rows.set(`${row[0]} ${row[1]}`, row);
  for (const line of blockOf(page, "scale").split("\n").slice(2)) {
    if (line.startsWith("| "))
      put(
        line
          .slice(2, -2)
          .split("|")
          .map((cell) => cell.trim()),
      );
  }
  for (const figure of figures) put(rowOf(figure));
  const [first] = cpus();
  const machine = `${cpus().length} cores of ${first?.model.trim() ?? "an unknown kind"}`;
  const made = `The last one by Node ${process.versions.node} on ${machine}.`;
  const content = `${table([HEAD, ...rows.values()])}\n\n${made}`;
  writeFileSync(PAGE, withBlock(page, "scale", content));
  execFileSync("npx", ["--no-install", "oxfmt", PAGE]);
}
