/** Text in, drafts out: finds the format, loads its reader, completes what the reader leaves open. */

import type { Draft, Platform, ReadWarning, Role, Segment } from "../draft/draft.ts";
import { detectLanguage } from "../language/detect.ts";
import { detect } from "./detect.ts";
import { entryOf } from "./formats.ts";
import { hashtagsOf } from "./hashtags.ts";
import { parseLanguage } from "./metadata.ts";
import type { ReaderOptions, ReadUnit } from "./reader.ts";

export { FORMATS, ReadError, type Format } from "./formats.ts";

export interface ReadOptions extends ReaderOptions {
  /** Path as the user gave it, or the name given for stdin. */
  readonly file: string;
  /** As `decode` found it; `utf-8` where the text never was bytes. */
  readonly encoding?: string;
  /** Id of a format, instead of finding it. */
  readonly format?: string;
  /** Wins over what the file says. */
  readonly platform?: Platform;
  /** BCP 47 tag; wins over what the file says. */
  readonly language?: string;
  /** BCP 47 tag of drafts that name none, instead of finding it. */
  readonly defaultLanguage?: string;
}

/**
 * Reads a decoded file into its drafts, at least one; a blank file is one draft without segments.
 * @throws ReadError for an unknown `format`, or content that no reader knows
 */
export async function readDrafts(text: string, options: ReadOptions): Promise<Draft[]> {
  const body = text.replace(/^\uFEFF/, "").replaceAll("\0", "\uFFFD");
  const entry = entryOf(options.format ?? (await detect(body, options.file, options)));
  const { read } = await entry.load();
  const units = await read(body, options.file, options);
  const found = units.length > 0 ? units : [{ line: 1, segments: [] }];
  return found.map((unit, i) => completeDraft(unit, i + 1, entry.id, options));
}

/** A few sentences tell the language; an hour of captions tells no more. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * Makes a draft of what a reader found; also for units that come from elsewhere than a file.
 * @param index which script of its file this is, from 1
 */
export function completeDraft(
  unit: ReadUnit,
  index: number,
  format: string,
  options: ReadOptions,
): Draft {
  const language =
    parseLanguage(options.language) ??
    parseLanguage(unit.language) ??
    parseLanguage(options.defaultLanguage) ??
    detectLanguage(sampleOf(unit));
  const caption = textOf(unit.segments, (role) => role === "caption") ?? "";
  const platform = options.platform ?? unit.platform;
  // Whoever says the platform needs no word about what the file names.
  const warnings: ReadWarning[] = (unit.warnings ?? []).filter(
    ({ code }) => code !== "platforms" || options.platform === undefined,
  );
  if (unit.segments.length === 0) warnings.push({ code: "empty", line: unit.line });
  return {
    source: { file: options.file, format, encoding: options.encoding ?? "utf-8" },
    title: unit.title ?? baseName(options.file),
    unit: { index, line: unit.line },
    ...(platform === undefined ? {} : { platform }),
    language,
    ...(unit.declaredDurationMs === undefined
      ? {}
      : { declaredDurationMs: unit.declaredDurationMs }),
    segments: unit.segments,
    ...(caption === "" ? {} : { caption }),
    hashtags: hashtagsOf(caption),
    warnings,
    ...(unit.suppressions === undefined ? {} : { suppressions: unit.suppressions }),
  };
}

/** Of a video without words the shots tell which language its maker writes. */
function sampleOf({ segments }: ReadUnit): string {
  const heard = textOf(
    segments,
    (role) => role === "spoken" || role === "overlay" || role === "caption",
  );
  const sample = heard ?? textOf(segments, (role) => role === "visual") ?? "";
  return sample.slice(0, LANGUAGE_SAMPLE);
}

/** The texts of some roles, a line each; undefined where there is no such segment. */
function textOf(segments: readonly Segment[], has: (role: Role) => boolean): string | undefined {
  let all: string | undefined;
  for (const { role, text } of segments)
    if (has(role)) all = all === undefined ? text : `${all}\n${text}`;
  return all;
}

function baseName(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return name.replace(/(?<=.)\.[a-z0-9]{1,10}$/i, "");
}
