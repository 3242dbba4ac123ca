/** The report for people: one draft in full, several as a table; then what did not pass its gates. */

import type { Report } from "../result/result.ts";
import { detail } from "./detail.ts";
import { gateLines } from "./gate-lines.ts";
import type { View } from "./parts.ts";
import { table } from "./table.ts";

/** @returns lines with a newline at the end, a blank one first and last; nothing for nothing to say. */
export function pretty(report: Report, view: View & { readonly quiet?: boolean }): string {
  return [...prettyParts(report, view)].join("");
}

/** The same in parts: the table of a large folder is long. */
export function* prettyParts(
  report: Report,
  view: View & { readonly quiet?: boolean },
): Generator<string> {
  const quiet = view.quiet === true;
  let said = false;
  for (const block of [quiet ? [] : draftLines(report, view), gateLines(report, view, quiet)]) {
    let first = true;
    for (const line of block) {
      yield first ? `\n${line}\n` : `${line}\n`;
      first = false;
      said = true;
    }
  }
  if (said) yield "\n";
}

function draftLines(report: Report, view: View): Iterable<string> {
  const [only, second] = report.results;
  if (only === undefined) return [];
  return second === undefined && report.summary.files === 1
    ? detail(only, view, only.unit.index > 1)
    : table(report, view);
}
