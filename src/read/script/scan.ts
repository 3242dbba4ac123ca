/** What each line of a Markdown or text file is, before anything is known about scripts. */

import type { TextLine } from "../lines.ts";
import type { Span } from "./spans.ts";
import { markTitles } from "./titles.ts";

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
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** Columns of white space before the marks. */
  readonly indent: number;
  readonly ordinal?: number;
  readonly checkbox: boolean;
  /** Inside ``` or ~~~. */
  readonly fenced: boolean;
  /** Inside a fence that names a programming language. */
  readonly code: boolean;
}

type Kind = ScriptLine["kind"];

const BULLET = /^(?:[-*+•▪◦●‣·]|→|➜|►|▶)\s+/;
const ORDERED = /^(\d{1,3})(?:[.)]|\uFE0F?\u20E3)\s*/;
const CHECKBOX = /^(?:\[[ xX✓]?\]|☐|☑|□)\s*/;
const FENCE = /^(?:`{3,}|~{3,})/;
const WALL = /^\s*(?:\[[^\]]{1,20}\]\s*)?[┏┃┗╔║╚┌│└├╭╰┣╠]/;
const CODE =
  /^(?:bash|sh|shell|zsh|js|javascript|jsx|ts|typescript|tsx|json|jsonc|py|python|yaml|yml|toml|html|css|sql|xml|ini|diff|powershell|cmd|console|mermaid|env)\b/i;
/** Deeper nesting means nothing to a reader and must cost nothing. */
const MAX_LINE = 20_000;

/** @param from index of the first line to look at; front matter stands before it */
export function scan(text: string, lines: readonly TextLine[], from: number): ScriptLine[] {
  const scanned: ScriptLine[] = [];
  let fence: { mark: string; code: boolean } | undefined;
  let comment = false;
  for (const line of lines.slice(from)) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    const bare = raw.trim();
    if (comment || bare.startsWith("<!--")) {
      const end: number = comment ? bare.indexOf("-->") : bare.indexOf("-->", 4);
      comment = end < 0;
      if (comment || end + 3 === bare.length) {
        scanned.push(
          make(line, "comment", 0, { fenced: fence !== undefined, code: fence?.code ?? false }),
        );
        continue;
      }
    }
    const mark = FENCE.exec(bare)?.[0];
    if (
      mark !== undefined &&
      (fence === undefined || (bare.startsWith(fence.mark) && bare.length === mark.length))
    ) {
      const opened: typeof fence = {
        mark: mark.slice(0, 3),
        code: CODE.test(bare.slice(mark.length).trim()),
      };
      fence = fence === undefined ? opened : undefined;
      scanned.push(make(line, "fence", 0, { fenced: true, code: false }));
      continue;
    }
    scanned.push(classify(raw, line, fence));
  }
  return markTitles(text, tables(text, scanned));
}

function classify(raw: string, line: TextLine, fence: { code: boolean } | undefined): ScriptLine {
  const where = { fenced: fence !== undefined, code: fence?.code ?? false };
  const skip = raw.length - raw.trimStart().length;
  let bare = raw.slice(skip);
  if (bare.trim() === "") return make(line, "blank", 0, where);
  if (isRule(bare)) return make(line, "rule", skip, where);
  if (WALL.test(raw)) return make(line, "box", skip, where);
  const indent = raw.slice(0, skip).replaceAll("\t", "    ").length;
  const heading = /^(#{1,6})(?:\s+|(?=[\p{Lu}\p{So}]))(?=\S)/u.exec(bare);
  if (heading !== null && fence === undefined && indent < 4) {
    return make(line, "heading", skip + heading[0].length, {
      ...where,
      level: heading[1]?.length ?? 1,
      indent,
    });
  }
  if (bare.startsWith("|") && fence === undefined) return make(line, "table", skip, where);
  let at = skip;
  let kind: Kind = "text";
  if (bare.startsWith(">") && fence === undefined) {
    kind = "quote";
    while (raw[at] === ">" || raw[at] === " ") at++;
    bare = raw.slice(at);
    if (bare === "") return make(line, "blank", 0, where);
  }
  const bullet = BULLET.exec(bare)?.[0];
  const ordered = bullet === undefined ? ORDERED.exec(bare) : null;
  if (bullet === undefined && (ordered === null || !/\s$/.test(ordered[0]))) {
    const loose = CHECKBOX.exec(bare)?.[0];
    const checkbox = loose !== undefined && !loose.startsWith("[");
    return make(line, kind, at, { ...where, indent, checkbox });
  }
  at += bullet?.length ?? ordered?.[0].length ?? 0;
  const box = CHECKBOX.exec(raw.slice(at))?.[0];
  const ordinal = ordered === null ? {} : { ordinal: Number(ordered[1]) };
  return make(line, kind === "quote" ? "quote" : "item", at + (box?.length ?? 0), {
    ...where,
    indent,
    checkbox: box !== undefined,
    ...ordinal,
  });
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

function make(line: TextLine, kind: Kind, skip: number, rest: Partial<ScriptLine>): ScriptLine {
  const start = Math.min(line.start + skip, line.end);
  return {
    start: line.start,
    end: line.end,
    index: line.index,
    kind,
    content: { start, end: line.end },
    level: 0,
    indent: 0,
    checkbox: false,
    fenced: false,
    code: false,
    ...rest,
  };
}

/** Rows without a leading bar, known by the separator under their header. */
function tables(text: string, lines: readonly ScriptLine[]): ScriptLine[] {
  const result = [...lines];
  for (let i = 1; i < result.length; i++) {
    const line = result[i];
    const before = result[i - 1];
    if (line === undefined || before === undefined || line.kind === "table" || line.fenced)
      continue;
    const raw = text.slice(line.start, Math.min(line.end, line.start + 500)).trim();
    if (
      !/^[:|\s-]+$/.test(raw) ||
      !raw.includes("|") ||
      !raw.includes("-") ||
      before.kind !== "text"
    )
      continue;
    for (let row = i - 1; row < result.length; row++) {
      const cell = result[row];
      if (
        cell === undefined ||
        cell.kind === "blank" ||
        !text.slice(cell.start, cell.end).includes("|")
      )
        break;
      result[row] = { ...cell, kind: "table" };
    }
  }
  return result;
}
