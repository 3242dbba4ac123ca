/**
 * WebVTT by the letter: the parser algorithm of https://www.w3.org/TR/webvtt1/#file-parsing.
 * What it drops is dropped here too, but said.
 */

import { splitLines, type TextLine } from "../lines.ts";
import { headerLines } from "../cues/header.ts";
import { DamageLog } from "../cues/damage.ts";
import type { CueFile, Cue } from "../cues/cues.ts";

const SPACE = "[ \\t\\n\\f\\r]*";
const TIMESTAMP = "(?:(\\d+):)?(\\d\\d):(\\d\\d)\\.(\\d{3})(?!\\d)";
const TIMINGS = new RegExp(`^${SPACE}${TIMESTAMP}${SPACE}-->${SPACE}${TIMESTAMP}`);

export interface SpecCue extends Cue {
  readonly id: string;
}

export interface SpecFile extends CueFile {
  readonly cues: readonly SpecCue[];
}

/** @param text decoded, without a byte-order mark, NUL already U+FFFD */
export function readSpecVtt(text: string): SpecFile {
  const lines = splitLines(text);
  const at = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  const damage = new DamageLog();
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) {
    if (text !== "") damage.warn("spec-dropped", 1);
    return { cues: [], header: [], warnings: damage.warnings() };
  }
  const cues: SpecCue[] = [];
  let line = 1;
  while (line < lines.length && at(line) !== "" && !at(line).includes("-->")) line++;
  while (line < lines.length) {
    if (at(line) === "") line++;
    else line = block(line);
  }
  return { cues, header: headerLines(at, lines.length), warnings: damage.warnings() };

  /** Collects one block from its first line; returns the index after it. */
  function block(first: number): number {
    const named = !at(first).includes("-->") && at(first + 1).includes("-->");
    const timingAt = named ? first + 1 : first;
    const timing = at(timingAt).includes("-->") ? parseTimings(at(timingAt)) : undefined;
    const body: TextLine[] = [];
    let next = timingAt + 1;
    for (; next < lines.length; next++) {
      const content = at(next);
      if (content === "" || content.includes("-->")) break;
      body.push(...lines.slice(next, next + 1));
    }
    if (timing !== undefined) {
      cues.push({ ...timing, id: named ? at(first) : "", lines: body, salvaged: false });
    } else if (!/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(at(first))) {
      damage.warn("spec-dropped", first + 1);
    }
    return next;
  }
}

function parseTimings(line: string): { startMs: number; endMs: number } | undefined {
  const match = TIMINGS.exec(line);
  if (match === null) return undefined;
  const startMs = milliseconds(match.slice(1, 5));
  const endMs = milliseconds(match.slice(5, 9));
  return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}

function milliseconds(parts: readonly (string | undefined)[]): number | undefined {
  const [hours = 0, minutes, seconds, fraction] = parts.map((part) => Number(part ?? 0));
  if (minutes === undefined || seconds === undefined || fraction === undefined) return undefined;
  if (minutes > 59 || seconds > 59) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
}
