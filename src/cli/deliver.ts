/** A report to everywhere it was asked for, and to where the CI system looks. */

import { gateText } from "../report/gate-lines.ts";
import { problemGates } from "../report/gates.ts";
import type { Report } from "../result/result.ts";
import { annotate, summarise } from "./ci.ts";
import type { Io } from "./io.ts";
import { plainOptions, writeOutput, type OpenOutput, type Printing } from "./outputs.ts";
import { writeLines, writeProblems } from "./problems.ts";

/** @throws UsageError where an output cannot be written */
export async function deliver(
  report: Report,
  outputs: readonly OpenOutput[],
  printing: Printing,
  io: Io,
): Promise<void> {
  for (const output of outputs) await writeOutput(output, report, printing, io);
  // Where people read no report, they read here what did not pass.
  const told = outputs.some(({ format, file }) => format === "pretty" && file === undefined);
  if (!told) await writeLines(problemGates(report).map(gateText), io);
  await writeProblems(report.errors, io);
  const plain = plainOptions(printing, io);
  if (!outputs.some(({ format }) => format === "github")) await annotate(report, plain, io);
  const unwritten = await summarise(report, plain, io);
  if (unwritten !== undefined)
    await writeLines([`GITHUB_STEP_SUMMARY cannot be written (${unwritten}).`], io);
}
