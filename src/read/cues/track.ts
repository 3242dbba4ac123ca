/** From cues to the one draft of a caption file. */

import type { ReadWarning, Role, Segment } from "../../draft/draft.ts";
import { LineIndex } from "../../draft/position.ts";
import type { ReadUnit } from "../reader.ts";
import { readCues, type Cue } from "./cues.ts";
import { plainCueText } from "./markup.ts";
import { unroll } from "./rolling.ts";

/** Tracks that look like captions and are not speech (WebVTT `Kind:`, HTML `<track kind>`). */
const SILENT_KINDS = ["chapters", "descriptions", "metadata"] as const;

/** Reads SRT or WebVTT; `line` of the unit is that of the first cue's text. */
export function readTrack(text: string, file: string, dialect: "srt" | "vtt"): ReadUnit[] {
  const { cues, header, warnings } = readCues(text, dialect);
  const index = new LineIndex(text);
  const plain = unroll(cues.flatMap((cue) => plainCue(text, cue)));
  const kind = silentKind(header, file, plain);
  const role: Role = kind === undefined ? "spoken" : "note";
  const segments: Segment[] = plain.map((cue) => ({
    role,
    text: cue.lines.map((line) => line.text).join("\n"),
    startMs: cue.startMs,
    ...(cue.endMs === undefined ? {} : { endMs: cue.endMs }),
    range: index.range(cue.lines[0]?.start ?? 0, cue.lines.at(-1)?.end ?? 0),
    ...(cue.salvaged ? { salvaged: true } : {}),
  }));
  const extra: ReadWarning[] = [];
  if (kind !== undefined) extra.push({ code: "not-speech", args: { kind } });
  if (cues.length === 0 && text.trim() !== "") extra.push({ code: "no-cues", line: 1 });
  const language = headerValue(header, "language");
  return [
    {
      line: segments[0]?.range.start.line ?? 1,
      segments,
      warnings: [...warnings, ...extra],
      ...(language === undefined ? {} : { language }),
    },
  ];
}

interface PlainCue extends Omit<Cue, "lines"> {
  readonly lines: readonly { text: string; start: number; end: number }[];
}

function plainCue(text: string, cue: Cue): PlainCue[] {
  const lines = cue.lines.flatMap(({ start, end }) => {
    const plain = plainCueText(text.slice(start, end));
    return plain === "" && cue.lines.length === 1 ? [] : [{ text: plain, start, end }];
  });
  return lines.some((line) => line.text !== "") ? [{ ...cue, lines: trimmed(lines) }] : [];
}

function trimmed<T extends { text: string }>(lines: readonly T[]): T[] {
  const from = lines.findIndex((line) => line.text !== "");
  const to = lines.findLastIndex((line) => line.text !== "");
  return lines.slice(from, to + 1);
}

function headerValue(header: readonly string[], name: string): string | undefined {
  const line = header.find((entry) => entry.toLowerCase().startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim();
  return value === undefined || value === "" ? undefined : value;
}

/** Conservative: a header that says so, a file named so, or payloads that are JSON. */
function silentKind(
  header: readonly string[],
  file: string,
  cues: readonly PlainCue[],
): string | undefined {
  const declared = headerValue(header, "kind")?.toLowerCase();
  const name = file.toLowerCase().split("/").at(-1) ?? "";
  const named = SILENT_KINDS.find(
    (kind) => declared === kind || (declared === undefined && wordIn(name, kind)),
  );
  if (named !== undefined) return named;
  const json = cues.filter((cue) => /^[{[]\s*["{[\]}]/.test(cue.lines[0]?.text ?? "")).length;
  return json > 0 && json >= 0.8 * cues.length ? "metadata" : undefined;
}

function wordIn(name: string, kind: string): boolean {
  return name.split(/[^a-z]+/).some((word) => word === kind || `${word}s` === kind);
}
