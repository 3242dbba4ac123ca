/** `saveworthy [score] PATHS`: files to one report, in each format that was asked for. */

import { resolve } from "node:path";
import { makeReport } from "../batch/report.ts";
import { scoreFiles } from "../batch/run.ts";
import { discover, type Discovered } from "../files/discover.ts";
import { fileError } from "../batch/open-drafts.ts";
import { isFileAt } from "../files/paths.ts";
import { FileProblem } from "../files/problem.ts";
import type { Shard } from "../files/shard.ts";
import { SHOWING } from "../report/reporters.ts";
import type { FileError, Report } from "../result/result.ts";
import { message, type Locale } from "../messages/index.ts";
import { batchOptions, type BatchFlags } from "./batch-flags.ts";
import { pathsOf, sayChanged } from "./changed-paths.ts";
import { isCi } from "./ci.ts";
import { commandHint } from "./commands.ts";
import { deliver } from "./deliver.ts";
import { UsageError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { exitCode } from "./score-exit.ts";
import { inputFormatOf, settingsOf, type CommonFlags } from "./flags.ts";
import { hasBaseline, type CiFlags } from "./gate-flags.ts";
import { gatesOf } from "./gates.ts";
import type { Io } from "./io.ts";
import { cleanOften, saveMemory } from "./memory.ts";
import { opener, STDIN, stdinName } from "./open.ts";
import { openOutput, parseOutputs } from "./outputs.ts";
import { writeLines } from "./problems.ts";
import { startProgress } from "./progress.ts";

export interface ScoreFlags extends CommonFlags, CiFlags, BatchFlags {
  readonly format?: readonly string[];
  readonly withSegments?: boolean;
  readonly stdinFilename?: string;
}

/** @param onReport gets the report, with whole results, before it is printed */
export async function score(
  given: readonly string[],
  flags: ScoreFlags,
  io: Io,
  onReport?: (report: Report) => void,
): Promise<number> {
  const { jobs, cache, shard, paths: all } = batchOptions(flags, given, io.cwd);
  const { paths, since } = await pathsOf(all, flags.changed, io);
  if (paths.length === 0) throw new UsageError("Name a file, a folder, a glob, or - for stdin.");
  const outputs = parseOutputs(flags.format ?? ["pretty"]);
  const inputFormat = inputFormatOf(flags);
  const piped = stdinName(paths, flags.stdinFilename);
  if (shard !== undefined && piped !== undefined) {
    throw new UsageError("--shard takes parts of a folder; what - reads has none.");
  }
  const { source, locale, scoringVersion, settingsFor, gatesFor, ignored } = await settingsOf(
    flags,
    io,
    gatesOf(flags),
  );
  const baseline = hasBaseline(flags)
    ? await (await import("./baseline.ts")).openBaseline(flags, scoringVersion, io.cwd)
    : undefined;
  const named = paths.filter((path) => path !== STDIN);
  if (!named.every((path) => isFileAt(resolve(io.cwd, path)))) await cleanOften();
  const found = await discover(named, { cwd: io.cwd, ignored });
  const changed =
    since === undefined ? undefined : (await import("./changed.ts")).changedSince(since, io);
  const wanted = changed === undefined ? found.files : found.files.filter(changed.has);
  const own = shard === undefined ? wanted : await inShard(wanted, shard, io.cwd);
  const files = withPiped(piped, own, io.cwd);
  const withSegments = flags.withSegments === true;

  const names = outputs.flatMap(({ file }) => file ?? []);
  if (names.length > 0) {
    const { checkOutputs } = await import("./output-files.ts");
    checkOutputs(names, files, found.walked, io.cwd);
  }
  const opened = await Promise.all(outputs.map((output) => openOutput(output, io)));
  await saveMemory(files.length);
  const quiet = flags.quiet === true;
  if (changed !== undefined && !quiet) await sayChanged(changed, wanted, found, locale, io);
  const progress = startProgress(files.length, io, quiet, locale);
  // What judges and annotates looks at findings, which rows have not.
  const whole =
    onReport !== undefined || gatesFor !== undefined || baseline !== undefined || isCi(io.env);
  const needed = {
    withSegments: withSegments || outputs.some(({ format }) => SHOWING.has(format)),
    rowsOnly: !whole && outputs.every(({ format }) => format === "pretty"),
    ...(inputFormat !== undefined && { inputFormat }),
  };
  const setup = { ...needed, source, ...(cache !== undefined && { cache }) };
  const { results, errors, skipped, left, cacheProblem } = await scoreFiles(files, {
    ...needed,
    walked: found.walked,
    open: opener(piped, io),
    settingsFor,
    locale,
    onFile: progress.update,
    signal: io.interrupt?.(),
    many: { setup, jobs, piped },
  }).finally(progress.stop);

  // What is wrong with the paths is said once, by the first part.
  const first = shard === undefined || shard.index === 1;
  const complete = changed === undefined && shard === undefined && left === 0;
  const report = makeReport({
    scoringVersion,
    ...(shard !== undefined && { shard: { ...shard, files: files.length } }),
    results,
    errors:
      complete && results.length + errors.length + found.problems.length === 0
        ? [nothingFound(named, found, locale)]
        : [...(first ? pathErrors(found, locale) : []), ...errors],
    files: files.length - left - errors.length - skipped,
    skipped: skipped + (first ? found.ignored : 0),
  });
  onReport?.(report);
  let judged: Report = report;
  // A part of the drafts must not pass for all of them.
  if (baseline !== undefined && left === 0) {
    judged = await baseline.judge(report, gatesFor ?? (() => ({})), locale, io);
  } else if (gatesFor !== undefined) {
    const { judge } = await import("../gates/judge.ts");
    judged = judge(report, { gatesFor, locale, nameOf: (file) => file });
  }
  const printing = { locale, color: flags.color !== false, withSegments, quiet };
  await deliver(judged, opened, printing, io);
  const said = (code: string, args: Record<string, string | number>): Promise<void> =>
    writeLines([message(code, args, locale)], io);
  if (cacheProblem !== undefined) await said("batch.cache", { reason: cacheProblem });
  if (left === 0) return exitCode(judged, flags.strict === true);
  await said("batch.interrupted", { done: files.length - left, total: files.length });
  return EXIT.interrupted;
}

async function inShard(files: readonly string[], shard: Shard, cwd: string): Promise<string[]> {
  const { isInShard } = await import("../files/in-shard.ts");
  return files.filter((file) => isInShard(file, shard, cwd));
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
