/** Pieces of the source by offset, so that every text keeps its exact place. */

import { decodeEntities } from "../entities.ts";
import { isSpace, kindsOf, MARKED, QUOTE } from "./kinds.ts";

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Narrows a span past white space and emphasis marks at both ends. */
export function trim(text: string, span: Span): Span {
  return narrow(text, span, isEdge);
}

/** Narrows a span past white space only: emphasis marks tell a direction from speech. */
export function trimSpace(text: string, span: Span): Span {
  return narrow(text, span, isSpace);
}

function narrow(text: string, span: Span, out: (code: number) => boolean): Span {
  let from = span.start;
  let to = span.end;
  while (from < to && out(text.charCodeAt(from))) from++;
  while (to > from && out(text.charCodeAt(to - 1))) to--;
  return from === span.start && to === span.end ? span : { start: from, end: to };
}

/** White space, `*`, `_`, a backtick, `~`, or a space of no width. */
function isEdge(code: number): boolean {
  if (isLetter(code)) return false;
  if (isSpace(code) || code === 0x200b) return true;
  return code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e;
}

/** Of the letters a to z, in either case; what most lines begin and end with. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** As `indexOf`, but never looks further than the span: -1 costs no more than its length. */
export function indexWithin(text: string, mark: string, { start, end }: Span): number {
  const at = text.slice(start, end).indexOf(mark);
  return at < 0 ? -1 : start + at;
}

const UNEVEN = /[^\S ]|\s\s/;

/** What a reader sees: links, tags, emphasis, comments and entities resolved, white space collapsed. */
export function plain(raw: string): string {
  return (kindsOf(raw, 0, raw.length) & MARKED) === 0 ? raw.trim() : withoutMarks(raw);
}

function withoutMarks(raw: string): string {
  let text = raw;
  if (text.includes("<")) {
    text = withoutComments(text)
      .replace(/<br ?\/?>/gi, " ")
      .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, "");
  }
  if (text.includes("]("))
    text = text.replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, "$1");
  if (/[~`*_]/.test(text)) text = text.replace(/~~|`+|\*{2,}|__+/g, "");
  if (text.includes("*")) text = text.replace(/(?<![\s\d])\*|\*(?![\s\d])/g, "");
  if (text.includes("_")) text = text.replace(/(?<![\p{L}\d])_(?=\S)|(?<=\S)_(?![\p{L}\d])/gu, "");
  if (text.includes("\\")) text = text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  text = decodeEntities(text);
  return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** The text of a span as written, without the space around it. */
export function rawAt(text: string, span: Span): string {
  const { start, end } = trimSpace(text, span);
  return text.slice(start, end);
}

/**
 * The text of a span, without marks.
 * @param kinds of the characters in it or in more than it, where they are known
 */
export function plainAt(text: string, { start, end }: Span, kinds = MARKED): string {
  const raw = text.slice(start, end);
  return (kinds & MARKED) === 0 ? raw.trim() : plain(raw);
}

const MAX_COMMENT = 2000;

/** Each comment a space; one left open, or far too long, is text. Linear, as a pattern would not be. */
function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  let end = -1;
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
    if (end < at + 4) end = text.indexOf("-->", at + 4);
    if (end < 0) break;
    if (end - at - 4 > MAX_COMMENT) at++;
    else {
      kept += `${text.slice(from, at)} `;
      from = at = end + 3;
    }
  }
  return kept + text.slice(from);
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["「", "」"],
  ["”", "”"],
]);

/** The mark that closes a quotation opened by this character. */
export function closingQuote(character: string | undefined): string | undefined {
  return character === undefined ? undefined : OPENING.get(character);
}

/**
 * Without the quotation marks around the whole, or one left over from a quotation across lines.
 * @param kinds of the characters in the span or in more than it
 */
export function unquote(text: string, span: Span, kinds: number): Span {
  if ((kinds & QUOTE) === 0) return span;
  const { start, end } = span;
  const raw = text.slice(start, end);
  const close = closingQuote(raw[0]);
  const marks = (raw.match(/["“”«»]/g) ?? []).length;
  if (close !== undefined && raw.length > 2 && raw.endsWith(close) && marks === 2)
    return trim(text, { start: start + 1, end: end - 1 });
  if (marks !== 1) return { start, end };
  if (/["“«]/.test(raw[0] ?? "")) return { start: start + 1, end };
  return /["”»]$/.test(raw) && !/\d["”]$/.test(raw) ? { start, end: end - 1 } : { start, end };
}

/** Offset of the bracket that closes the one at `at`, within the span; -1 where none does. Linear. */
export function closingBracket(text: string, at: number, end: number): number {
  const open = text[at];
  const close = open === "[" ? "]" : ")";
  let depth = 0;
  const limit = Math.min(end, at + 2000);
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}
