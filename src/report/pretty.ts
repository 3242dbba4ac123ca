/** The report for people: one draft in full, several as a table; then what did not pass its gates. */

import type { Report } from "../result/result.ts";
import { detail } from "./detail.ts";
import { gateLines } from "./gate-lines.ts";
import type { View } from "./parts.ts";
import { table } from "./table.ts";

/** @returns lines with a newline at the end, a blank one first and last; nothing for nothing to say. */
export function pretty(report: Report, view: View & { readonly quiet?: boolean }): string {
  const quiet = view.quiet === true;
  const blocks = [quiet ? [] : draftLines(report, view), gateLines(report, view, quiet)];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return lines.length === 0 ? "" : `\n${lines.join("\n\n")}\n\n`;
}

function draftLines(report: Report, view: View): string[] {
  const [only, second] = report.results;
  if (only === undefined) return [];
  return second === undefined && report.summary.files === 1
    ? detail(only, view, only.unit.index > 1)
    : table(report, view);
}
