/**
 * Marker lists: Audition's and Premiere's tab-separated exports, Resolve's edit list. A marker is a
 * note on the edit, with its time; nobody says or shows it.
 */

import { LineIndex } from "../draft/position.ts";
import { MAX_CUES } from "./cues/cues.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, wholeMs, type TimedText } from "./cues/timed-text.ts";
import { splitLines } from "./lines.ts";
import { editListMarkers } from "./markers/edit-list.ts";
import { frameRateOf, type Marker } from "./markers/marker.ts";
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
    return pieceOf(marker, frameRate);
  });
  // Resolve's timelines begin at one hour.
  const first = Math.min(...pieces.slice(0, 1000).map(({ startMs }) => startMs ?? 0));
  const origin = !isTable && first >= HOUR_MS ? Math.floor(first / HOUR_MS) * HOUR_MS : 0;
  const segments = toSegments(
    text,
    pieces.map((piece) => ({
      ...piece,
      startMs: piece.startMs === undefined ? undefined : wholeMs(piece.startMs - origin),
      endMs: piece.endMs === undefined ? undefined : wholeMs(piece.endMs - origin),
    })),
  );
  const line = segments[0]?.range.start.line ?? 1;
  return [{ line, segments, warnings: damage.warnings() }];
};

function pieceOf({ at, length, ...marker }: Marker, frameRate: number): TimedText {
  if (at === undefined) return { ...marker, role: "note" };
  const ms = ({ seconds, frames }: { seconds: number; frames: number }): number =>
    (seconds + frames / frameRate) * 1000;
  const startMs = ms(at);
  const lasts = length === undefined ? 0 : ms(length);
  return { ...marker, role: "note", startMs, endMs: lasts > 0 ? startMs + lasts : undefined };
}
