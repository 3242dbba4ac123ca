/** The styles and events of an ASS or SSA file; linear in its size. */

import type { DamageLog } from "../cues/damage.ts";
import { splitLines } from "../lines.ts";
import { plainAssText } from "./text.ts";

export interface AssEvent {
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly style: string;
  readonly comment: boolean;
  /** As written, overrides included. */
  readonly raw: string;
  readonly text: string;
  /** The text is the commands of a drawing. */
  readonly drawing: boolean;
  /** Offsets of `raw`. */
  readonly start: number;
  readonly end: number;
  readonly salvaged: boolean;
}

export interface AssFile {
  readonly title?: string | undefined;
  /** Numpad alignment (1-9) by style name. */
  readonly styles: ReadonlyMap<string, number>;
  readonly events: readonly AssEvent[];
}

const EVENT_FIELDS = "layer,start,end,style,name,marginl,marginr,marginv,effect,text".split(",");
const STYLE_FIELDS = ["name"];
/** What programs write where nobody gave a title. */
const NO_TITLE = new Set(["", "<untitled>", "untitled", "default aegisub file"]);
/** SSA counts 1-3 at the bottom, 5-7 at the top, 9-11 in the middle. */
const SSA_ALIGNMENT = [2, 1, 2, 3, 2, 7, 8, 9, 2, 4, 5, 6];

export function readEvents(text: string, damage: DamageLog): AssFile {
  const styles = new Map<string, number>();
  const events: AssEvent[] = [];
  let eventFields = EVENT_FIELDS;
  let styleFields = STYLE_FIELDS;
  let section = "";
  let title: string | undefined;
  for (const { start, end, index } of splitLines(text)) {
    const line = text.slice(start, end);
    const header = /^\[([^\]]{1,60})\][ \t]*$/.exec(line)?.[1];
    if (header !== undefined) section = header.toLowerCase();
    const colon = line.indexOf(":");
    const key = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = line.slice(colon + 1);
    const inStyles = section.endsWith("styles");
    if (key === "title" && section === "script info") title ??= titleOf(value);
    else if (key === "format" && inStyles) styleFields = names(value);
    else if (key === "format" && section === "events") eventFields = names(value);
    else if (key === "style" && inStyles) {
      const fields = value.split(",").map((field) => field.trim());
      const alignment = Number(fields[styleFields.indexOf("alignment")] ?? 2);
      const legacy = section === "v4 styles";
      styles.set(
        (fields[styleFields.indexOf("name")] ?? "").replace(/^\*/, ""),
        (legacy ? SSA_ALIGNMENT[alignment] : alignment) ?? 2,
      );
    } else if (key === "dialogue" || key === "comment") {
      const event = eventOf(value, end - value.length, eventFields, key === "comment");
      if (event === undefined) damage.warn("cue-lost", index + 1);
      else events.push(event);
      if (event?.salvaged === true) damage.salvaged("time", index + 1);
    }
  }
  return { title, styles, events };
}

/** @param offset of `value` in the file */
function eventOf(
  value: string,
  offset: number,
  fields: readonly string[],
  comment: boolean,
): AssEvent | undefined {
  const last = fields.indexOf("text") === -1 ? fields.length - 1 : fields.indexOf("text");
  const parts: string[] = [];
  let at = 0;
  while (parts.length < last) {
    const comma = value.indexOf(",", at);
    if (comma < 0) return undefined;
    parts.push(value.slice(at, comma).trim());
    at = comma + 1;
  }
  const part = (name: string): string => parts[fields.indexOf(name)] ?? "";
  const [from, to] = [parseTime(part("start")), parseTime(part("end"))];
  const raw = value.slice(at);
  return {
    startMs: from?.ms,
    endMs: to?.ms,
    style: part("style").replace(/^\*/, ""),
    comment,
    raw,
    ...plainAssText(raw),
    start: offset + at,
    end: offset + value.length,
    salvaged: from?.exact !== true || to?.exact !== true,
  };
}

/** `0:00:01.50`; a negative time is the video's start. */
function parseTime(text: string): { ms: number; exact: boolean } | undefined {
  const match = /^(-?)(\d{1,4}):(\d{1,2}):(\d{1,4})(?:[.,:](\d{1,6}))?$/.exec(text);
  if (match === null) return undefined;
  const [, minus, hours, minutes, seconds, fraction = ""] = match;
  const ms =
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, "0").slice(0, 3));
  return minus === "" ? { ms, exact: true } : { ms: 0, exact: false };
}

function names(value: string): string[] {
  return value.split(",").map((name) => name.trim().toLowerCase());
}

function titleOf(value: string): string | undefined {
  const title = value.trim();
  return NO_TITLE.has(title.toLowerCase()) ? undefined : title;
}
