/**
 * Fountain to its elements, by the rules of fountain.io, each with its place. One pass over the
 * lines: comments are blanked first, so that what is left stands where it stood.
 */

import { splitLines, type TextLine } from "../lines.ts";
import { plain } from "../script/spans.ts";
import type { ScreenElement } from "./element.ts";

type Kind = ScreenElement["kind"];

const SCENE =
  /^(?:(?:INT\.?\/EXT|EXT\.?\/INT|I\.?\/E|INT|EXT|EST)\.(?=[\s/])|(?:INT\/EXT|EXT\/INT|I\/E|INT|EXT|EST)(?=\s))/;
const SCENE_DOTTED = /^(?:int\.?\/ext|ext\.?\/int|i\.?\/e|int|ext|est)\.\s/i;
const TRANSITION = /(?:^|\s)TO:$|^(?:FADE IN:|FADE OUT\.|FADE TO BLACK\.|CUT TO BLACK\.)$/;
const TITLE_PAGE =
  /^(?:title|credit|authors?|source|notes?|draft date|date|contact|copyright|revision|format|language|episode|series)[ \t]*:/i;
const MAX_CUE = 80;

export interface Screenplay {
  readonly title?: string;
  readonly elements: readonly ScreenElement[];
}

export function parseFountain(text: string): Screenplay {
  const comments = findComments(text);
  const masked = mask(text, comments);
  const lines = splitLines(masked);
  const { title, body, elements } = titlePage(masked, lines);
  new Scanner(masked, lines, comments, elements).scan(body);
  for (const { kind, start, end } of comments) {
    const inside = plain(text.slice(start + 2, end - 2));
    if (inside === "") continue;
    elements.push({ kind, lines: [{ text: inside, start: start + 2, end: end - 2 }] });
  }
  const sorted = elements.toSorted((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0));
  return { elements: sorted, ...(title !== "" && { title }) };
}

interface Comment {
  readonly kind: "note" | "boneyard";
  readonly start: number;
  readonly end: number;
}

/** A boneyard may hold anything, a note no blank line. What is not closed is text. */
function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  const open = /\/\*|\[\[/g;
  let lastClose = { boneyard: 0, note: 0 };
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    const kind = match[0] === "/*" ? "boneyard" : "note";
    // Once a mark is not found, it is not found further on either.
    if (lastClose[kind] < 0) continue;
    const close = text.indexOf(kind === "boneyard" ? "*/" : "]]", match.index + 2);
    lastClose = { ...lastClose, [kind]: close };
    if (close < 0) continue;
    if (
      kind === "note" &&
      hasBlankLine(text.slice(match.index, Math.min(close, match.index + MAX_NOTE)))
    )
      continue;
    comments.push({ kind, start: match.index, end: close + 2 });
    open.lastIndex = close + 2;
  }
  return comments;
}

/** A longer note has a blank line, or is not a note. */
const MAX_NOTE = 4000;

function hasBlankLine(text: string): boolean {
  return text.length >= MAX_NOTE || /(?:\r\n|\n|\r)(?:\r\n|\n|\r)/.test(text);
}

function mask(text: string, comments: readonly Comment[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of comments) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** `Title: ...` and the like, before the first blank line; values may go on in indented lines. */
function titlePage(
  text: string,
  lines: readonly TextLine[],
): { title: string; body: number; elements: ScreenElement[] } {
  const elements: ScreenElement[] = [];
  const title: string[] = [];
  const at = (line: TextLine | undefined): string =>
    line === undefined ? "" : text.slice(line.start, line.end);
  let body = 0;
  if (!TITLE_PAGE.test(at(lines[0]))) return { title: "", body, elements };
  let ofTitle = false;
  for (const line of lines) {
    const raw = at(line);
    if (raw.trim() === "") break;
    body = line.index + 1;
    const key = /^[^\s:][^:]{0,40}:/.exec(raw)?.[0] ?? "";
    if (key !== "") ofTitle = /^title[ \t]*:$/i.test(key);
    if (ofTitle) title.push(plain(raw.slice(key.length)));
    else elements.push({ kind: "title-page", lines: [{ text: plain(raw), ...line }] });
  }
  return { title: title.join(" ").trim(), body, elements };
}

class Scanner {
  readonly #text: string;
  readonly #lines: readonly TextLine[];
  readonly #elements: ScreenElement[];
  /** Lines that a comment touches: they are no blank lines. */
  readonly #commented: ReadonlySet<number>;
  /** The element that the next line may go on with. */
  #open: ScreenElement | undefined;
  #dialogue = false;

  constructor(
    text: string,
    lines: readonly TextLine[],
    comments: readonly Comment[],
    elements: ScreenElement[],
  ) {
    this.#text = text;
    this.#lines = lines;
    this.#elements = elements;
    this.#commented = touched(lines, comments);
  }

  scan(from: number): void {
    for (let i = from; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      const raw = this.#text.slice(line.start, line.end);
      if (raw.trim() !== "") this.#line(raw, line);
      // A line of blanks keeps dialogue going; one that held a comment keeps everything going.
      else if (!this.#commented.has(i) && !(this.#dialogue && raw !== "")) this.#end();
    }
  }

  #end(): void {
    this.#open = undefined;
    this.#dialogue = false;
  }

  #line(raw: string, line: TextLine): void {
    const bare = raw.trim();
    const marked = this.#marked(bare);
    if (marked !== undefined) {
      const [kind, before, after] = marked;
      const start = line.start + raw.indexOf(bare) + before;
      this.#end();
      this.#add(kind, start, start - before + bare.length - after);
      this.#dialogue = kind === "character";
      return;
    }
    const start = line.start + raw.indexOf(bare);
    const kind = this.#dialogue ? dialogueKind(bare) : this.#plainKind(bare, raw, line.index);
    const mark = kind === "lyrics" && bare.startsWith("~") ? 1 : 0;
    if (this.#open?.kind !== kind || kind === "parenthetical") this.#open = undefined;
    this.#add(kind, start + mark, start + bare.length);
    if (kind === "character") this.#dialogue = true;
  }

  /** What a mark at its start forces, with the number of characters around the text. */
  #marked(bare: string): [Kind, number, number] | undefined {
    if (/^={3,}$/.test(bare)) return ["page-break", 0, 0];
    if (this.#dialogue) return undefined;
    const section = /^#{1,6}[ \t]*(?=\S)/.exec(bare)?.[0];
    if (section !== undefined) return ["section", section.length, 0];
    if (bare.startsWith("=")) return ["synopsis", 1, 0];
    if (bare.startsWith(">"))
      return bare.endsWith("<") && bare.length > 1 ? ["centered", 1, 1] : ["transition", 1, 0];
    if (/^\.[^.]/.test(bare)) return ["scene", 1, sceneNumber(bare)];
    if (/^@./.test(bare)) return ["character", 1, 0];
    return undefined;
  }

  #plainKind(bare: string, raw: string, index: number): Kind {
    if (bare.startsWith("~")) return "lyrics";
    if (this.#open?.kind === "action" || bare.startsWith("!")) return "action";
    const alone = this.#blank(index + 1);
    if (SCENE.test(bare) || SCENE_DOTTED.test(bare)) return "scene";
    // White space behind the colon is how an author says that it is none.
    if (alone && TRANSITION.test(raw.trimStart()) && !/\p{Ll}/u.test(bare)) return "transition";
    return !alone && isCue(bare) ? "character" : "action";
  }

  #blank(index: number): boolean {
    const line = this.#lines[index];
    return line === undefined || this.#text.slice(line.start, line.end).trim() === "";
  }

  #add(kind: Kind, start: number, end: number): void {
    const raw = this.#text.slice(start, end);
    const mark = kind === "action" && raw.startsWith("!") ? 1 : 0;
    const tail = kind === "scene" ? sceneNumber(raw) : kind === "character" ? dual(raw) : 0;
    const text = plain(raw.slice(mark, raw.length - tail));
    if (this.#open === undefined) {
      this.#open = { kind, lines: [] };
      this.#elements.push(this.#open);
    }
    this.#open.lines.push({ text, start: start + mark, end });
  }
}

/** Length of the `^` of a character who speaks at the same time. */
function dual(bare: string): number {
  return /\s?\^$/.exec(bare)?.[0].length ?? 0;
}

/** Length of `#12A#` at the end of a scene heading. */
function sceneNumber(bare: string): number {
  return /\s*#[\p{L}\p{N}.)(-]{1,20}#$/u.exec(bare.slice(-40))?.[0].length ?? 0;
}

function dialogueKind(bare: string): Kind {
  if (bare.startsWith("~")) return "lyrics";
  return bare.startsWith("(") && bare.endsWith(")") ? "parenthetical" : "dialogue";
}

/** A name in capitals, with what may follow it in parentheses. */
function isCue(bare: string): boolean {
  if (bare.length > MAX_CUE || !/\p{Lu}/u.test(bare)) return false;
  return !/\p{Ll}/u.test(bare.replace(/\([^()]*\)/g, "")) && /^[\p{Lu}\p{N}]/u.test(bare);
}

function touched(lines: readonly TextLine[], comments: readonly Comment[]): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { start, end } of comments) {
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) < start) at++;
    for (let i = at; (lines[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) found.add(i);
  }
  return found;
}
