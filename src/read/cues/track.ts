/** From cues to the one draft of a caption file. */

import type { ReadWarning, Role } from "../../draft/draft.ts";
import type { ReadUnit } from "../reader.ts";
import { readCues, type Cue, type CueFile } from "./cues.ts";
import { headerValue } from "./header.ts";
import { plainCueText } from "./markup.ts";
import { unroll } from "./rolling.ts";
import { toSegments } from "./timed-text.ts";
import type { Dialect } from "./timing.ts";

/** Tracks that look like captions and are not speech (WebVTT `Kind:`, HTML `<track kind>`). */
const SILENT_KINDS = ["chapters", "descriptions", "metadata"] as const;

/** Reads SRT, WebVTT or SBV; `line` of the unit is that of the first cue's text. */
export function readTrack(text: string, file: string, dialect: Dialect): ReadUnit[] {
  const cues = readCues(text, dialect);
  const plainText = dialect === "sbv" ? plainSbvText : plainCueText;
  return [trackUnit(text, file, cues, unroll(plainCues(text, cues.cues, plainText)))];
}

/** YouTube writes a line break inside a cue as `[br]` too. */
function plainSbvText(raw: string): string {
  return plainCueText(raw.replaceAll("[br]", "\n"));
}

/** @param plain the texts of the cues, in order */
export function trackUnit(
  text: string,
  file: string,
  { cues, header, warnings }: CueFile,
  plain: readonly PlainCue[],
): ReadUnit {
  const kind = silentKind(header, file, plain);
  const role: Role = kind === undefined ? "spoken" : "note";
  const segments = toSegments(
    text,
    plain.map(({ startMs, endMs, lines, salvaged }) => ({
      role,
      text: lines.length === 1 ? (lines[0]?.text ?? "") : lines.map((line) => line.text).join("\n"),
      startMs,
      endMs,
      start: lines[0]?.start ?? 0,
      end: lines.at(-1)?.end ?? 0,
      salvaged,
    })),
  );
  const extra: ReadWarning[] = [];
  if (kind !== undefined) extra.push({ code: "not-speech", args: { kind } });
  if (cues.length === 0 && text.trim() !== "") extra.push({ code: "no-cues", line: 1 });
  const language = headerValue(header, "language");
  return {
    line: segments[0]?.range.start.line ?? 1,
    segments,
    warnings: [...warnings, ...extra],
    ...(language === undefined ? {} : { language }),
  };
}

export interface PlainCue {
  readonly startMs: number;
  readonly endMs: number | undefined;
  readonly salvaged: boolean;
  readonly lines: readonly { text: string; start: number; end: number }[];
}

/** Cues that hold words, without the blank lines before and after them. */
export function plainCues(
  text: string,
  cues: readonly Cue[],
  plainText: (raw: string) => string,
): PlainCue[] {
  const kept: PlainCue[] = [];
  for (const { startMs, endMs, lines: raw, salvaged } of cues) {
    const lines = raw.map(({ start, end }) => ({
      text: plainText(text.slice(start, end)),
      start,
      end,
    }));
    const from = lines.findIndex((line) => line.text.trim() !== "");
    if (from === -1) continue;
    const to = lines.findLastIndex((line) => line.text.trim() !== "") + 1;
    const whole = from === 0 && to === lines.length;
    kept.push({ startMs, endMs, salvaged, lines: whole ? lines : lines.slice(from, to) });
  }
  return kept;
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
  if (declared === "captions" || declared === "subtitles") return undefined;
  const json = cues.filter((cue) => /^[{[]\s*["{[\]}]/.test(cue.lines[0]?.text ?? "")).length;
  return json > 0 && json >= 0.8 * cues.length ? "metadata" : undefined;
}

function wordIn(name: string, kind: string): boolean {
  return name.split(/[^a-z]+/).some((word) => word === kind || `${word}s` === kind);
}
