/** What `--format` asks for, and the writing of it. */

import { RULES } from "../../rules/index.ts";
import { didYouMean } from "../config/suggest.ts";
import type { Locale } from "../messages/index.ts";
import type { Reporter, ReportOptions } from "../report/options.ts";
import { FORMAT_NAMES, isFormat, REPORTERS } from "../report/reporters.ts";
import { PLAIN } from "../report/style.ts";
import { defuse } from "../report/workflow-commands.ts";
import type { Report } from "../result/result.ts";
import { locator, onGitHub } from "./ci.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import type { OutputFile } from "./output-files.ts";
import { isModulePath, userReporter } from "./user-reporter.ts";

export interface Output {
  /** A name, or the path of a reporter's module. */
  readonly format: string;
  /** Standard output where absent. */
  readonly file?: string;
}

const DEFAULT_COLUMNS = 80;
/** Characters written at once. */
const CHUNK = 64 * 1024;
/** Formats whose text people read as it is; in the others the escaping is the format's own. */
const TEXTUAL: ReadonlySet<string> = new Set(["pretty", "markdown", "csv"]);

/**
 * @param given values of `--format`: `json`, `json=FILE`, `./reporter.mjs`
 * @throws UsageError for an unknown format, or two that go to one place
 */
export function parseOutputs(given: readonly string[]): Output[] {
  const outputs = given.map(parseOutput);
  const places = new Set(outputs.map(({ file }) => file));
  if (places.size < outputs.length) {
    throw new UsageError("Two formats go to one place; write one to a file: --format json=FILE.");
  }
  return outputs;
}

function parseOutput(given: string): Output {
  const [format = "", ...rest] = given.split("=");
  if (!isFormat(format) && !isModulePath(format)) {
    const hint = didYouMean(format, FORMAT_NAMES);
    throw new UsageError(`--format ${format}: expected one of ${FORMAT_NAMES.join(", ")}.${hint}`);
  }
  const file = rest.join("=");
  if (rest.length > 0 && file === "") throw new UsageError(`--format ${given} names no file.`);
  return rest.length === 0 ? { format } : { format, file };
}

export interface Printing {
  readonly locale: Locale;
  readonly color: boolean;
  /** Whether machine formats carry the text of the drafts. */
  readonly withSegments: boolean;
  readonly quiet: boolean;
}

export interface OpenOutput {
  readonly format: string;
  readonly reporter: Reporter;
  /** Standard output where absent. */
  readonly file?: OutputFile;
}

/** @throws UsageError where a file cannot be written, or a reporter cannot be loaded */
export async function openOutput({ format, file }: Output, { cwd }: Io): Promise<OpenOutput> {
  const reporter = isFormat(format) ? await REPORTERS[format]() : await userReporter(format, cwd);
  if (file === undefined) return { format, reporter };
  const { OutputFile } = await import("./output-files.ts");
  return { format, reporter, file: new OutputFile(file, cwd) };
}

/** @throws UsageError where it cannot be written */
export async function writeOutput(
  output: OpenOutput,
  report: Report,
  printing: Printing,
  io: Io,
): Promise<void> {
  const parts = chunks(await render(output, report, printing, io));
  if (output.file !== undefined) {
    output.file.write(parts);
    return;
  }
  const obeyed = TEXTUAL.has(output.format) && onGitHub(io.env);
  for (const part of parts) if (!(await io.stdout.write(obeyed ? defuse(part) : part))) return;
}

/** Small parts joined: each write is a call to the system. */
function* chunks(parts: Iterable<string>): Generator<string> {
  let joined = "";
  for (const part of parts) {
    joined += part;
    if (joined.length < CHUNK) continue;
    yield joined;
    joined = "";
  }
  yield joined;
}

async function render(
  { reporter, file }: OpenOutput,
  report: Report,
  printing: Printing,
  io: Io,
): Promise<Iterable<string>> {
  const options = plainOptions(printing, io);
  const { columns } = io.stdout;
  const text = reporter(report, {
    ...options,
    ...(file === undefined && {
      style: await styleFor(io.stdout, io.env, printing.color),
      ...(columns !== undefined && { columns }),
    }),
  });
  return typeof text === "string" ? [text] : text;
}

/** For what is no terminal. */
export function plainOptions({ locale, withSegments, quiet }: Printing, io: Io): ReportOptions {
  return {
    locale,
    withSegments,
    quiet,
    columns: DEFAULT_COLUMNS,
    style: PLAIN,
    rules: RULES,
    locate: locator(io),
  };
}
