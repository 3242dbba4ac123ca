/** `saveworthy [score] PATHS`: files to one report, in each format that was asked for. */

import { resolve } from "node:path";
import { makeReport } from "../batch/report.ts";
import { scoreFiles } from "../batch/run.ts";
import { discover, type Discovered } from "../files/discover.ts";
import { fileError } from "../batch/open-drafts.ts";
import { FileProblem } from "../files/problem.ts";
import { SHOWING } from "../report/reporters.ts";
import type { FileError } from "../result/result.ts";
import type { Locale } from "../messages/index.ts";
import { commandHint } from "./commands.ts";
import { deliver } from "./deliver.ts";
import { UsageError } from "./errors.ts";
import { exitCode } from "./score-exit.ts";
import { inputFormatOf, settingsOf, type CommonFlags } from "./flags.ts";
import type { Io } from "./io.ts";
import { saveMemory } from "./memory.ts";
import { opener, STDIN, stdinName } from "./open.ts";
import { checkOutputs } from "./output-files.ts";
import { openOutput, parseOutputs } from "./outputs.ts";
import { startProgress } from "./progress.ts";

export interface ScoreFlags extends CommonFlags {
  readonly format?: readonly string[];
  readonly withSegments?: boolean;
  readonly stdinFilename?: string;
}

export async function score(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<number> {
  if (paths.length === 0) throw new UsageError("Name a file, a folder, a glob, or - for stdin.");
  const outputs = parseOutputs(flags.format ?? ["pretty"]);
  const inputFormat = inputFormatOf(flags);
  const piped = stdinName(paths, flags.stdinFilename);
  const { locale, scoringVersion, settingsFor, ignored } = await settingsOf(flags, io);
  const named = paths.filter((path) => path !== STDIN);
  const found = await discover(named, { cwd: io.cwd, ignored });
  const files = withPiped(piped, found.files, io.cwd);
  const withSegments = flags.withSegments === true;

  const names = outputs.flatMap(({ file }) => file ?? []);
  checkOutputs(names, files, found.walked, io.cwd);
  const opened = await Promise.all(outputs.map((output) => openOutput(output, io)));
  await saveMemory(files.length);
  const progress = startProgress(files.length, io);
  const { results, errors, skipped } = await scoreFiles(files, {
    walked: found.walked,
    open: opener(piped, io),
    settingsFor,
    locale,
    withSegments: withSegments || outputs.some(({ format }) => SHOWING.has(format)),
    ...(inputFormat !== undefined && { inputFormat }),
    onFile: progress.update,
  }).finally(progress.stop);

  const report = makeReport({
    scoringVersion,
    results,
    errors:
      results.length + errors.length + found.problems.length === 0
        ? [nothingFound(named, found, locale)]
        : [...pathErrors(found, locale), ...errors],
    files: files.length - errors.length - skipped,
    skipped: skipped + found.ignored,
  });
  await deliver(report, opened, { locale, color: flags.color !== false, withSegments }, io);
  return exitCode(report, flags.strict === true);
}

/** What is piped in stands for the file that it is called after: an editor pipes what is not saved yet. */
function withPiped(
  piped: string | undefined,
  files: readonly string[],
  cwd: string,
): readonly string[] {
  if (piped === undefined) return files;
  const path = resolve(cwd, piped);
  return [piped, ...files.filter((file) => resolve(cwd, file) !== path)];
}

function pathErrors({ problems }: Discovered, locale: Locale): FileError[] {
  return problems.map(({ path, problem }) => {
    const error = fileError(path, problem, locale);
    // A path with a folder or an ending is no mistyped command.
    if (error.code !== "not-found" || /[./]/.test(path)) return error;
    return { ...error, message: error.message + commandHint(path) };
  });
}

/** Every file was passed over: a run that scores nothing must not look like one that is content. */
function nothingFound(
  named: readonly string[],
  { ignored }: Discovered,
  locale: Locale,
): FileError {
  const problem = new FileProblem(ignored > 0 ? "all-ignored" : "no-drafts");
  return fileError(named.join(" "), problem, locale);
}
