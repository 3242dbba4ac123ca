/** A line of speech in its pieces: what is said, and the directions before, within and after it. */

import { QUOTE } from "./kinds.ts";
import { isDirection } from "./phrases.ts";
import { closingBracket, closingQuote, indexWithin, plain, trim, type Span } from "./spans.ts";

export interface Piece extends Span {
  /** `quote`: said for certain. `aside`: in brackets, parentheses or italics, or plainly a direction. */
  readonly kind: "quote" | "text" | "aside";
  /** A quotation that ends on a later line. */
  readonly open?: boolean;
}

/** Never more than this many pieces a line. */
const MAX_PIECES = 40;

export function splitSpeech(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let rest = span;
  while (pieces.length < MAX_PIECES) {
    const before = rest;
    rest = trim(text, rest);
    // Marks before the text are all that can set it in italics.
    const italic = rest.start > before.start && isItalic(text, before);
    if (rest.start >= rest.end) return pieces;
    const taken = bracketed(text, rest) ?? quoted(text, rest) ?? spoken(text, rest, italic);
    if (taken.piece.start < taken.piece.end) pieces.push(taken.piece);
    rest = { start: taken.next, end: rest.end };
  }
  pieces.push({ kind: "text", ...rest });
  return pieces;
}

interface Taken {
  readonly piece: Piece;
  readonly next: number;
}

/** `*one star at each end*`: the usual mark of a direction; bold has two. */
function isItalic(text: string, span: Span): boolean {
  const raw = text.slice(span.start, Math.min(span.end, span.start + 2000)).trim();
  const single = /^(?:\*[^*\s]|_[^_\s])/.test(raw) && raw.length > 2;
  return single && raw.endsWith(raw[0] ?? "*") && raw.indexOf(raw[0] ?? "*", 1) === raw.length - 1;
}

function bracketed(text: string, { start, end }: Span): Taken | undefined {
  const open = text[start];
  if (open !== "[" && open !== "(") return undefined;
  const close = closingBracket(text, start, end);
  if (close < 0) {
    // A bracket that closes on a later line: all of this line is inside it.
    return open === "["
      ? { piece: { kind: "aside", start: start + 1, end }, next: end }
      : undefined;
  }
  if (text[close + 1] === "(" && open === "[") return undefined;
  const after = text.slice(close + 1, Math.min(end, close + 12)).replace(/^[\s*_.:]+/, "");
  const inner = text.slice(start + 1, close);
  // "[Name] said", "(almost) nobody": a word to fill in or a remark, inside a sentence.
  const fits =
    after === "" ||
    /^["“«„[(]/.test(after) ||
    (open === "[" && (/\s/.test(inner.trim()) || inner === inner.toUpperCase()));
  if (!fits || (open === "[" && /^[\p{Ll}’',]/u.test(after))) return undefined;
  return {
    piece: { kind: "aside", ...trim(text, { start: start + 1, end: close }) },
    next: close + 1,
  };
}

function quoted(text: string, { start, end }: Span): Taken | undefined {
  const close = closingQuote(text[start]);
  if (close === undefined) return undefined;
  const inside = (to: number): Piece => ({
    kind: "quote",
    ...trim(text, { start: start + 1, end: to }),
  });
  const first = indexWithin(text, close, { start: start + 1, end });
  if (first < 0) return { piece: { ...inside(end), open: true }, next: end };
  if (first === end - 1) return { piece: inside(first), next: end };
  const after = trim(text, { start: first + 1, end });
  const follows = text.slice(after.start, Math.min(after.end, after.start + 200));
  if (after.start >= after.end || /^[.,!?;:]$/.test(follows))
    return { piece: inside(first), next: end };
  // Else it is a sentence that begins with a quotation, or a quotation with others in it.
  const ends = /^(?:["“«[(→+|]|[-–—]\s|color=|\/)/.test(follows) || isDirection(follows);
  return ends ? { piece: inside(first), next: after.start } : undefined;
}

/** The whole rest, less a direction in brackets at its end. */
function spoken(text: string, span: Span, italic: boolean): Taken {
  const { start, end } = span;
  // An arrow after a quotation tells where it leads.
  const aside = italic || /^(?:→|->)/.test(text.slice(start, start + 2));
  const whole: Taken = { piece: { kind: aside ? "aside" : "text", start, end }, next: end };
  if (aside) return whole;
  const last = text[end - 1];
  if (last !== "]" && last !== ")") return whole;
  const from = start + text.slice(start, end).lastIndexOf(last === "]" ? "[" : "(");
  if (from <= start) return whole;
  const inner = plain(text.slice(from + 1, end - 1));
  const direction =
    last === "]" ? /\s/.test(inner) || inner === inner.toUpperCase() : isDirection(inner);
  if (!direction || !/[\s.!?"”*_]/.test(text[from - 1] ?? "")) return whole;
  return { piece: { kind: "text", ...trim(text, { start, end: from }) }, next: from };
}

/**
 * Quotations inside a text, marks excluded; unclosed ones not.
 * @param kinds of the characters in the span or in more than it
 */
export function quotations(text: string, { start, end }: Span, kinds: number): Span[] {
  const found: Span[] = [];
  if ((kinds & QUOTE) === 0) return found;
  for (let i = start; i < end && found.length < MAX_PIECES; i++) {
    const close = closingQuote(text[i]);
    // An apostrophe is no quote, and neither are the marks for inches.
    if (close === undefined || /\d/.test(text[i - 1] ?? "")) continue;
    const to = indexWithin(text, close, { start: i + 1, end });
    if (to < 0) break;
    const inner = trim(text, { start: i + 1, end: to });
    if (inner.start < inner.end) found.push(inner);
    i = to;
  }
  return found;
}

/**
 * Offset of the mark that ends a quotation begun on an earlier line, undefined where it goes on:
 * behind it stand at most marks and a remark in brackets. Looked for from the end, so that no
 * character is looked at twice.
 */
export function quotationEnd(text: string, { start, end }: Span): number | undefined {
  let at = before(text, start, end, /[\s*_]/);
  const last = text[at - 1];
  if (last === "]" || last === ")") {
    const open = text.slice(start, at).lastIndexOf(last === "]" ? "[" : "(");
    if (open < 0 || text.slice(start + open, at - 1).includes(last)) return undefined;
    at = start + open;
  }
  at = before(text, start, at, /[\s*_.,!?]/);
  return at > start && /["”»]/.test(text[at - 1] ?? "") ? at - 1 : undefined;
}

function before(text: string, start: number, end: number, skipped: RegExp): number {
  let at = end;
  while (at > start && skipped.test(text[at - 1] ?? "")) at--;
  return at;
}
