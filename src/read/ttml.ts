/** TTML and its profiles DFXP and IMSC (`.ttml`, `.dfxp`, `.xml`). */

import type { Role } from "../draft/draft.ts";
import { LineIndex } from "../draft/position.ts";
import { MAX_CUES } from "./cues/cues.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import type { Reader } from "./reader.ts";
import { clockOf, parseTtmlTime, type Clock } from "./ttml/time.ts";
import { SpanTimes, type Span, type Times } from "./ttml/span-times.ts";
import { walkXml, type XmlElement } from "./xml.ts";

/** `ttm:role` of text that is no dialogue; every other role is something said. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ["title", "overlay"],
  ["text", "overlay"],
  ["description", "note"],
  ["source", "note"],
  ["music", "cue"],
  ["sound", "cue"],
]);

/** Elements that may carry times; the others are on while what they stand in is. */
const TIMED: ReadonlySet<string> = new Set(["body", "div", "p", "span"]);

interface Paragraph {
  text: string;
  start: number;
  end: number;
  readonly role: Role;
  /** Index of its own times. */
  readonly time: number;
}

export const read: Reader = (text) => {
  const index = new LineIndex(text);
  const damage = new DamageLog();
  const paragraphs: Paragraph[] = [];
  const times = new SpanTimes();
  const names: string[] = [];
  let clock: Clock = clockOf(new Map());
  let paragraph: Paragraph | undefined;
  let language: string | undefined;
  let title = "";
  /** Depth of the element whose whole content is about the text, not text. */
  let hidden: number | undefined;

  const broken = walkXml(text, {
    open(element) {
      names.push(element.name);
      const { name, attributes } = element;
      if (name === "tt") {
        clock = clockOf(attributes);
        language = attributes.get("lang");
        if (attributes.has("timing")) times.absolute = true;
      }
      if (hidden === undefined && (name === "metadata" || name === "head")) hidden = names.length;
      if (name === "br") add("\n", element.start, element.start);
      if (TIMED.has(name)) times.open(timesOf(attributes, clock));
      if (name === "p" && hidden === undefined)
        paragraph = { text: "", start: -1, end: -1, role: roleOf(element), time: times.current };
    },
    text(value, start, end) {
      if (names.at(-1) === "title" && hidden !== undefined) title += value;
      if (hidden === undefined) add(value.replaceAll(/[ \t\r\n]+/g, " "), start, end);
    },
    close(name) {
      if (name === "p" && paragraph !== undefined) {
        paragraphs.push(paragraph);
        paragraph = undefined;
      }
      if (TIMED.has(name)) times.close();
      if (hidden === names.length) hidden = undefined;
      names.pop();
    },
  });

  function add(value: string, start: number, end: number): void {
    if (value.trim() !== "" && paragraph === undefined)
      damage.warn("text-outside-cue", index.position(start).line);
    if (paragraph === undefined) return;
    if (value.trim() !== "") {
      if (paragraph.start < 0) paragraph.start = start + leadingSpace(text, start, end);
      paragraph.end = end - trailingSpace(text, start, end);
    }
    paragraph.text += value;
  }

  if (broken !== undefined) damage.warn(broken, index.position(text.length).line);
  if (paragraphs.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
  const spans = times.resolve();
  const segments = toSegments(
    text,
    paragraphs.slice(0, MAX_CUES).map(({ role, text: words, start, end, time }): TimedText => {
      const { startMs, endMs } = spans[time] ?? NO_TIME;
      return {
        role,
        text: words.replaceAll(/ {2,}/g, " "),
        startMs,
        endMs,
        start,
        end,
      };
    }),
  );
  if (segments.length === 0 && text.trim() !== "") damage.warn("no-cues", 1);
  return [
    {
      line: segments[0]?.range.start.line ?? 1,
      ...(title.trim() === "" ? {} : { title: title.trim() }),
      ...(language === undefined || language === "" ? {} : { language }),
      segments,
      warnings: damage.warnings(),
    },
  ];
};

const NO_TIME: Span = {};

function timesOf(attributes: ReadonlyMap<string, string>, clock: Clock): Times {
  return {
    begin: parseTtmlTime(attributes.get("begin"), clock),
    end: parseTtmlTime(attributes.get("end"), clock),
    dur: parseTtmlTime(attributes.get("dur"), clock),
  };
}

function roleOf({ attributes }: XmlElement): Role {
  // IMSC: a narrative shown whatever the viewer has chosen is a sign translated, not speech.
  if (attributes.get("forceddisplay") === "true") return "overlay";
  return ROLES.get((attributes.get("role") ?? "").split(" ")[0] ?? "") ?? "spoken";
}

function leadingSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text[at] ?? "")) at++;
  return at - start;
}

function trailingSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return end - at;
}
