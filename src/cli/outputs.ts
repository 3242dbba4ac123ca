/** What `--format` asks for, and the writing of it. */

import { didYouMean } from "../config/suggest.ts";
import type { Locale } from "../messages/index.ts";
import { PLAIN } from "../report/style.ts";
import type { Report } from "../result/result.ts";
import { styleFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { OutputFile } from "./output-files.ts";

export const FORMAT_NAMES = ["pretty", "json"] as const;

export interface Output {
  readonly format: (typeof FORMAT_NAMES)[number];
  /** Standard output where absent. */
  readonly file?: string;
}

const DEFAULT_COLUMNS = 80;
/** Characters written at once. */
const CHUNK = 64 * 1024;

/**
 * @param given values of `--format`: `json`, or `json=FILE`
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
  const [name = "", ...rest] = given.split("=");
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format === undefined) {
    const hint = didYouMean(name, FORMAT_NAMES);
    throw new UsageError(`--format ${name}: expected one of ${FORMAT_NAMES.join(", ")}.${hint}`);
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
}

export interface OpenOutput {
  readonly format: Output["format"];
  /** Standard output where absent. */
  readonly file?: OutputFile;
}

/** @throws UsageError where a file cannot be written */
export function openOutput({ format, file }: Output, cwd: string): OpenOutput {
  return { format, ...(file !== undefined && { file: new OutputFile(file, cwd) }) };
}

/** @throws UsageError where it cannot be written */
export async function writeOutput(
  output: OpenOutput,
  report: Report,
  printing: Printing,
  io: Io,
): Promise<void> {
  const parts = chunks(await render(output, report, printing, io));
  if (output.file !== undefined) output.file.write(parts);
  else for (const part of parts) if (!(await io.stdout.write(part))) return;
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
  { format, file }: OpenOutput,
  report: Report,
  { locale, color, withSegments }: Printing,
  io: Io,
): Promise<Iterable<string>> {
  if (format === "json") {
    const { json } = await import("../report/json.ts");
    return json(report, withSegments);
  }
  const { pretty } = await import("../report/pretty.ts");
  const toFile = file !== undefined;
  const view = {
    locale,
    columns: (toFile ? undefined : io.stdout.columns) ?? DEFAULT_COLUMNS,
    style: toFile ? PLAIN : await styleFor(io.stdout, io.env, color),
  };
  return [pretty(report, view)];
}
