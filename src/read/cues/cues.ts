/**
 * One tolerant reader for SRT, WebVTT and SBV. A cue is whatever follows a timing line up to the next
 * one, so a missing blank line, index or end costs nothing; what the standard would drop is kept
 * and marked `salvaged`. Linear in the size of the text.
 */

import type { ReadWarning } from "../../draft/draft.ts";
import { splitLines, type TextLine } from "../lines.ts";
import { DamageLog } from "./damage.ts";
import { headerLines } from "./header.ts";
import { parseTiming, type Dialect, type Timing } from "./timing.ts";

export interface Cue {
  readonly startMs: number;
  readonly endMs?: number | undefined;
  /** Raw lines of text, markup included; blank lines inside the cue too. */
  readonly lines: readonly TextLine[];
  readonly salvaged: boolean;
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** WebVTT header lines ("Kind: captions"), empty for the others. */
  readonly header: readonly string[];
  readonly warnings: readonly ReadWarning[];
}

/** A feature film has about 2,000 cues. */
export const MAX_CUES = 200_000;

export function readCues(text: string, dialect: Dialect): CueFile {
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
  if (timings.length > MAX_CUES) damage.warn("too-many-cues", lines.length, { limit: MAX_CUES });
  const indexed = timings.length > 0 && /^\s*\d+\s*$/.test(at((timings[0]?.index ?? 0) - 1));

  const cues: Cue[] = [];
  for (const [n, { index, timing }] of timings.slice(0, MAX_CUES).entries()) {
    const next = timings[n + 1];
    let end = next?.index ?? lines.length;
    if (next !== undefined && end - 1 > index && hasIdentifier(end)) end--;
    const kept = trimBlank(
      dialect === "vtt" ? withoutComments(index + 1, end) : lines.slice(index + 1, end),
    );
    let salvaged = timing.damage.length > 0;
    for (const reason of timing.damage) damage.salvaged(reason, index + 1);
    if (dialect === "vtt") {
      const empty = kept.find((line) => blank(line.index));
      if (empty !== undefined) damage.salvaged("blank-line", empty.index + 1);
      const arrow = kept.find((line) => at(line.index).includes("-->"));
      if (arrow !== undefined) damage.salvaged("arrow-in-text", arrow.index + 1);
      salvaged ||= empty !== undefined || arrow !== undefined;
    }
    const endMs = timing.endMs ?? next?.timing.startMs;
    cues.push({ startMs: timing.startMs, endMs, lines: kept, salvaged });
  }
  return {
    cues,
    header: dialect === "vtt" ? headerLines(at, lines.length) : [],
    warnings: damage.warnings(),
  };

  /** Whether the line before the timing line `end` is the cue's index or name, not the text before. */
  function hasIdentifier(end: number): boolean {
    if (dialect === "sbv") return false;
    const line = at(end - 1);
    if (line.trim() === "") return false;
    if (/^\s*\d+\s*$/.test(line) && (indexed || blank(end - 2))) return true;
    return dialect === "vtt" && blank(end - 2);
  }

  /** Drops NOTE, STYLE and REGION blocks, which begin after a blank line and end at the next. */
  function withoutComments(from: number, to: number): TextLine[] {
    const kept: TextLine[] = [];
    for (let i = from; i < to; i++) {
      if (i > from && blank(i - 1) && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(at(i))) {
        while (i < to && !blank(i)) i++;
      } else kept.push(...lines.slice(i, i + 1));
    }
    return kept;
  }

  function trimBlank(found: readonly TextLine[]): readonly TextLine[] {
    let from = 0;
    let to = found.length;
    while (from < to && blank(found[from]?.index ?? -1)) from++;
    while (to > from && blank(found[to - 1]?.index ?? -1)) to--;
    return from === 0 && to === found.length ? found : found.slice(from, to);
  }
}
