/**
 * Marker lists: Audition's and Premiere's tab-separated exports, Resolve's edit list. A marker is a
 * note on the edit, with its time; nobody says or shows it.
 */

import { LineIndex } from "../draft/position.ts";
import { MAX_CUES } from "./cues/cues.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import { splitLines } from "./lines.ts";
import { editListMarkers } from "./markers/edit-list.ts";
import { frameRateOf, type TimeCode } from "./markers/marker.ts";
import { tableMarkers } from "./markers/table.ts";
import type { Reader } from "./reader.ts";

const HOUR_MS = 3_600_000;

export const read: Reader = (text) => {
  const damage = new DamageLog();
  const lines = splitLines(text);
  const isTable = text.slice(0, lines.find(({ end, start }) => end > start)?.end).includes("\t");
  const markers = (isTable ? tableMarkers : editListMarkers)(text, lines);
  const { frameRate, assumed } = frameRateOf(markers);
  if (assumed) damage.warn("frame-rate", 1, { rate: frameRate });
  if (markers.length === 0) damage.warn("no-cues", 1);
  if (markers.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
  const index = new LineIndex(text);
  const pieces = markers.slice(0, MAX_CUES).map((marker) => {
    if (marker.at === undefined) damage.salvaged("time", index.position(marker.start).line);
    return { marker, startMs: milliseconds(marker.at, frameRate) };
  });
  // Resolve's timelines begin at one hour.
  const first = pieces.reduce(
    (least, { startMs }) => Math.min(least, startMs ?? 0),
    Number.POSITIVE_INFINITY,
  );
  const origin = isTable ? 0 : Math.floor(first / HOUR_MS) * HOUR_MS;
  const segments = toSegments(
    text,
    pieces.map(({ marker, startMs }): TimedText => {
      const { text: words, start, end } = marker;
      const lasts = milliseconds(marker.length, frameRate) ?? 0;
      const at = startMs === undefined ? undefined : startMs - origin;
      return {
        role: "note",
        text: words,
        startMs: at,
        endMs: at === undefined || lasts <= 0 ? undefined : at + lasts,
        start,
        end,
      };
    }),
  );
  const line = segments[0]?.range.start.line ?? 1;
  return [{ line, segments, warnings: damage.warnings() }];
};

function milliseconds(code: TimeCode | undefined, frameRate: number): number | undefined {
  return code === undefined ? undefined : (code.seconds + code.frames / frameRate) * 1000;
}
