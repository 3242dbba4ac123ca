/** Gives each text of a script its role, from the meaning in force. Roles that hang on the whole script stay open until `resolve`. */

import { NOWHERE, type Basis, type Context } from "./draftable.ts";
import { Draftables } from "./draftables.ts";
import {
  isDirection,
  isPlaceholder,
  isShownText,
  isSound,
  isSureDirection,
  quotesShownText,
} from "./phrases.ts";
import { quotationEnd, quotations, splitSpeech } from "./pieces.ts";
import { isSpeech, type Sense } from "./roles.ts";
import { QUOTE } from "./kinds.ts";
import type { ScriptLine } from "./scan.ts";
import { plainAt, trim, unquote, type Span } from "./spans.ts";

/** A direction that begins with a quotation of this length shows it: `"Three things" + logo`. */
const MIN_TITLE = 12;
const NOTE: Context = { ...NOWHERE, meaning: "note" };

export class Writer extends Draftables {
  readonly #text: string;
  /** The section keeps its text in a fence: what stands outside is a remark. */
  #fenced = false;
  /** The section has said that nothing is said: what follows is a remark. */
  #silent = false;

  constructor(text: string) {
    super(text);
    this.#text = text;
  }

  /** A heading was passed. @param full the section says of itself that it holds the whole */
  section(fenced: boolean, full: boolean): void {
    this.open(full);
    this.#fenced = fenced;
    this.#silent = false;
  }

  /** A label was passed that opens a group of its own. */
  label(): void {
    this.#fenced = false;
    this.#silent = false;
    this.breakLine();
  }

  note(span: Span, line: ScriptLine): void {
    this.add("note", span, NOTE, line);
  }

  /** A text with the meaning in force. @returns true where a quotation was opened and not closed */
  value(span: Span, context: Context, line: ScriptLine): boolean {
    const raw = plainAt(this.#text, span, line.kinds);
    const { meaning } = context;
    if (
      meaning === "note" ||
      meaning === "duration" ||
      meaning === "platform" ||
      meaning === "language"
    ) {
      this.add("note", span, context, line);
    } else if (meaning === "hashtags")
      this.add(raw.includes("#") ? "caption" : "note", span, context, line);
    else if (meaning === "caption")
      this.add("caption", unquote(this.#text, trim(this.#text, span), line.kinds), context, line);
    else return this.#shown(span, raw, context, line);
    return false;
  }

  /** What is said, shown, seen or heard in the video. */
  #shown(span: Span, raw: string, context: Context, line: ScriptLine): boolean {
    if (isPlaceholder(raw)) {
      this.#silent = isSpeech(context.meaning);
      this.add("note", span, context, line);
    } else if (context.meaning === "cue") this.add("cue", span, context, line);
    else if (context.meaning === "overlay") this.#overlay(span, context, line);
    else if (
      context.meaning === "visual" &&
      !context.labelled &&
      line.kind !== "item" &&
      line.kind !== "table" &&
      /^["“«]/.test(raw)
    ) {
      // Between directions, a quoted line is what is said meanwhile.
      return this.#speech(span, { ...context, meaning: "part" }, line);
    } else if (context.meaning === "visual" || context.meaning === "onscreen")
      this.visual(span, context, line);
    else return this.#speech(span, context, line);
    return false;
  }

  /** A direction: what is seen, or heard, with the text on screen it may quote. */
  aside(span: Span, context: Context, line: ScriptLine): void {
    const raw = plainAt(this.#text, span, line.kinds);
    if (context.meaning === "note" || isPlaceholder(raw)) this.add("note", span, context, line);
    else if (isSound(raw)) this.add("cue", span, context, line);
    else this.visual(span, context, line);
  }

  /** What is seen; a quotation alone, or one called text, stands on screen. */
  visual(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const only = unquote(this.#text, inner, line.kinds);
    if (only.start > inner.start) {
      this.add("overlay", only, context, line);
      return;
    }
    this.breakLine();
    this.add("visual", inner, context, line);
    for (const quote of quotations(this.#text, inner, line.kinds)) {
      const first = quote.start === inner.start + 1 && quote.end - quote.start >= MIN_TITLE;
      if (first || isShownText(this.#text, inner, quote)) this.add("overlay", quote, context, line);
    }
    this.keepLine();
  }

  /** A line inside a quotation opened before. @returns true where it ends here */
  quoteLine(span: Span, context: Context, line: ScriptLine): boolean {
    const inner = trim(this.#text, span);
    const close = quotationEnd(this.#text, inner);
    this.#say({ start: inner.start, end: close ?? inner.end }, context, line, "quoted");
    if (close !== undefined && close + 1 < inner.end) {
      for (const piece of splitSpeech(this.#text, { start: close + 1, end: inner.end })) {
        if (piece.kind === "aside") this.aside(piece, context, line);
      }
    }
    return close !== undefined;
  }

  #overlay(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const quotes = quotations(this.#text, inner, line.kinds);
    const raw = plainAt(this.#text, inner, line.kinds);
    const remark = this.#fenced && !line.fenced && line.kind === "text" && raw.endsWith(":");
    if (quotes.length > 0) for (const quote of quotes) this.add("overlay", quote, context, line);
    else if (remark) this.add("note", inner, context, line);
    else if (/^\(.*\)$/s.test(raw) || isSureDirection(raw)) this.aside(inner, context, line);
    else this.add("overlay", inner, context, line);
  }

  #speech(span: Span, context: Context, line: ScriptLine): boolean {
    const { meaning } = context;
    const remark =
      !line.fenced &&
      (this.#silent || (this.#fenced && (meaning === "spoken" || meaning === "script")));
    let open = false;
    for (const piece of splitSpeech(this.#text, span)) {
      const raw = plainAt(this.#text, piece, line.kinds);
      if (isPlaceholder(raw)) this.add("note", piece, context, line);
      else if (piece.kind === "aside") this.aside(piece, context, line);
      else if (piece.kind === "quote") {
        this.breakLine();
        // Sounds are quoted too: `"Title" remix`.
        if (meaning === "audio" && piece.end + 2 < trim(this.#text, span).end) {
          this.add("cue", span, context, line);
          return false;
        }
        this.#say(piece, context, line, "quoted");
        open = piece.open === true;
      } else if (meaning === "audio")
        this.add(isSureDirection(raw) ? "visual" : "cue", piece, context, line);
      else if (remark) this.add("note", piece, context, line);
      else if (this.#pictures(raw, piece, context, line.kinds)) this.visual(piece, context, line);
      else
        this.#say(
          piece,
          context,
          line,
          line.kind === "quote" && meaning !== "unknown" ? "label" : basisOf(meaning),
        );
    }
    return open;
  }

  /** An unquoted text that is plainly a direction, or quotes a text on screen. */
  #pictures(raw: string, piece: Span, context: Context, kinds: number): boolean {
    if (context.meaning === "spoken") return false;
    if (isSureDirection(raw)) return true;
    if ((kinds & QUOTE) === 0) return false;
    if (quotesShownText(raw)) return true;
    return (
      isDirection(raw) &&
      quotations(this.#text, piece, kinds).some((quote) => isShownText(this.#text, piece, quote))
    );
  }

  #say(span: Span, context: Context, line: ScriptLine, basis: Basis): void {
    const certain = basis === "quoted" && context.meaning === "spoken" ? "label" : basis;
    this.add(
      "spoken",
      unquote(this.#text, trim(this.#text, span), line.kinds),
      context,
      line,
      certain,
    );
  }
}

function basisOf(meaning: Sense): Basis {
  if (meaning === "spoken") return "label";
  if (meaning === "unknown") return "unknown";
  return meaning === "plain" ? "plain" : "say";
}
