/** The flags of gates, as commander wants them. */

import type { Command } from "commander";
import type { BaselineFlags } from "./baseline.ts";
import type { GateFlags } from "./gates.ts";

export interface CiFlags extends GateFlags, BaselineFlags {
  readonly changed?: string | true;
  readonly quiet?: boolean;
}

export function addGateFlags(command: Command): Command {
  return command
    .option("--min-score <n>", "fail where a draft scores less (exit code 1)")
    .option("--min-forecast <n>", "fail where the forecast's percentile is less")
    .option("--min-module <id=n>", "fail where a module scores less, as in tutorial=50", collect)
    .option("--max-findings <n>", "fail where a draft has more warnings and errors")
    .option("--fail-on <severity>", "fail where a draft has an error, or a warning; or none")
    .option("--baseline <file>", "fail only on what is new or worse than in this file")
    .option("--update-baseline", "write the baseline anew, and say what was added")
    .option("--changed [ref]", "only drafts that changed since the branch left ref")
    .option("--quiet", "print only what did not pass");
}

export function hasBaseline({ baseline, updateBaseline }: BaselineFlags): boolean {
  return baseline !== undefined || updateBaseline === true;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
