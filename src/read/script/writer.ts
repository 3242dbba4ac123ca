/** Collects what the lines of a script say. Roles that hang on the whole script stay open until `resolve`. */

import type { Role } from "../../draft/draft.ts";
import type { Meaning } from "./labels.ts";
import { isDirection, isPlaceholder, isSound, isSureDirection } from "./phrases.ts";
import { quotations, splitSpeech } from "./pieces.ts";
import type { ScriptLine } from "./scan.ts";
import { plain, trim, type Span } from "./spans.ts";
import type { Time } from "./times.ts";

export interface Context {
  readonly meaning: Meaning | "plain" | "unknown";
  readonly time?: Time;
  readonly hook: boolean;
  readonly alternative: boolean;
  /** Which of several wordings this belongs to. */
  readonly option?: string;
  /** The label stood before an earlier paragraph and may have ended. */
  readonly soft?: boolean;
}

/** How certain it is that a `spoken` text is said. */
export type Basis = "label" | "quoted" | "say" | "plain" | "unknown";

export interface Draftable extends Span {
  readonly role: Role;
  readonly basis: Basis;
  readonly text: string;
  readonly line: number;
  readonly time?: Time;
  readonly ordinal?: number;
  readonly listItem: boolean;
  readonly hook: boolean;
  readonly alternative: boolean;
  readonly option?: string;
  readonly section: number;
}

/** A line at least this long is taken to have been wrapped. */
const WRAPPED = 45;

export class Writer {
  readonly pieces: Draftable[] = [];
  readonly #text: string;
  #section = 0;
  #fenced = false;
  /** Whether the piece before may go on in this line. */
  #joinable = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** A heading was passed. @param fenced the section keeps its text in a fence: what stands outside is a remark */
  section(fenced: boolean): void {
    this.#section++;
    this.#fenced = fenced;
  }

  /** A label was passed, which opens a group of its own. */
  label(): void {
    this.#fenced = false;
    this.breakLine();
  }

  breakLine(): void {
    this.#joinable = false;
  }

  note(span: Span, line: ScriptLine): void {
    this.add("note", span, { meaning: "note", hook: false, alternative: false }, line);
  }

  /** A text with the meaning in force. @returns true where a quotation was opened and not closed */
  value(span: Span, context: Context, line: ScriptLine): boolean {
    const raw = plain(this.#text.slice(span.start, span.end));
    const { meaning } = context;
    if (
      meaning === "note" ||
      meaning === "duration" ||
      meaning === "platform" ||
      meaning === "language"
    )
      this.add("note", span, context, line);
    else if (isPlaceholder(raw)) this.add("note", span, context, line);
    else if (meaning === "cue") this.add("cue", span, context, line);
    else if (meaning === "caption") this.#unquoted("caption", span, context, line);
    else if (meaning === "hashtags")
      this.add(raw.includes("#") ? "caption" : "note", span, context, line);
    else if (meaning === "overlay") this.#overlay(span, context, line);
    else if (meaning === "visual" || meaning === "onscreen") this.visual(span, context, line);
    else return this.#speech(span, context, line);
    return false;
  }

  /** A direction: what is seen, or heard, with the text on screen it may quote. */
  aside(span: Span, context: Context, line: ScriptLine): void {
    const raw = plain(this.#text.slice(span.start, span.end));
    if (context.meaning === "note" || isPlaceholder(raw)) this.add("note", span, context, line);
    else if (isSound(raw)) this.add("cue", span, context, line);
    else this.visual(span, context, line);
  }

  visual(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const raw = this.#text.slice(inner.start, inner.end);
    const quotes = quotations(this.#text, inner);
    const only =
      quotes.length === 1 && /^["“«„]/.test(raw) && (quotes[0]?.end ?? 0) >= inner.end - 1;
    if (only) {
      for (const quote of quotes) this.add("overlay", quote, context, line);
      return;
    }
    this.add("visual", inner, context, line);
    for (const quote of quotes)
      if (isShownText(this.#text, inner, quote)) this.add("overlay", quote, context, line);
  }

  /** A line inside a quotation opened before. @returns true where it ends here */
  quoteLine(span: Span, context: Context, line: ScriptLine): boolean {
    const inner = trim(this.#text, span);
    const close = /["”»](?=[\s*_.,!?]*(?:\[[^[\]]*\]|\([^()]*\))?[\s*_]*$)/.exec(
      this.#text.slice(inner.start, inner.end),
    );
    const end = close === null ? inner.end : inner.start + close.index;
    this.#say(
      { start: inner.start, end },
      { ...context, meaning: context.meaning === "spoken" ? "spoken" : context.meaning },
      line,
      "quoted",
    );
    if (close !== null && end + 1 < inner.end) {
      for (const piece of splitSpeech(this.#text, { start: end + 1, end: inner.end }))
        if (piece.kind === "aside") this.aside(piece, context, line);
    }
    return close !== null;
  }

  add(role: Role, span: Span, context: Context, line: ScriptLine, basis: Basis = "label"): void {
    const inner = trim(this.#text, span);
    const text = plain(this.#text.slice(inner.start, inner.end));
    if (text === "" || (role !== "note" && !/[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(text))) return;
    const before = this.pieces.at(-1);
    if (before !== undefined && this.#joins(before, role, context, line, text)) {
      this.pieces[this.pieces.length - 1] = {
        ...before,
        text: `${before.text} ${text}`,
        end: inner.end,
        line: line.index,
      };
      return;
    }
    this.pieces.push({
      ...inner,
      role,
      basis,
      text,
      line: line.index,
      ...(context.time === undefined ? {} : { time: context.time }),
      ...(line.ordinal === undefined ? {} : { ordinal: line.ordinal }),
      listItem: line.kind === "item" || line.ordinal !== undefined,
      hook: context.hook,
      alternative: context.alternative,
      ...(context.option === undefined ? {} : { option: context.option }),
      section: this.#section,
    });
    this.#joinable = true;
  }

  /** Whether this line goes on with the sentence that the line before broke off. */
  #joins(before: Draftable, role: Role, context: Context, line: ScriptLine, text: string): boolean {
    if (
      !this.#joinable ||
      before.role !== role ||
      before.line !== line.index - 1 ||
      before.option !== context.option
    )
      return false;
    if (line.kind === "item" || line.ordinal !== undefined || role === "caption") return false;
    if (/[.!?…:;]["”'’)]?$/.test(before.text) || before.time?.startMs !== context.time?.startMs)
      return false;
    const written = before.end - before.start;
    return (
      /^\p{Ll}/u.test(text) ||
      (written >= WRAPPED && /[\p{L}\p{N},—–-]$/u.test(before.text) && role === "spoken")
    );
  }

  #unquoted(role: Role, span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const quotes = quotations(this.#text, inner);
    const whole =
      quotes.length === 1 &&
      quotes[0] !== undefined &&
      quotes[0].start <= inner.start + 2 &&
      quotes[0].end >= inner.end - 2;
    this.add(role, whole && quotes[0] !== undefined ? quotes[0] : inner, context, line);
  }

  #overlay(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const quotes = quotations(this.#text, inner);
    const raw = plain(this.#text.slice(inner.start, inner.end));
    if (quotes.length > 0) for (const quote of quotes) this.add("overlay", quote, context, line);
    else if (/^\(.*\)$/s.test(raw) || isSureDirection(raw)) this.aside(inner, context, line);
    else if (!(this.#fenced && !line.fenced && line.kind === "text" && raw.endsWith(":")))
      this.add("overlay", inner, context, line);
    else this.add("note", inner, context, line);
  }

  #speech(span: Span, context: Context, line: ScriptLine): boolean {
    const remark =
      this.#fenced &&
      !line.fenced &&
      (context.meaning === "spoken" || context.meaning === "script");
    let open = false;
    for (const piece of splitSpeech(this.#text, span)) {
      const raw = plain(this.#text.slice(piece.start, piece.end));
      if (isPlaceholder(raw)) this.add("note", piece, context, line);
      else if (piece.kind === "aside") this.aside(piece, context, line);
      else if (piece.kind === "quote") {
        this.#say(piece, context, line, "quoted");
        open = piece.open === true;
      } else if (context.meaning === "audio")
        this.add(isSureDirection(raw) ? "visual" : "cue", piece, context, line);
      else if (remark) this.add("note", piece, context, line);
      else if (this.#pictures(raw, piece, context)) this.visual(piece, context, line);
      else
        this.#say(
          piece,
          context,
          line,
          line.kind === "quote" && context.meaning !== "unknown" ? "label" : basisOf(context),
        );
    }
    return open;
  }

  /** An unquoted text that is plainly a direction, or quotes a text on screen. */
  #pictures(raw: string, piece: Span, context: Context): boolean {
    if (context.meaning === "spoken") return false;
    const quotes = quotations(this.#text, piece);
    return (
      isSureDirection(raw) ||
      (isDirection(raw) && quotes.some((quote) => isShownText(this.#text, piece, quote)))
    );
  }

  #say(span: Span, context: Context, line: ScriptLine, basis: Basis): void {
    const certain =
      basis === "quoted" && (context.meaning === "spoken" || context.meaning === "audio")
        ? "label"
        : basis;
    this.add("spoken", span, context, line, certain);
  }
}

function basisOf(context: Context): Basis {
  if (context.meaning === "spoken") return "label";
  if (context.meaning === "unknown") return "unknown";
  return context.meaning === "plain" ? "plain" : "say";
}

const SHOWN_BEFORE =
  /(?:\btext|overlay|caption|title|label|labell?ed|sticker|headline|card|words|kinetic|texto|rótulo|letreiro|chữ)\b[^"“”«».!?]{0,40}$/iu;
const SHOWN_AFTER =
  /^["”»*_\s]{0,4}(?:text|overlay|caption|title|on screen|appears|pops? up|en pantalla|na tela)\b/iu;

/** Whether a quotation inside a direction is text on screen: `with text: "..."`, `"..." appears`. */
function isShownText(text: string, span: Span, quote: Span): boolean {
  const before = text.slice(Math.max(span.start, quote.start - 80), quote.start - 1);
  const after = text.slice(quote.end, Math.min(span.end, quote.end + 40));
  return SHOWN_BEFORE.test(before) || SHOWN_AFTER.test(after);
}
