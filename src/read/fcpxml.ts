/** Final Cut Pro XML (`.fcpxml`): titles are typed text, captions speech, markers notes. */

import { LineIndex } from "../draft/position.ts";
import type { Role } from "../draft/draft.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import { Timeline } from "./fcpxml/timeline.ts";
import type { Reader, ReadUnit } from "./reader.ts";
import { walkXml, type XmlElement } from "./xml.ts";

const ROLES: ReadonlyMap<string, Role> = new Map([
  ["title", "overlay"],
  ["caption", "spoken"],
]);
const MARKERS: ReadonlySet<string> = new Set(["marker", "chapter-marker"]);

/** A project is one video. */
interface Project {
  readonly title: string | undefined;
  readonly line: number;
  readonly pieces: TimedText[];
}

export const read: Reader = (text) => {
  const index = new LineIndex(text);
  const damage = new DamageLog();
  const timeline = new Timeline();
  const outside: Project = { title: undefined, line: 1, pieces: [] };
  const projects: Project[] = [];
  const current = (): Project => projects.at(-1) ?? outside;
  /** The title or caption whose `<text>` is being read. */
  let shown:
    | { element: XmlElement; role: Role; text: string; start: number; end: number }
    | undefined;
  let inText = false;
  const broken = walkXml(text, {
    open(element) {
      const { name, attributes, start } = element;
      if (name === "project")
        projects.push({
          title: attributes.get("name"),
          line: index.position(start).line,
          pieces: [],
        });
      timeline.open(element);
      const role = ROLES.get(name);
      if (role !== undefined) shown = { element, role, text: "", start: -1, end: -1 };
      else if (name === "text" && shown !== undefined) {
        inText = true;
        if (shown.text !== "") shown.text += "\n";
      } else if (MARKERS.has(name)) {
        const { startMs } = timeline.at(attributes.get("start"));
        const end = start + 1 + name.length;
        current().pieces.push({
          role: "note",
          text: attributes.get("value") ?? "",
          startMs,
          start,
          end,
        });
      }
    },
    text(value, start, end) {
      if (shown === undefined || !inText) return;
      if (shown.start < 0) shown.start = start;
      shown.end = end;
      shown.text += value;
    },
    close(name) {
      if (name === "text") inText = false;
      if (shown !== undefined && name === shown.element.name) {
        const { role, text: words, start, end } = shown;
        current().pieces.push({ role, text: words, start, end, ...timeline.current() });
        shown = undefined;
      }
      timeline.close(name);
    },
  });
  if (broken !== undefined) damage.warn(broken, index.position(text.length).line);
  const units = [outside, ...projects].flatMap(({ title, line, pieces }): ReadUnit[] => {
    const segments = toSegments(text, pieces.toSorted(byStart));
    return segments.length === 0
      ? []
      : [{ line, segments, ...(title === undefined ? {} : { title }) }];
  });
  // Markers alone are notes on an edit: nothing of the video's words is in the file.
  if (units.every(({ segments }) => segments.every(({ role }) => role === "note"))) {
    damage.warn("no-titles", 1);
    return [{ line: 1, segments: [], warnings: damage.warnings() }];
  }
  const [first = { line: 1, segments: [] }, ...rest] = units;
  return [{ ...first, warnings: damage.warnings() }, ...rest];
};

/** Connected titles stand in the file where they hang, not when they come. */
function byStart(a: TimedText, b: TimedText): number {
  return (a.startMs ?? 0) - (b.startMs ?? 0);
}
