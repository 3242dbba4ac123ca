/** Titles that have no `#`: between rules, underlined, in a frame, or a scene's number. */

import { DIGIT } from "./kinds.ts";
import { isCapitals } from "./phrases.ts";
import { wholeMeaning } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import type { Span } from "./spans.ts";
import { parseTime } from "./times.ts";

/** Titles between rules (`=====`), under `===`, in a frame of box characters. */
export function markTitles(text: string, lines: ScriptLine[]): void {
  const long = (line: ScriptLine | undefined): boolean => {
    if (line?.kind !== "rule") return false;
    const rule = text
      .slice(line.content.start, Math.min(line.end, line.content.start + 200))
      .trim();
    return rule.length >= (rule.startsWith("-") ? 10 : 5);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (long(line)) {
      let last = i + 1;
      while (last - i <= 4 && isTitle(lines[last])) last++;
      if (last > i + 1 && long(lines[last])) {
        const level = /^[=═#*]/.test(text.slice(line.content.start, line.content.start + 1))
          ? 2
          : 3;
        const title = lines[i + 1];
        if (title !== undefined) lines[i + 1] = { ...title, kind: "heading", level };
        i = last;
      }
    } else if (
      line.kind === "rule" &&
      /^=+\s*$/.test(text.slice(line.content.start, Math.min(line.end, line.content.start + 200)))
    ) {
      const title = lines[i - 1];
      if (title?.kind === "text" && !title.fenced && (i < 2 || lines[i - 2]?.kind === "blank")) {
        lines[i - 1] = { ...title, kind: "heading", level: 1 };
      }
    } else if (
      line.kind === "text" &&
      (i === 0 || lines[i - 1]?.kind !== "text") &&
      isScene(text, line)
    ) {
      lines[i] = { ...line, kind: "heading", level: 6 };
    } else if (line.kind === "text" && isBareLabel(text, line, lines[i - 1], lines[i + 1])) {
      lines[i] = { ...line, kind: "heading", level: BARE_LEVEL };
    } else if (line.kind === "box" && frameTop(text, line)) i = framedTitle(text, lines, i);
  }

  function isTitle(line: ScriptLine | undefined): boolean {
    return (
      line !== undefined &&
      (line.kind === "text" || line.kind === "item") &&
      line.end - line.start <= 160
    );
  }
}

const SCENE =
  /^[*_]{0,3}(?:scene|shot|frame|escena|cena|cảnh|toma)\s?#?\d{1,2}(?![\p{L}\d])[^.!?"“”:]*:?[*_]{0,3}$/iu;

/** `Scene 2 - Sink (5-15s)` heads what follows, with or without marks. */
function isScene(text: string, line: ScriptLine): boolean {
  if ((line.kinds & DIGIT) === 0 || line.end - line.content.start > 90) return false;
  return SCENE.test(text.slice(line.content.start, line.end).trimEnd());
}

/** Below every heading with marks. */
export const BARE_LEVEL = 7;
const MAX_BARE = 40;

/** `On screen`, `Hook (0-3s)`: nothing but a known label, on a line of its own above its text. */
function isBareLabel(
  text: string,
  line: ScriptLine,
  before: ScriptLine | undefined,
  below: ScriptLine | undefined,
): boolean {
  if (line.fenced || line.end - line.content.start > MAX_BARE) return false;
  if (before !== undefined && before.kind !== "blank" && before.kind !== "rule") return false;
  const raw = text.slice(line.content.start, line.end).trimEnd();
  if (!isName(raw) || isCapitals(raw)) return false;
  const timed = parseTime(raw).time?.endMs !== undefined;
  const heads = below?.kind === "text" || below?.kind === "item" || below?.kind === "quote";
  return (heads || (timed && below !== undefined)) && wholeMeaning(raw) !== undefined;
}

/** Begins with a capital, and holds no mark that only sentences have. */
function isName(text: string): boolean {
  if (/^[\0-\x7F]*$/.test(text)) return /^[A-Z][A-Za-z\d ():.-]*[A-Za-z)]$/.test(text);
  return /^[A-Z\x80-\uffff]/.test(text) && /^\p{Lu}[\p{L}\p{N} ()–—:.-]*[\p{L})]$/u.test(text);
}

/** The top of one frame that starts at the margin and is wide enough for a title. */
function frameTop(text: string, line: ScriptLine): boolean {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 300)).trimEnd();
  return raw.length >= 30 && /^[┏╔┌╭][━═─]+[┓╗┐╮]$/.test(raw);
}

/** A frame of at most five lines is a title; its first line opens it. @returns index of the frame's last line */
function framedTitle(text: string, lines: ScriptLine[], top: number): number {
  const below = lines
    .slice(top + 1, top + 7)
    .findIndex((line) => /^\s*[┗╚└╰]/.test(text.slice(line.start, line.start + 40)));
  if (below < 0) return top;
  const bottom = top + 1 + below;
  let level = 1;
  for (let i = top; i <= bottom; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const content = insideWalls(text, line);
    if (content === undefined) lines[i] = { ...line, kind: "rule" };
    else {
      lines[i] = { ...line, kind: level === 1 ? "heading" : "text", level, content };
      level = 0;
    }
  }
  return bottom;
}

function insideWalls(text: string, line: ScriptLine): Span | undefined {
  let { start, end } = line;
  const outside = /[\s┃║│┏┗╔╚┓┛╗╝┌┐└┘├┤╭╮╰╯━═─]/;
  while (start < end && outside.test(text[start] ?? "")) start++;
  while (end > start && outside.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : undefined;
}
