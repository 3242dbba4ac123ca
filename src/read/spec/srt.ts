/**
 * SubRip as its own program wrote it, for SRT has no standard: an index line, a timing line with
 * commas and milliseconds, text up to the next blank line. All else is dropped, and said.
 */

import { splitLines } from "../lines.ts";
import { DamageLog } from "../cues/damage.ts";
import type { Cue, CueFile } from "../cues/cues.ts";

const TIME = "(\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3})";
const TIMING = new RegExp(`^${TIME} --> ${TIME}[ \\t]*(?:X1:.*)?$`);

export function readSpecSrt(text: string): CueFile {
  const lines = splitLines(text);
  const at = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  const damage = new DamageLog();
  const cues: Cue[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (at(line).trim() === "") continue;
    let end = line;
    while (end < lines.length && at(end).trim() !== "") end++;
    const timing = /^\d+\s*$/.test(at(line)) ? TIMING.exec(at(line + 1)) : null;
    if (timing === null) damage.warn("spec-dropped", line + 1);
    else {
      const [startMs, endMs] = [milliseconds(timing.slice(1, 5)), milliseconds(timing.slice(5, 9))];
      cues.push({ startMs, endMs, lines: lines.slice(line + 2, end), salvaged: false });
    }
    line = end;
  }
  return { cues, header: [], warnings: damage.warnings() };
}

function milliseconds(parts: readonly string[]): number {
  const [hours = 0, minutes = 0, seconds = 0, fraction = 0] = parts.map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
}
