/** The registry: every format that can be read, and the reader that is loaded when it comes. */

import type { Reader } from "./reader.ts";

export interface Format {
  readonly id: string;
  readonly title: string;
  /** What is taken for what, in a line. */
  readonly reads: string;
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
    reads:
      "speech, on-screen text, shots, sound, caption and notes by their labels; several scripts a file",
    extensions: [".md", ".markdown", ".mdx"],
    load: () => import("./script/markdown.ts"),
  },
  {
    id: "text",
    title: "Plain text",
    reads: "the same as in Markdown; without labels, everything is speech",
    extensions: [".txt", ".text"],
    load: () => import("./script/text.ts"),
  },
  {
    id: "srt",
    title: "SubRip captions",
    reads: "cues as speech, damage mended",
    extensions: [".srt"],
    load: () => import("./srt.ts"),
  },
  {
    id: "vtt",
    title: "WebVTT captions",
    reads: "cues as speech; chapters, descriptions and metadata kept apart",
    extensions: [".vtt"],
    load: () => import("./vtt.ts"),
  },
  {
    id: "sbv",
    title: "YouTube SBV captions",
    reads: "cues as speech",
    extensions: [".sbv"],
    load: () => import("./sbv.ts"),
  },
  {
    id: "ass",
    title: "ASS and SSA subtitles",
    reads: "dialogue as speech, signs and titles as on-screen text",
    extensions: [".ass", ".ssa"],
    load: () => import("./ass.ts"),
  },
  {
    id: "ttml",
    title: "TTML, DFXP and IMSC subtitles",
    reads: "paragraphs as speech, titles as on-screen text",
    extensions: [".ttml", ".dfxp"],
    load: () => import("./ttml.ts"),
  },
  {
    id: "fountain",
    title: "Fountain screenplay",
    reads:
      "dialogue as speech, action and scenes as shots, `SUPER:` and centred text as on-screen text",
    extensions: [".fountain", ".spmd"],
    load: () => import("./fountain.ts"),
  },
  {
    id: "fdx",
    title: "Final Draft screenplay",
    reads: "the same as in Fountain",
    extensions: [".fdx"],
    load: () => import("./fdx.ts"),
  },
  {
    id: "srv3",
    title: "YouTube timed text (XML)",
    reads: "events as speech",
    extensions: [".srv3", ".srv2", ".srv1"],
    load: () => import("./srv3.ts"),
  },
  {
    id: "fcpxml",
    title: "Final Cut Pro XML titles",
    reads: "titles as on-screen text, captions as speech",
    extensions: [".fcpxml"],
    load: () => import("./fcpxml.ts"),
  },
  {
    id: "lrc",
    title: "LRC lyrics",
    reads: "lines as speech, with their times",
    extensions: [".lrc"],
    load: () => import("./lrc.ts"),
  },
  {
    id: "markers",
    title: "Marker list of an edit",
    reads: "names and remarks of markers, as notes",
    extensions: [".edl"],
    load: () => import("./markers.ts"),
  },
  {
    id: "json3",
    title: "YouTube timed text (json3)",
    reads: "events as speech",
    extensions: [".json3"],
    load: () => import("./json3.ts"),
  },
  {
    id: "whisper",
    title: "Whisper, WhisperX and whisper.cpp JSON",
    reads: "segments or words as speech",
    extensions: [],
    load: () => import("./whisper.ts"),
  },
  {
    id: "deepgram",
    title: "Deepgram JSON",
    reads: "sentences as speech",
    extensions: [],
    load: () => import("./deepgram.ts"),
  },
  {
    id: "assemblyai",
    title: "AssemblyAI JSON",
    reads: "sentences as speech",
    extensions: [],
    load: () => import("./assemblyai.ts"),
  },
  {
    id: "words",
    title: "List of timed words",
    reads: "words with times, joined to lines of speech",
    extensions: [],
    load: () => import("./words.ts"),
  },
  {
    id: "capcut",
    title: "CapCut or JianYing draft",
    reads: "typed text as on-screen text, automatic captions as speech",
    extensions: [],
    load: () => import("./capcut.ts"),
  },
  {
    id: "saveworthy",
    title: "JSON of `parse`",
    reads: "what `parse --json` wrote",
    extensions: [],
    load: () => import("./saveworthy.ts"),
  },
  {
    id: "docx",
    title: "Word document",
    reads: "paragraphs, headings, lists and tables, as in Markdown",
    extensions: [".docx"],
    load: () => import("./docx.ts"),
  },
  {
    id: "csv",
    title: "Content calendar (CSV, TSV)",
    reads: "a draft a row, columns by name",
    extensions: [".csv", ".tsv"],
    load: () => import("./csv.ts"),
  },
  {
    id: "xlsx",
    title: "Content calendar (Excel)",
    reads: "a draft a row of every sheet, columns by name",
    extensions: [".xlsx"],
    load: () => import("./xlsx.ts"),
  },
  {
    id: "posts",
    title: "Posts and scripts as JSON",
    reads: "a draft a record, keys by name; JSON lines too",
    extensions: [".json", ".jsonl", ".ndjson"],
    load: () => import("./posts.ts"),
  },
  {
    id: "transcript",
    title: "Transcript with times",
    reads: "speech with times; who speaks as notes",
    extensions: [],
    load: () => import("./transcript.ts"),
  },
];

/** Every format that can be read, in the order of the documentation. */
export const FORMATS: readonly Format[] = ENTRIES.map(({ id, title, reads, extensions }) => ({
  id,
  title,
  reads,
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
