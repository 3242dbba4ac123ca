/** What the runs cost, for docs/scale.md. */

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { table, withBlock } from "../generate/markdown.ts";
import type { Cost } from "./processes.ts";

export interface Figure {
  readonly what: string;
  readonly records: number;
  readonly cost: Cost;
}

const PAGE = "docs/scale.md";

export function tableOf(figures: readonly Figure[]): string {
  const head = ["", "records", "wall", "CPU", "wall per million", "CPU per million"];
  const rows = figures.map(({ what, records, cost: { wallSeconds, cpuSeconds } }) => [
    what,
    records.toLocaleString("en"),
    `${wallSeconds.toFixed(0)} s`,
    `${cpuSeconds.toFixed(0)} s`,
    minutes((wallSeconds / records) * 1e6),
    minutes((cpuSeconds / records) * 1e6),
  ]);
  return table([head, ...rows]);
}

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(0)} min`;
}

export function updatePage(figures: readonly Figure[]): void {
  const [first] = cpus();
  const machine = `${cpus().length} cores of ${first?.model.trim() ?? "an unknown kind"}`;
  const made = `Node ${process.versions.node}, ${machine}, ${new Date().toISOString().slice(0, 10)}.`;
  const text = readFileSync(PAGE, "utf8");
  writeFileSync(PAGE, withBlock(text, "scale", `${tableOf(figures)}\n\n${made}`));
}
