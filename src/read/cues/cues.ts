/**
 * One tolerant reader for SRT and WebVTT. A cue is whatever follows a timing line up to the next
 * one, so a missing blank line, index or end costs nothing; what the standard would drop is kept
 * and marked `salvaged`. Linear in the size of the text.
 */

import type { ReadWarning } from "../../draft/draft.ts";
import { splitLines, type TextLine } from "../lines.ts";
import { parseTiming, type Timing } from "./timing.ts";

export interface Cue {
  readonly startMs: number;
  readonly endMs?: number;
  /** Raw lines of text, markup included; blank lines inside the cue too. */
  readonly lines: readonly TextLine[];
  readonly salvaged: boolean;
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** WebVTT header lines ("Kind: captions"), empty for SRT. */
  readonly header: readonly string[];
  readonly warnings: readonly ReadWarning[];
}

/** A feature film has about 2,000 cues. */
export const MAX_CUES = 200_000;

export function readCues(text: string, dialect: "srt" | "vtt"): CueFile {
  const lines = splitLines(text);
  const at = (index: number): string => {
    const line = lines[index];
    return line === undefined ? "" : text.slice(line.start, line.end);
  };
  const blank = (index: number): boolean => at(index).trim() === "";
  const timings: { index: number; timing: Timing }[] = [];
  for (const line of lines) {
    const timing = parseTiming(at(line.index), dialect);
    if (timing !== undefined) timings.push({ index: line.index, timing });
  }
  const damage = new DamageLog();
  if (timings.length > MAX_CUES) damage.add("too-many-cues", lines.length);
  const indexed = timings.length > 0 && /^\s*\d+\s*$/.test(at((timings[0]?.index ?? 0) - 1));

  const cues: Cue[] = [];
  for (const [n, { index, timing }] of timings.slice(0, MAX_CUES).entries()) {
    const next = timings[n + 1];
    let end = next?.index ?? lines.length;
    if (next !== undefined && end - 1 > index && hasIdentifier(end)) end--;
    const body = dialect === "vtt" ? withoutComments(index + 1, end) : range(index + 1, end);
    const kept = trimBlank(body);
    let salvaged = timing.damage.length > 0;
    for (const reason of timing.damage) damage.add(reason, index);
    if (dialect === "vtt" && kept.some((i) => blank(i))) {
      damage.add("blank-line", kept.find((i) => blank(i)) ?? index);
      salvaged = true;
    }
    const arrow = dialect === "vtt" ? kept.find((i) => at(i).includes("-->")) : undefined;
    if (arrow !== undefined) {
      damage.add("arrow-in-text", arrow);
      salvaged = true;
    }
    const endMs = timing.endMs ?? next?.timing.startMs;
    cues.push({
      startMs: timing.startMs,
      ...(endMs === undefined ? {} : { endMs }),
      lines: kept.flatMap((i) => lines[i] ?? []),
      salvaged,
    });
  }
  return { cues, header: headerLines(), warnings: damage.warnings() };

  /** Whether the line before the timing line `end` is the cue's index or name, not the text before. */
  function hasIdentifier(end: number): boolean {
    const line = at(end - 1);
    if (line.trim() === "") return false;
    if (/^\s*\d+\s*$/.test(line) && (indexed || blank(end - 2))) return true;
    return dialect === "vtt" && blank(end - 2);
  }

  /** Drops NOTE, STYLE and REGION blocks, which begin after a blank line and end at the next. */
  function withoutComments(from: number, to: number): number[] {
    const kept: number[] = [];
    for (let i = from; i < to; i++) {
      if (i > from && blank(i - 1) && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(at(i))) {
        while (i < to && !blank(i)) i++;
      } else kept.push(i);
    }
    return kept;
  }

  function trimBlank(indexes: readonly number[]): number[] {
    let from = 0;
    let to = indexes.length;
    while (from < to && blank(indexes[from] ?? -1)) from++;
    while (to > from && blank(indexes[to - 1] ?? -1)) to--;
    return indexes.slice(from, to);
  }

  function headerLines(): string[] {
    if (dialect === "srt" || !at(0).startsWith("WEBVTT")) return [];
    const header: string[] = [];
    const first = timings[0]?.index ?? lines.length;
    for (let i = 1; i < first && !blank(i); i++) header.push(at(i));
    return header;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** One warning a kind of damage, with its first line and how often it occurred. */
class DamageLog {
  readonly #seen = new Map<string, { line: number; count: number }>();

  add(reason: string, index: number): void {
    const seen = this.#seen.get(reason);
    if (seen === undefined) this.#seen.set(reason, { line: index + 1, count: 1 });
    else seen.count++;
  }

  warnings(): ReadWarning[] {
    return [...this.#seen].map(([reason, { line, count }]) =>
      reason === "too-many-cues"
        ? { code: reason, args: { limit: MAX_CUES }, line }
        : { code: "cue-salvaged", args: { reason, count }, line },
    );
  }
}
