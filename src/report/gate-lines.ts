/** What did not pass, for people: the draft, what it reached, and how much is missing. */

import { message } from "../messages/index.ts";
import type { GateResult } from "../result/gates.ts";
import type { Report } from "../result/result.ts";
import { problemGates } from "./gates.ts";
import type { View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import { wrap } from "./width.ts";

const INDENT = "  ";
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 30;
/** Lines of one: more than any message of ours takes. */
const MAX_LINES = 8;

/** Nothing where no gate was asked for. @param quiet says nothing of what passed either */
export function gateLines(report: Report, view: View, quiet: boolean): string[] {
  const { gates } = report;
  if (gates === undefined) return [];
  const { style, locale } = view;
  const problems = problemGates(report);
  const spared = gates.length - problems.length;
  const note = spared > 0 ? message("report.gates-spared", { n: spared }, locale) : "";
  if (problems.length === 0) {
    const passed = `${INDENT}${style.green("✓")} ${message("report.gates-passed", {}, locale)}`;
    return quiet ? [] : [note === "" ? passed : `${passed}${style.dim(` · ${note}`)}`];
  }
  return [
    INDENT + style.bold(message("report.gates", {}, locale)),
    ...problems.flatMap((gate) => gateLine(gate, view)),
    ...(note === "" || quiet ? [] : [INDENT + style.dim(note)]),
  ];
}

function gateLine(gate: GateResult, { columns, style }: View): string[] {
  const { status } = gate;
  const mark = status === "failed" ? style.red("✗") : style.yellow("?");
  const width = Math.max(MIN_COLUMNS, Math.min(columns, MAX_COLUMNS)) - 2 * INDENT.length;
  return wrap(safeText(gateText(gate)), width, MAX_LINES).map((line, i) =>
    i === 0 ? `${INDENT}${mark} ${line}` : INDENT + INDENT + line,
  );
}

/** `drafts/a.md#2: Score 42, 18 short of 60.` */
export function gateText({ file, unit, message: text }: GateResult): string {
  return `${unit.index > 1 ? `${file}#${unit.index}` : file}: ${text}`;
}
