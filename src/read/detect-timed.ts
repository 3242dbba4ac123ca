/** Which timed text format a file is in, by its first lines. */

import { parseTiming } from "./cues/timing.ts";

/** Stamped lines needed where no `[ti:]` tag says that it is LRC: a script may stamp a line too. */
const LRC_LINES = 3;
const LRC_SHARE = 0.8;

/** @param head the lines of the start that are not blank */
export function timedFormat(head: readonly string[]): string | undefined {
  if (head.some((line) => /^\[(?:Script Info|V4\+? Styles)\][ \t]*$/i.test(line))) return "ass";
  if (head.some((line) => parseTiming(line, "sbv") !== undefined)) return "sbv";
  if (isMarkerList(head)) return "markers";
  const stamped = head.filter((line) => /^\[\d{1,3}:\d\d[.:]\d{1,3}\]/.test(line)).length;
  const tagged = /^\[(?:ti|ar|al|au|by|re|ve|length|offset):[^\]]{0,500}\]/i.test(head[0] ?? "");
  if (tagged && (stamped > 0 || head.every((line) => line.startsWith("[")))) return "lrc";
  return stamped >= LRC_LINES && stamped >= LRC_SHARE * head.length ? "lrc" : undefined;
}

/** Audition's and Premiere's tab-separated lists, Resolve's edit list. */
function isMarkerList(head: readonly string[]): boolean {
  const first = head[0] ?? "";
  if (first.includes("\t") && isColumns(first)) return true;
  return first.startsWith("TITLE:") && head.some((line) => /\|M:/.test(line));
}

function isColumns(line: string): boolean {
  if (/^"?Name"?\t"?Start"?\t"?Duration"?(?:\t|$)/i.test(line)) return true;
  return /^"?Marker Name"?\t/i.test(line);
}
