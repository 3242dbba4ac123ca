/** Pieces of the source by offset, so that every text keeps its exact place. */

import { decodeEntities } from "../entities.ts";

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const EDGE = /[\s*_`~\u200b\uFEFF]/;

/** Narrows a span past white space and emphasis marks at both ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from] ?? "")) from++;
  while (to > from && EDGE.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

/** Narrows a span past white space only: emphasis marks tell a direction from speech. */
export function trimSpace(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

/** What nothing but marks or uneven space holds; most lines have neither. */
const MARKED = /[<\]*_`~&\\]|[^\S ]|\s\s/;

/** What a reader sees: links, tags, emphasis, comments and entities resolved, white space collapsed. */
export function plain(raw: string): string {
  if (!MARKED.test(raw)) return raw.trim();
  let text = raw;
  if (text.includes("<")) {
    text = text
      .replace(/<!--.{0,2000}?-->/gs, " ")
      .replace(/<br ?\/?>/gi, " ")
      .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, "");
  }
  if (text.includes("]("))
    text = text.replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, "$1");
  text = text.replace(/~~|`+|\*{2,}|__+/g, "").replace(/(?<![\s\d])\*|\*(?![\s\d])/g, "");
  text = text.replace(/(?<![\p{L}\d])_(?=\S)|(?<=\S)_(?![\p{L}\d])/gu, "");
  return decodeEntities(text.replace(/\\(?=[!-/:-@[-`{-~])/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

const OPENING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "«": "»",
  "„": "“",
  "「": "」",
  "”": "”",
};

/** The mark that closes a quotation opened by this character. */
export function closingQuote(character: string | undefined): string | undefined {
  return character === undefined ? undefined : OPENING[character];
}

/** Without the quotation marks around the whole, or one left over from a quotation across lines. */
export function unquote(text: string, { start, end }: Span): Span {
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
  for (let i = at; i < Math.min(end, at + 2000); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}
