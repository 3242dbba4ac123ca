/** LRC (`.lrc`): lines with one stamp or several, word stamps, and tags about the whole. */

import { MAX_CUES } from "./cues/cues.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import { splitLines } from "./lines.ts";
import { parseDuration } from "./metadata.ts";
import type { Reader } from "./reader.ts";

const STAMP = /\[(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:[.:](\d{1,3}))?\]/y;
const WORD_STAMP = /<(?:\d{1,3}:)?\d{1,4}:\d{1,2}(?:[.:]\d{1,3})?>/g;
const TAG = /^\[([a-z#]{1,12}):([^\]]{0,500})\]\s*$/i;
/** Who sings: female, male, duet. */
const VOICE = /^[FMD]:[ \t]{1,9}/;

export const read: Reader = (text) => {
  const damage = new DamageLog();
  const tags = new Map<string, string>();
  const lines: TimedText[] = [];
  const untimed: TimedText[] = [];
  for (const { start, end, index } of splitLines(text)) {
    const line = text.slice(start, end);
    const { stamps, after } = stampsOf(line);
    const tag = stamps.length === 0 ? TAG.exec(line) : null;
    if (tag !== null) {
      const [, name = "", value = ""] = tag;
      tags.set(name.toLowerCase(), value.trim());
    } else {
      const space = line.slice(after).search(/\S|$/);
      const from = after + space + (VOICE.exec(line.slice(after + space))?.[0].length ?? 0);
      const words = line.slice(from).replaceAll(WORD_STAMP, " ").replaceAll(/ {2,}/g, " ");
      const piece = { text: words, start: start + from, end: start + line.trimEnd().length };
      if (stamps.length === 0 && words.trim() !== "") {
        untimed.push({ ...piece, role: "note" });
        damage.warn("lrc-untimed", index + 1);
      }
      for (const startMs of stamps) lines.push({ ...piece, role: "spoken", startMs });
    }
  }
  if (lines.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
  if (lines.length === 0) damage.warn("no-cues", 1);
  const offset = Number(/^[+-]?\d{1,9}$/.exec(tags.get("offset") ?? "")?.[0] ?? 0);
  const title = tags.get("ti") ?? "";
  const declaredDurationMs = parseDuration(tags.get("length"));
  const segments = toSegments(text, [...untimed, ...inTime(lines.slice(0, MAX_CUES), offset)]);
  return [
    {
      line: segments[0]?.range.start.line ?? 1,
      ...(title === "" ? {} : { title }),
      ...(declaredDurationMs === undefined ? {} : { declaredDurationMs }),
      segments,
      warnings: damage.warnings(),
    },
  ];
};

/** The stamps a line begins with, in ms, and where its text begins. */
function stampsOf(line: string): { stamps: number[]; after: number } {
  const stamps: number[] = [];
  let after = line.search(/\S|$/);
  for (;;) {
    STAMP.lastIndex = after;
    const match = STAMP.exec(line);
    if (match === null) return { stamps, after: stamps.length === 0 ? 0 : after };
    const [whole, ...parts] = match;
    // `[00:04:50]` is minutes, seconds and hundredths, as the oldest files have it.
    const old = parts[0] !== undefined && parts[3] === undefined;
    const [hours = "0", minutes = "0", seconds = "0", fraction = ""] = old
      ? [undefined, ...parts]
      : parts;
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    stamps.push(ms + Number(fraction.padEnd(3, "0")));
    after += whole.length;
    if (line[after] === " " && line[after + 1] === "[") after++;
  }
}

/**
 * In the order of time; each line lasts to the next, an empty one ends the line before it.
 * @param offset ms; more than 0 lets the lines come sooner
 */
function inTime(lines: readonly TimedText[], offset: number): TimedText[] {
  const sorted = lines.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
  const at = (line: TimedText | undefined): number | undefined =>
    line?.startMs === undefined ? undefined : line.startMs - offset;
  let next = sorted.length;
  const ends = sorted.map(() => 0);
  // Lines with one stamp, as a translation under its original, share their end.
  for (let i = sorted.length - 1; i >= 0; i--) {
    if (sorted[i + 1] !== undefined && sorted[i + 1]?.startMs !== sorted[i]?.startMs) next = i + 1;
    ends[i] = next;
  }
  return sorted.map((line, i) => ({ ...line, startMs: at(line), endMs: at(sorted[ends[i] ?? 0]) }));
}
