/** Text in, drafts out: finds the format, loads its reader, completes what the reader leaves open. */

import type { Draft, Platform, ReadWarning } from "../draft/draft.ts";
import { detectLanguage } from "../language/detect.ts";
import { parseTiming } from "./cues/timing.ts";
import { parseLanguage } from "./metadata.ts";
import type { Reader, ReadUnit } from "./reader.ts";

export interface ReadOptions {
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
}

export interface Format {
  readonly id: string;
  readonly title: string;
  /** With the dot, lower-case. */
  readonly extensions: readonly string[];
}

interface FormatEntry extends Format {
  readonly load: () => Promise<{ read: Reader }>;
}

const ENTRIES: readonly FormatEntry[] = [
  {
    id: "markdown",
    title: "Markdown script",
    extensions: [".md", ".markdown", ".mdx"],
    load: () => import("./script/markdown.ts"),
  },
  {
    id: "text",
    title: "Plain text",
    extensions: [".txt", ".text"],
    load: () => import("./script/text.ts"),
  },
  { id: "srt", title: "SubRip captions", extensions: [".srt"], load: () => import("./srt.ts") },
  { id: "vtt", title: "WebVTT captions", extensions: [".vtt"], load: () => import("./vtt.ts") },
];

/** Every format that can be read, in the order of the documentation. */
export const FORMATS: readonly Format[] = ENTRIES.map(({ id, title, extensions }) => ({
  id,
  title,
  extensions,
}));

export class ReadError extends Error {
  readonly code: "unknown-format" | "unrecognised";
  readonly args: Readonly<Record<string, string>>;

  constructor(
    code: "unknown-format" | "unrecognised",
    message: string,
    args: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.name = "ReadError";
    this.code = code;
    this.args = args;
  }
}

/**
 * Reads a decoded file into its drafts, at least one; a blank file is one draft without segments.
 * @throws ReadError for an unknown `format`, or content that no reader knows
 */
export async function readDrafts(text: string, options: ReadOptions): Promise<Draft[]> {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const entry = options.format === undefined ? detect(body, options.file) : entryOf(options.format);
  const { read } = await entry.load();
  const units = await read(body, options.file);
  const found = units.length > 0 ? units : [{ line: 1, segments: [] }];
  return found.map((unit, i) => completeDraft(unit, i + 1, entry.id, options));
}

function entryOf(id: string): FormatEntry {
  const entry = ENTRIES.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const known = ENTRIES.map((candidate) => candidate.id).join(", ");
  throw new ReadError("unknown-format", `Unknown input format "${id}"; known are ${known}.`, {
    format: id,
    known,
  });
}

/** Lines looked at to recognise captions: junk before the first cue is short. */
const HEAD_LINES = 40;
const HEAD_CHARACTERS = 8_000;

/** Content first, extension second. */
function detect(text: string, file: string): FormatEntry {
  const name = file.toLowerCase();
  const byExtension = ENTRIES.find((entry) =>
    entry.extensions.some((extension) => name.endsWith(extension)),
  );
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return entryOf("vtt");
  if (byExtension?.id === "srt" || byExtension?.id === "vtt") return byExtension;
  const head = text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\n|\r/, HEAD_LINES)
    .filter((line) => line.trim() !== "");
  // A script may quote a caption file: there the timing must open the file.
  const timed = byExtension?.id === "markdown" ? head.slice(0, 2) : head;
  if (timed.some((line) => parseTiming(line, "srt")?.endMs !== undefined)) return entryOf("srt");
  if (byExtension !== undefined) return byExtension;
  if (isOtherFormat(text)) {
    throw new ReadError(
      "unrecognised",
      "The file is neither a script nor captions in a format that can be read.",
      { file },
    );
  }
  return entryOf(head.some((line) => /^#{1,6} |^```|^---$/.test(line)) ? "markdown" : "text");
}

/** JSON, XML and ASS are data: read as prose they would be scored as speech. */
function isOtherFormat(text: string): boolean {
  const start = text.slice(0, 200).trimStart();
  if (/^(?:<\?xml|<!doctype|<[a-z]+[ >]|\[Script Info\])/i.test(start)) return true;
  if (!/^[{[]/.test(start)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^(?:\{\s*"|\[\s*[{[])/.test(start);
  }
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
  const heard = unit.segments.filter(
    ({ role }) => role === "spoken" || role === "overlay" || role === "caption",
  );
  const sample = heard
    .map(({ text }) => text)
    .join("\n")
    .slice(0, LANGUAGE_SAMPLE);
  const language =
    parseLanguage(options.language) ?? parseLanguage(unit.language) ?? detectLanguage(sample);
  const posted = unit.segments.filter(({ role }) => role === "caption").map(({ text }) => text);
  const caption = posted.join("\n");
  const platform = options.platform ?? unit.platform;
  const warnings: ReadWarning[] = [...(unit.warnings ?? [])];
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

/** Each tag once, first spelling kept. */
function hashtagsOf(caption: string): string[] {
  const tags = new Map<string, string>();
  for (const [, tag = ""] of caption.matchAll(/(?<![\p{L}\d&/])[#＃]([\p{L}\p{M}\d_]{1,150})/gu)) {
    if (!/^\d+$/.test(tag) && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

function baseName(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return name.replace(/(?<=.)\.[a-z0-9]{1,10}$/i, "");
}
