/** The pieces of a script in order; lines that were wrapped become one again. */

import type { Role } from "../../draft/draft.ts";
import { later } from "../../language/later.ts";
import type { Basis, Context, Draftable } from "./draftable.ts";
import { breaksOff, isAsk, isEntry, isFileName, isHashtags } from "./phrases.ts";
import type { ScriptLine } from "./scan.ts";
import { plainAt, trim, type Span } from "./spans.ts";

/** A line at least this long, in characters, may have been wrapped; a shorter one ends where it ends. */
const WRAPPED = 50;
const QUOTES = "\"“'‘";
/** Words, numbers, symbols; dashes and dots alone say nothing. */
const says = later(() => /[\p{L}\p{N}\p{S}\p{Emoji}]/u);
/** What nearly every text has of it; the whole is slow to compile. */
const LATIN = /[a-z\d]/i;

export class Draftables {
  readonly pieces: Draftable[] = [];
  /** Sections that say of themselves that they hold the whole. */
  readonly full = new Set<number>();
  readonly #text: string;
  #section = 0;
  /** Of the item whose heading gives no more than its number; the first text below takes it. */
  #ordinal: number | undefined;
  /** Whether the piece before may go on in this line. */
  #joinable = false;
  /** The last line of the piece before: the whole grows, and is not looked through for each line. */
  #tail = "";

  constructor(text: string) {
    this.#text = text;
  }

  /** A section begins. @param full it says of itself that it holds the whole */
  open(full: boolean): void {
    this.#section++;
    if (full) this.full.add(this.#section);
    this.#ordinal = undefined;
  }

  /** What is said or shown next is this item of a list. */
  number(ordinal: number): void {
    this.#ordinal = ordinal;
  }

  breakLine(): void {
    this.#joinable = false;
  }

  /** A direction inside a sentence does not end it. */
  keepLine(): void {
    this.#joinable = true;
  }

  /** The piece that ends in a line with a colon, which leads to what stands below. */
  leads(line: ScriptLine): Draftable | undefined {
    const last = this.pieces.at(-1);
    return last?.line === line.index && this.#tail.endsWith(":") ? last : undefined;
  }

  add(given: Role, span: Span, context: Context, line: ScriptLine, basis: Basis = "label"): void {
    const inner = trim(this.#text, span);
    const text = plainAt(this.#text, inner, line.kinds);
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
}

/** Begins with a small letter, a quotation mark aside. */
function isSmall(text: string): boolean {
  const first = text.slice(text !== "" && QUOTES.includes(text.charAt(0)) ? 1 : 0, 3);
  const code = first.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(first);
}
