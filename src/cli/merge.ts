/** `saveworthy merge FILES`: reports of shards to the report of the whole run. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mergeParts, MergeError, type Part } from "../batch/merge.ts";
import { fromSystem } from "../files/open.ts";
import { message, type Locale } from "../messages/index.ts";
import type { Report } from "../result/result.ts";
import { reportSchema } from "../result/schema.ts";
import { deliver } from "./deliver.ts";
import { UsageError } from "./errors.ts";
import { settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { checkOutputs } from "./output-files.ts";
import { openOutput, parseOutputs } from "./outputs.ts";
import { exitCode } from "./score-exit.ts";

export interface MergeFlags extends CommonFlags {
  readonly format?: readonly string[];
  readonly withSegments?: boolean;
  readonly quiet?: boolean;
}

/** @throws UsageError where the reports make no whole */
export async function merge(names: readonly string[], flags: MergeFlags, io: Io): Promise<number> {
  const outputs = parseOutputs(flags.format ?? ["pretty"]);
  const { locale } = await settingsOf(flags, io);
  const written = outputs.flatMap(({ file }) => file ?? []);
  checkOutputs(written, names, new Set(), io.cwd);
  const report = mergeNamed(names, locale, io.cwd);
  const opened = await Promise.all(outputs.map((output) => openOutput(output, io)));
  const printing = {
    locale,
    color: flags.color !== false,
    withSegments: flags.withSegments === true,
    quiet: flags.quiet === true,
  };
  await deliver(report, opened, printing, io);
  return exitCode(report, flags.strict === true);
}

function mergeNamed(names: readonly string[], locale: Locale, cwd: string): Report {
  try {
    return mergeParts(names.map((name) => readPart(name, cwd)));
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    throw new UsageError(message(error.code, error.args, locale));
  }
}

/** @throws MergeError where it cannot be read, or is no whole report of this version's form */
function readPart(name: string, cwd: string): Part {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(resolve(cwd, name), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new MergeError("merge.not-json", { name });
    const reason = fromSystem(error).args["reason"] ?? "no such file";
    throw new MergeError("merge.unreadable", { name, reason });
  }
  if (isReport(report)) return { name, report };
  throw new MergeError("merge.no-report", { name });
}

/** Looked at and not taken over: the parse would put the keys in another order. */
function isReport(value: unknown): value is Report {
  return reportSchema.safeParse(value).success;
}
