/**
 * Resolve writes its markers as an edit list: an event line with time codes, then a line with the
 * note, `|C:` colour, `|M:` name and `|D:` length in frames.
 */

import type { TextLine } from "../lines.ts";
import { parseTimeCode, type Marker, type TimeCode } from "./marker.ts";

const EVENT =
  /^\d{1,6}\s{1,9}\S{1,40}\s.{0,200}?(\d\d:\d\d:\d\d[:;]\d\d)\s{1,9}\d\d:\d\d:\d\d[:;]\d\d\s{0,9}$/;

export function editListMarkers(text: string, lines: readonly TextLine[]): Marker[] {
  const markers: Marker[] = [];
  let at: TimeCode | undefined;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const event = line.length > 300 ? null : EVENT.exec(line);
    if (event !== null) at = parseTimeCode(event[1] ?? "");
    const name = line.indexOf("|M:");
    if (event !== null || name < 0) continue;
    const bar = line.indexOf("|");
    const after = line.indexOf(" |D:", name);
    const nameEnd = after < 0 ? line.length : after;
    const note = line.slice(0, bar).trim();
    const texts = [line.slice(name + 3, nameEnd).trim(), note].filter((part) => part !== "");
    const frames = Number(/^\d{1,9}/.exec(line.slice(nameEnd + 4))?.[0] ?? 0);
    markers.push({
      text: texts.join("\n"),
      start: note === "" ? start + name + 3 : start + line.indexOf(note),
      end: start + nameEnd,
      at,
      ...(frames > 1 ? { length: { seconds: 0, frames } } : {}),
    });
    at = undefined;
  }
  return markers;
}
