/** What each line of a Markdown or text file is, before anything is known about scripts. */

import type { TextLine } from "../lines.ts";
import { kindsOf } from "./kinds.ts";
import { isHashtags } from "./phrases.ts";
import { isLetter, type Span } from "./spans.ts";

export interface ScriptLine extends Span {
  readonly index: number;
  readonly kind:
    | "blank"
    | "rule"
    | "heading"
    | "fence"
    | "table"
    | "item"
    | "quote"
    | "box"
    | "text"
    | "comment";
  /** Without the marks of its kind. */
  readonly content: Span;
  /** Of the characters in the content. */
  readonly kinds: number;
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** Columns of white space before the marks. */
  readonly indent: number;
  readonly ordinal: number | undefined;
  readonly checkbox: boolean;
  /** Inside ``` or ~~~. */
  readonly fenced: boolean;
  /** Inside a fence that names a programming language. */
  readonly code: boolean;
}

type Kind = ScriptLine["kind"];

const BULLET = /^(?:[-*+•▪◦●‣·]|→|➜|►|▶)\s+/;
const ORDERED = /^(?:(\d{1,3})(?:[.)]|\uFE0F?\u20E3)\s*|#(\d{1,2})[.):]?\s+(?=\p{Lu})|🔟\s*)/u;
const CHECKBOX = /^(?:\[[ xX✓]?\]|☐|☑|□)\s*/;
const FENCE = /^(?:`{3,}|~{3,})/;
const WALL = /^(?:\[[^\]]{1,20}\]\s*)?[┏┃┗╔║╚┌│└├╭╰┣╠]/;
const CODE =
  /^(?:bash|sh|shell|zsh|js|javascript|jsx|ts|typescript|tsx|json|jsonc|py|python|yaml|yml|toml|html|css|sql|xml|ini|diff|powershell|cmd|console|mermaid|env)\b/i;
/** Deeper nesting means nothing to a reader and must cost nothing. */
const MAX_LINE = 20_000;

/** @param from index of the first line to look at; front matter stands before it */
export function scan(text: string, lines: readonly TextLine[], from: number): ScriptLine[] {
  const scanned: ScriptLine[] = [];
  let fence: Fence | undefined;
  let comment = false;
  for (const line of lines) {
    if (line.index < from) continue;
    if (!comment && isPlain(text, line.start)) {
      scanned.push(make(text, line, "text", 0, fence));
      continue;
    }
    const raw = text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    const bare = raw.trim();
    if (!comment && bare === "") {
      scanned.push(make(text, line, "blank", 0, fence));
      continue;
    }
    if (comment || bare.startsWith("<!--")) {
      const end: number = comment ? bare.indexOf("-->") : bare.indexOf("-->", 4);
      comment = end < 0;
      if (comment || end + 3 === bare.length) {
        scanned.push(make(text, line, "comment", 0, fence));
        continue;
      }
    }
    const mark = /^[`~]/.test(bare) ? FENCE.exec(bare)?.[0] : undefined;
    if (
      mark !== undefined &&
      (fence === undefined || (bare.startsWith(fence.mark) && bare.length === mark.length))
    ) {
      const code = CODE.test(bare.slice(mark.length).trim());
      fence = fence === undefined ? { mark: mark.slice(0, 3), code } : undefined;
      scanned.push({ ...make(text, line, "fence", 0, undefined), fenced: true });
      continue;
    }
    scanned.push(classify(text, raw, line, fence));
  }
  markTables(text, scanned);
  return scanned;
}

/** Begins with a letter, a letter in bold or a quotation mark: so do most lines, and none has more marks. */
function isPlain(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code === 0x2a && text.charCodeAt(start + 1) === 0x2a)
    return isLetter(text.charCodeAt(start + 2));
  return isLetter(code) || code === 0x22;
}

interface Fence {
  readonly mark: string;
  readonly code: boolean;
}

function classify(text: string, raw: string, line: TextLine, fence: Fence | undefined): ScriptLine {
  let bare = raw.trimStart();
  const skip = raw.length - bare.length;
  if (isRule(bare)) return make(text, line, "rule", skip, fence);
  if (WALL.test(bare)) return make(text, line, "box", skip, fence);
  const indent = raw.slice(0, skip).replaceAll("\t", "    ").length;
  const level = fence === undefined && indent < 4 ? headingMarks(bare) : undefined;
  if (level !== undefined) {
    const made = make(text, line, "heading", skip + level.length, fence);
    return { ...made, level: level.trimEnd().length, indent };
  }
  if (bare.startsWith("|") && fence === undefined) return make(text, line, "table", skip, fence);
  let at = skip;
  let kind: Kind = "text";
  if (bare.startsWith(">") && fence === undefined) {
    kind = "quote";
    while (raw[at] === ">" || raw[at] === " ") at++;
    bare = raw.slice(at);
    if (bare === "") return make(text, line, "blank", 0, fence);
  }
  const bullet = BULLET.exec(bare)?.[0];
  const ordered = bullet === undefined ? ORDERED.exec(bare) : null;
  if (bullet === undefined && (ordered === null || !/[\s\u20E3🔟]$/u.test(ordered[0]))) {
    const loose = CHECKBOX.exec(bare)?.[0];
    const checkbox = loose !== undefined && !loose.startsWith("[");
    return { ...make(text, line, kind, at, fence), indent, checkbox };
  }
  at += bullet?.length ?? ordered?.[0].length ?? 0;
  const box = CHECKBOX.exec(raw.slice(at))?.[0];
  return {
    ...make(text, line, kind === "quote" ? "quote" : "item", at + (box?.length ?? 0), fence),
    indent,
    checkbox: box !== undefined,
    ordinal: ordered === null ? undefined : Number(ordered[1] ?? ordered[2] ?? 10),
  };
}

/** `#` to `######` and the space behind them; `#Two #Tags` is no heading. */
function headingMarks(bare: string): string | undefined {
  if (!bare.startsWith("#") || (bare.includes(" #") && isHashtags(bare))) return undefined;
  const spaced = /^#{1,6}\s+(?=\S)/.exec(bare)?.[0];
  return spaced ?? /^#{1,6}(?=[\p{Lu}\p{So}])/u.exec(bare)?.[0];
}

/** A line of at least three of one drawing character, spaces aside. */
function isRule(bare: string): boolean {
  const mark = bare[0] ?? "";
  if (!"-*_=━═─~#+▬⎯".includes(mark)) return false;
  let count = 0;
  for (const character of bare) {
    if (character === mark) count++;
    else if (character !== " " && character !== "\t") return false;
  }
  return count >= 3 && (mark !== "#" || count > 6);
}

/** One shape for all: there are as many of these as lines. */
function make(
  text: string,
  line: TextLine,
  kind: Kind,
  skip: number,
  fence: Fence | undefined,
): ScriptLine {
  const start = Math.min(line.start + skip, line.end);
  return {
    start: line.start,
    end: line.end,
    index: line.index,
    kind,
    content: { start, end: line.end },
    kinds: kindsOf(text, start, line.end),
    level: 0,
    indent: 0,
    ordinal: undefined,
    checkbox: false,
    fenced: fence !== undefined,
    code: fence?.code ?? false,
  };
}

/** Rows without a leading bar, known by the separator under their header. */
function markTables(text: string, lines: ScriptLine[]): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || lines[i - 1]?.kind !== "text") continue;
    if (line.kind === "table" || line.fenced || !isSeparator(text, line)) continue;
    for (let row = i - 1; row < lines.length; row++) {
      const cell = lines[row];
      if (
        cell === undefined ||
        cell.kind === "blank" ||
        !text.slice(cell.start, cell.end).includes("|")
      )
        break;
      lines[row] = { ...cell, kind: "table" };
    }
  }
}

/** `--- | ---` */
function isSeparator(text: string, line: ScriptLine): boolean {
  if (isLetter(text.charCodeAt(line.start))) return false;
  const raw = text.slice(line.start, Math.min(line.end, line.start + 500)).trim();
  return raw.includes("|") && raw.includes("-") && /^[:|\s-]+$/.test(raw);
}
