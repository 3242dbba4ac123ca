/** The registry: every format that can be read, and the reader that is loaded when it comes. */

import type { Reader } from "./reader.ts";

export interface Format {
  readonly id: string;
  readonly title: string;
  /** With the dot, lower-case. */
  readonly extensions: readonly string[];
}

export interface FormatEntry extends Format {
  readonly load: () => Promise<{ read: Reader }>;
}

export const ENTRIES: readonly FormatEntry[] = [
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
  {
    id: "sbv",
    title: "YouTube SBV captions",
    extensions: [".sbv"],
    load: () => import("./sbv.ts"),
  },
  {
    id: "ass",
    title: "ASS and SSA subtitles",
    extensions: [".ass", ".ssa"],
    load: () => import("./ass.ts"),
  },
  {
    id: "ttml",
    title: "TTML, DFXP and IMSC subtitles",
    extensions: [".ttml", ".dfxp"],
    load: () => import("./ttml.ts"),
  },
  {
    id: "fountain",
    title: "Fountain screenplay",
    extensions: [".fountain", ".spmd"],
    load: () => import("./fountain.ts"),
  },
  {
    id: "fdx",
    title: "Final Draft screenplay",
    extensions: [".fdx"],
    load: () => import("./fdx.ts"),
  },
  {
    id: "srv3",
    title: "YouTube timed text (XML)",
    extensions: [".srv3", ".srv2", ".srv1"],
    load: () => import("./srv3.ts"),
  },
  {
    id: "fcpxml",
    title: "Final Cut Pro XML titles",
    extensions: [".fcpxml"],
    load: () => import("./fcpxml.ts"),
  },
  { id: "lrc", title: "LRC lyrics", extensions: [".lrc"], load: () => import("./lrc.ts") },
  {
    id: "markers",
    title: "Marker list of an edit",
    extensions: [".edl"],
    load: () => import("./markers.ts"),
  },
  {
    id: "json3",
    title: "YouTube timed text (json3)",
    extensions: [".json3"],
    load: () => import("./json3.ts"),
  },
  {
    id: "whisper",
    title: "Whisper, WhisperX and whisper.cpp JSON",
    extensions: [],
    load: () => import("./whisper.ts"),
  },
  { id: "deepgram", title: "Deepgram JSON", extensions: [], load: () => import("./deepgram.ts") },
  {
    id: "assemblyai",
    title: "AssemblyAI JSON",
    extensions: [],
    load: () => import("./assemblyai.ts"),
  },
  { id: "words", title: "List of timed words", extensions: [], load: () => import("./words.ts") },
  {
    id: "capcut",
    title: "CapCut or JianYing draft",
    extensions: [],
    load: () => import("./capcut.ts"),
  },
  {
    id: "saveworthy",
    title: "JSON of `parse`",
    extensions: [],
    load: () => import("./saveworthy.ts"),
  },
  {
    id: "docx",
    title: "Word document",
    extensions: [".docx"],
    load: () => import("./docx.ts"),
  },
  {
    id: "csv",
    title: "Content calendar (CSV, TSV)",
    extensions: [".csv", ".tsv"],
    load: () => import("./csv.ts"),
  },
  {
    id: "xlsx",
    title: "Content calendar (Excel)",
    extensions: [".xlsx"],
    load: () => import("./xlsx.ts"),
  },
  {
    id: "posts",
    title: "Posts and scripts as JSON",
    extensions: [".json", ".jsonl", ".ndjson"],
    load: () => import("./posts.ts"),
  },
  {
    id: "transcript",
    title: "Transcript with times",
    extensions: [],
    load: () => import("./transcript.ts"),
  },
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

/** @throws ReadError for an id that is none */
export function entryOf(id: string): FormatEntry {
  const entry = ENTRIES.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const known = ENTRIES.map((candidate) => candidate.id).join(", ");
  throw new ReadError("unknown-format", `Unknown input format "${id}"; known are ${known}.`, {
    format: id,
    known,
  });
}
