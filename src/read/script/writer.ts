/** Collects what the lines of a script say. Roles that hang on the whole script stay open until `resolve`. */

import type { Role } from "../../draft/draft.ts";
import {
  breaksOff,
  isAsk,
  isDirection,
  isEntry,
  isFileName,
  isHashtags,
  isPlaceholder,
  isShownText,
  isSound,
  isSureDirection,
  quotesShownText,
} from "./phrases.ts";
import { NOWHERE, type Basis, type Context, type Draftable } from "./draftable.ts";
import { quotationEnd, quotations, splitSpeech } from "./pieces.ts";
import { later } from "../../language/later.ts";
import { isSpeech, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { plain, trim, unquote, type Span } from "./spans.ts";

/** A line at least this long, in characters, may have been wrapped; a shorter one ends where it ends. */
const WRAPPED = 50;
const QUOTES = "\"“'‘";
/** A direction that begins with a quotation of this length shows it: `"Three things" + logo`. */
const MIN_TITLE = 12;
const NOTE: Context = { ...NOWHERE, meaning: "note" };

/** Words, numbers, symbols; dashes and dots alone say nothing. */
const says = later(() => /[\p{L}\p{N}\p{S}\p{Emoji}]/u);
/** What nearly every text has of it; the whole is slow to compile. */
const LATIN = /[a-z\d]/i;

export class Writer {
  readonly pieces: Draftable[] = [];
  /** Sections that say of themselves that they hold the whole. */
  readonly full = new Set<number>();
  readonly #text: string;
  #section = 0;
  /** The section keeps its text in a fence: what stands outside is a remark. */
  #fenced = false;
  /** The section has said that nothing is said: what follows is a remark. */
  #silent = false;
  /** Of the item whose heading gives no more than its number; the first text below takes it. */
  #ordinal: number | undefined;
  /** Whether the piece before may go on in this line. */
  #joinable = false;
  /** The last line of the piece before: the whole grows, and is not looked through for each line. */
  #tail = "";

  constructor(text: string) {
    this.#text = text;
  }

  /** A heading was passed. */
  section(fenced: boolean, full: boolean): void {
    this.#section++;
    if (full) this.full.add(this.#section);
    this.#fenced = fenced;
    this.#silent = false;
    this.#ordinal = undefined;
  }

  /** What is said or shown next is this item of a list. */
  number(ordinal: number): void {
    this.#ordinal = ordinal;
  }

  /** A label was passed that opens a group of its own. */
  label(): void {
    this.#fenced = false;
    this.#silent = false;
    this.breakLine();
  }

  breakLine(): void {
    this.#joinable = false;
  }

  /** The piece that ends in a line with a colon, which leads to what stands below. */
  leads(line: ScriptLine): Draftable | undefined {
    const last = this.pieces.at(-1);
    return last?.line === line.index && this.#tail.endsWith(":") ? last : undefined;
  }

  note(span: Span, line: ScriptLine): void {
    this.add("note", span, NOTE, line);
  }

  /** A text with the meaning in force. @returns true where a quotation was opened and not closed */
  value(span: Span, context: Context, line: ScriptLine): boolean {
    const raw = this.#plain(span);
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
      this.add("caption", unquote(this.#text, trim(this.#text, span)), context, line);
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
    const raw = this.#plain(span);
    if (context.meaning === "note" || isPlaceholder(raw)) this.add("note", span, context, line);
    else if (isSound(raw)) this.add("cue", span, context, line);
    else this.visual(span, context, line);
  }

  /** What is seen; a quotation alone, or one called text, stands on screen. */
  visual(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const only = unquote(this.#text, inner);
    if (only.start > inner.start) {
      this.add("overlay", only, context, line);
      return;
    }
    this.breakLine();
    this.add("visual", inner, context, line);
    for (const quote of quotations(this.#text, inner)) {
      const first = quote.start === inner.start + 1 && quote.end - quote.start >= MIN_TITLE;
      if (first || isShownText(this.#text, inner, quote)) this.add("overlay", quote, context, line);
    }
    this.#joinable = true;
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

  add(given: Role, span: Span, context: Context, line: ScriptLine, basis: Basis = "label"): void {
    const inner = trim(this.#text, span);
    const text = this.#plain(inner);
    const role = isFileName(text) ? "note" : given;
    if (text === "" || (role !== "note" && !LATIN.test(text) && !says().test(text))) return;
    const before = this.pieces.at(-1);
    const joins = before !== undefined && this.#joins(before, role, context, line, text);
    this.#tail = text;
    if (joins) {
      this.pieces[this.pieces.length - 1] = {
        ...before,
        text: `${before.text} ${text}`,
        end: inner.end,
        line: line.index,
      };
      return;
    }
    const scored = role === "spoken" || role === "overlay";
    const ordinal = line.ordinal ?? (scored ? this.#ordinal : undefined);
    if (scored) this.#ordinal = undefined;
    // One shape for all: there are as many of these as lines.
    this.pieces.push({
      start: inner.start,
      end: inner.end,
      role,
      basis,
      text,
      line: line.index,
      time: context.time,
      ordinal,
      listItem: line.kind === "item" || ordinal !== undefined,
      fenced: line.fenced,
      hook: context.hook,
      alternative: context.alternative,
      option: isHashtags(text) ? undefined : context.option,
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
    if (/[.!?…:;]["”'’)]?$/.test(this.#tail) || before.time?.startMs !== context.time?.startMs)
      return false;
    if (isAsk(text)) return false;
    const long = this.#tail.length >= WRAPPED;
    if (before.listItem && line.kind === "text" && line.indent === 0 && !long) return false;
    // Small letters say that a sentence goes on only where it began with a capital.
    if (isSmall(text)) return long || !isSmall(before.text);
    return long && role === "spoken" && !isEntry(text) && breaksOff(this.#tail);
  }

  #overlay(span: Span, context: Context, line: ScriptLine): void {
    const inner = trim(this.#text, span);
    const quotes = quotations(this.#text, inner);
    const raw = this.#plain(inner);
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
      const raw = this.#plain(piece);
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
      else if (this.#pictures(raw, piece, context)) this.visual(piece, context, line);
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
  #pictures(raw: string, piece: Span, context: Context): boolean {
    if (context.meaning === "spoken") return false;
    if (isSureDirection(raw) || quotesShownText(raw)) return true;
    return (
      isDirection(raw) &&
      quotations(this.#text, piece).some((quote) => isShownText(this.#text, piece, quote))
    );
  }

  #say(span: Span, context: Context, line: ScriptLine, basis: Basis): void {
    const certain = basis === "quoted" && context.meaning === "spoken" ? "label" : basis;
    this.add("spoken", unquote(this.#text, trim(this.#text, span)), context, line, certain);
  }

  #plain(span: Span): string {
    return plain(this.#text.slice(span.start, span.end));
  }
}

function basisOf(meaning: Sense): Basis {
  if (meaning === "spoken") return "label";
  if (meaning === "unknown") return "unknown";
  return meaning === "plain" ? "plain" : "say";
}

/** Begins with a small letter, a quotation mark aside. */
function isSmall(text: string): boolean {
  const first = text.slice(text !== "" && QUOTES.includes(text.charAt(0)) ? 1 : 0, 3);
  const code = first.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(first);
}
