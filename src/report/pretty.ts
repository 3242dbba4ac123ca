/** The report for people: one draft in full, several as a table. */

import type { Report } from "../result/result.ts";
import { detail } from "./detail.ts";
import type { View } from "./parts.ts";
import { table } from "./table.ts";

/** @returns lines with a newline at the end, a blank one first and last; nothing for no draft. */
export function pretty(report: Report, view: View): string {
  const [only, second] = report.results;
  if (only === undefined) return "";
  const lines =
    second === undefined && report.summary.files === 1
      ? detail(only, view, only.unit.index > 1)
      : table(report, view);
  return `\n${lines.join("\n")}\n\n`;
}
