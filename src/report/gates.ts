/** What did not pass, for the reports that say it beside each draft. */

import type { GateResult } from "../result/gates.ts";
import type { DraftResult, Report } from "../result/result.ts";

/** Those that failed or could not be judged; what no gate is about is no problem. */
export function problemGates({ gates = [] }: Pick<Report, "gates">): GateResult[] {
  return gates.filter(({ status }) => status !== "not-applicable");
}

export function gatesByDraft(report: Report): (result: DraftResult) => readonly GateResult[] {
  const byDraft = new Map<string, GateResult[]>();
  for (const gate of problemGates(report)) {
    const key = keyOf(gate);
    const before = byDraft.get(key);
    if (before === undefined) byDraft.set(key, [gate]);
    else before.push(gate);
  }
  return (result) => byDraft.get(keyOf(result)) ?? [];
}

function keyOf({ file, unit }: Pick<DraftResult, "file" | "unit">): string {
  return `${unit.index} ${file}`;
}
