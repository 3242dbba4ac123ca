/** YouTube's timed text as XML: srv3 (`<p t d>`), srv2 (`<text t d>`) and srv1 (`<text start dur>`). */

import { LineIndex } from "../draft/position.ts";
import { MAX_CUES } from "./cues/cues.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import { decodeEntities } from "./entities.ts";
import type { Reader } from "./reader.ts";
import { walkXml, type XmlElement } from "./xml.ts";

export const read: Reader = (text) => {
  const damage = new DamageLog();
  const cues: TimedText[] = [];
  let cue: { text: string; start: number; end: number; element: XmlElement } | undefined;
  const broken = walkXml(text, {
    open(element) {
      if (element.name === "p" || element.name === "text")
        cue = { text: "", start: -1, end: -1, element };
      else if (element.name === "br" && cue !== undefined) cue.text += "\n";
    },
    text(value, start, end) {
      if (cue === undefined) return;
      if (cue.start < 0) cue.start = start;
      cue.end = end;
      cue.text += value;
    },
    close(name) {
      if (cue === undefined || name !== cue.element.name) return;
      const { text: raw, start, end, element } = cue;
      // The older forms escape their text twice.
      const plain = name === "text" ? decodeEntities(raw) : raw;
      cues.push({ role: "spoken", text: plain, start, end, ...timesOf(element) });
      cue = undefined;
    },
  });
  const index = new LineIndex(text);
  if (broken !== undefined) damage.warn(broken, index.position(text.length).line);
  if (cues.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
  if (cues.length === 0) damage.warn("no-cues", 1);
  const segments = toSegments(text, cues.slice(0, MAX_CUES));
  const line = segments[0]?.range.start.line ?? 1;
  return [{ line, segments, warnings: damage.warnings() }];
};

function timesOf({ attributes }: XmlElement): { startMs?: number; endMs?: number } {
  const ms = (name: string, scale: number): number | undefined => {
    const value = Number.parseFloat(attributes.get(name) ?? "");
    return Number.isNaN(value) ? undefined : value * scale;
  };
  const start = ms("t", 1) ?? ms("start", 1000);
  if (start === undefined) return {};
  const length = ms("d", 1) ?? ms("dur", 1000);
  return {
    startMs: start,
    ...(length === undefined ? {} : { endMs: start + length }),
  };
}
