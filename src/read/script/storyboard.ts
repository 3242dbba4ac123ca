/**
 * Storyboards drawn with box characters: one panel a time with remarks beside it, or several
 * frames side by side. In a panel, quoted text is said, the first line in capitals is the shot,
 * and the rest stands on screen.
 */

import { parseHead } from "./line-heads.ts";
import { isCapitals } from "./phrases.ts";
import type { ScriptLine } from "./scan.ts";
import { plainAt, trim, type Span } from "./spans.ts";
import { parseTime, type Time } from "./times.ts";
import { NOWHERE } from "./draftable.ts";
import type { Writer } from "./writer.ts";

const WALLS = /[┏┓┗┛┃╔╗╚╝║┌┐└┘│├┤┬┴┼╭╮╰╯┣┫╠╣━═─]/;

export function readStoryboard(text: string, lines: readonly ScriptLine[], writer: Writer): void {
  const frames = framesOf(text, lines[0]);
  if (frames.length > 1) readFrames(text, lines, frames, writer);
  else readPanel(text, lines, writer);
}

function readPanel(text: string, lines: readonly ScriptLine[], writer: Writer): void {
  let time: Time | undefined;
  const inside: { span: Span; line: ScriptLine }[] = [];
  const beside: { span: Span; line: ScriptLine }[] = [];
  for (const line of lines) {
    let start = line.start;
    const margin = /^\s*\[([^\]]{1,20})\]/.exec(
      text.slice(line.start, Math.min(line.end, line.start + 60)),
    );
    if (margin !== null) {
      time ??= parseTime(margin[1] ?? "").time;
      start += margin[0].length;
    }
    const span = insideWalls(text, { start, end: line.end });
    if (span.start >= span.end) continue;
    (line.kind === "box" ? inside : beside).push({ span, line });
  }
  const context = { ...NOWHERE, time: time?.startMs === undefined ? undefined : time };
  let quote: Span | undefined;
  for (const [i, { span, line }] of inside.entries()) {
    const raw = plainAt(text, span);
    const opened = quote !== undefined;
    const marks = [...raw.matchAll(/["“”]/g)].length;
    if (opened || /^["“]/.test(raw)) {
      const body = trimQuotes(text, span);
      writer.add("spoken", body, { ...context, meaning: "spoken" }, line);
      quote = marks % 2 === (opened ? 1 : 0) ? undefined : span;
    } else {
      writer.breakLine();
      const title = boxTitle(raw, span, line);
      if (title !== undefined) writer.add("overlay", title.span, context, title.line);
      else writer.add(i === 0 && isCapitals(raw) ? "visual" : "overlay", span, context, line);
    }
  }
  for (const { span, line } of beside) {
    writer.breakLine();
    const head = parseHead(text, span);
    const value = trim(text, head.value);
    if (head.meaning === undefined || value.start >= value.end) writer.visual(span, context, line);
    else writer.value(value, { ...context, meaning: head.meaning }, line);
  }
}

/** `#2 Fill with soil` titles a box: it stands on screen. */
function boxTitle(
  raw: string,
  { start, end }: Span,
  line: ScriptLine,
): { span: Span; line: ScriptLine } | undefined {
  const match = /^#(\d{1,2})[.):]?\s+(?=\p{L})/u.exec(raw);
  if (match === null) return undefined;
  const span = { start: start + match[0].length, end };
  return { span, line: { ...line, ordinal: Number(match[1]) } };
}

function trimQuotes(text: string, { start, end }: Span): Span {
  const from = /["“”]/.test(text[start] ?? "") ? start + 1 : start;
  return { start: from, end: end > from && /["“”]/.test(text[end - 1] ?? "") ? end - 1 : end };
}

/** Columns of the frames that the top border draws. */
function framesOf(text: string, top: ScriptLine | undefined): { from: number; to: number }[] {
  if (top === undefined) return [];
  const raw = text.slice(top.start, Math.min(top.end, top.start + 1000));
  return [...raw.matchAll(/[┏╔┌╭][━═─]{3,}[┓╗┐╮]/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Each frame's lines are one shot; wide characters may shift its wall by a column or two. */
function readFrames(
  text: string,
  lines: readonly ScriptLine[],
  frames: readonly { from: number; to: number }[],
  writer: Writer,
): void {
  for (const [n, { from, to }] of frames.entries()) {
    let time: Time | undefined;
    for (const line of lines) {
      const last = n === frames.length - 1;
      const start = Math.min(line.start + Math.max(0, from - 1), line.end);
      const span = insideWalls(text, {
        start,
        end: last ? line.end : Math.min(line.start + to + 1, line.end),
      });
      if (span.start >= span.end) continue;
      const raw = text.slice(span.start, span.end);
      time ??= parseTime(raw).time;
      const title = boxTitle(raw, span, line);
      if (title !== undefined) {
        writer.breakLine();
        writer.add("overlay", title.span, { ...NOWHERE, time }, title.line);
        writer.breakLine();
      } else writer.add("visual", span, { ...NOWHERE, time }, line);
    }
    writer.breakLine();
  }
}

function insideWalls(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  const outside = (at: number): boolean => /\s/.test(text[at] ?? "") || WALLS.test(text[at] ?? "");
  while (from < to && outside(from)) from++;
  while (to > from && outside(to - 1)) to--;
  return { start: from, end: to };
}
