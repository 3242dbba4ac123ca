/** One row of a calendar, or one record of a list of posts, to one draft. */

import { ROLES, type Platform, type Role, type Segment } from "../../draft/draft.ts";
import type { LineIndex } from "../../draft/position.ts";
import { parseDuration, parseLanguage, parsePlatform } from "../metadata.ts";
import type { ReadUnit } from "../reader.ts";
import { readScript } from "../script/read.ts";
import { plain } from "../script/spans.ts";
import type { Known } from "./names.ts";
import type { Passage } from "./passage.ts";

export interface Value {
  /** Undefined where nobody knows the name: the text is kept as a note. */
  readonly known: Known | undefined;
  readonly passage: Passage;
  readonly startMs?: number;
  readonly endMs?: number;
}

/** A post has one caption, perhaps in a few lengths. */
const MAX_CAPTIONS = 10;

interface Facts {
  title?: string;
  platform?: Platform;
  language?: string;
  declaredDurationMs?: number;
}

/**
 * @param line 1-based line where the record begins
 * @param durationMs where the record gives it as a number
 */
export async function recordUnit(
  values: readonly Value[],
  index: LineIndex,
  line: number,
  durationMs?: number,
): Promise<ReadUnit> {
  const facts: Facts = durationMs === undefined ? {} : { declaredDurationMs: durationMs };
  const segments: Segment[] = [];
  const captions = values
    .filter(({ known }) => known === "caption")
    .slice(0, MAX_CAPTIONS)
    .map(({ passage }) => passage);
  const speech = values.some(({ known }) => known === "spoken" || known === "script");
  const topic = values.some(({ known }) => known === "title") ? undefined : "topic";
  for (const value of values) {
    const { known, passage } = value;
    if (passage.text.trim() === "") continue;
    if ((known === "title" || known === topic) && facts.title === undefined) {
      facts.title = passage.text.replace(/\s+/g, " ").trim();
    } else if (known === "script") {
      for (const unit of await readScript(passage.text.replaceAll("\u2028", "\n"))) {
        segments.push(...unit.segments.map((segment) => moved(segment, value, index)));
        adopt(facts, unit);
      }
    } else {
      const posted = known === "caption" || known === "hashtags";
      const repeated = posted && isRepeated(value, captions);
      segments.push(...linesOf(value, repeated ? "note" : roleOf(known, speech), index));
      learn(facts, known, passage.text);
    }
  }
  return { line, ...facts, segments };
}

/** What a script in a cell says about itself holds where the record says nothing. */
function adopt(facts: Facts, { title, platform, language, declaredDurationMs }: ReadUnit): void {
  if (title !== undefined) facts.title ??= title;
  if (platform !== undefined) facts.platform ??= platform;
  if (language !== undefined) facts.language ??= language;
  if (declaredDurationMs !== undefined) facts.declaredDurationMs ??= declaredDurationMs;
}

function learn(facts: Facts, known: Known | undefined, text: string): void {
  if (known === "platform") {
    const platform = parsePlatform(text);
    if (platform !== undefined) facts.platform ??= platform;
  } else if (known === "language") {
    const language = parseLanguage(text);
    if (language !== undefined) facts.language ??= language;
  } else if (known === "duration") {
    const ms = parseDuration(text);
    if (ms !== undefined) facts.declaredDurationMs ??= ms;
  }
}

/** `text` is a post's own text; beside speech it is what stands on screen. */
function roleOf(known: Known | undefined, speech: boolean): Role {
  if (known === "text") return speech ? "overlay" : "caption";
  if (known === "hashtags") return "caption";
  return ROLES.find((role) => role === known) ?? "note";
}

/** Exports repeat the caption with its hashtags: what a longer one holds counts once. */
function isRepeated({ known, passage }: Value, captions: readonly Passage[]): boolean {
  const own = passage.text.trim();
  if (known === "hashtags") {
    const tags = tagged(own).split(/\s+/);
    return captions.some(({ text }) => tags.every((tag) => text.includes(tag)));
  }
  const at = captions.indexOf(passage);
  return captions.some(
    ({ text }, i) => i !== at && text.includes(own) && (text.trim() !== own || i < at),
  );
}

/** A line of a cell is a segment; a list in it is a list. */
function linesOf(
  { known, passage, startMs, endMs }: Value,
  role: Role,
  index: LineIndex,
): Segment[] {
  const { text, at } = passage;
  const segments: Segment[] = [];
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n\u2028]+/g)) {
    const mark = /^\s*(?:[-*•▪]\s+|(\d{1,2})[.)]\s+)/.exec(line);
    const skip = mark?.[0].length ?? line.length - line.trimStart().length;
    const written = line.slice(skip).trim();
    const said = known === "hashtags" ? tagged(written) : plain(written);
    if (said === "") continue;
    const start = from + skip;
    segments.push({
      role,
      text: said,
      ...(startMs !== undefined && { startMs }),
      ...(endMs !== undefined && { endMs }),
      range: index.range(at(start), at(start + written.length)),
      ...(mark?.[1] !== undefined && { ordinal: Number(mark[1]) }),
      ...(mark !== null && { listItem: true }),
    });
  }
  return segments;
}

/** A list of tags may be written without their marks. */
function tagged(text: string): string {
  if (/[#＃]/.test(text)) return text;
  const tags = text.split(/[\s,;|]+/).filter((tag) => tag !== "");
  return tags.map((tag) => `#${tag}`).join(" ");
}

/** A segment of the script in a cell, with its place in the file. */
function moved(segment: Segment, { passage, startMs, endMs }: Value, index: LineIndex): Segment {
  const { start, end } = segment.range;
  return {
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
    ...segment,
    range: index.range(passage.at(start.offset), passage.at(end.offset)),
  };
}
