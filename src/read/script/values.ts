/** Hands values to the writer, and keeps a quotation open over the lines below it. */

import type { Context } from "./draftable.ts";
import { isDirection } from "./phrases.ts";
import type { Place } from "./place.ts";
import type { ScriptLine } from "./scan.ts";
import type { Span } from "./spans.ts";
import type { Writer } from "./writer.ts";

/** A quotation that is still open after so many lines was never closed. */
const MAX_QUOTE_LINES = 30;

export class Values {
  readonly #place: Place;
  readonly #writer: Writer;
  #quote: { readonly context: Context; left: number } | undefined;

  constructor(place: Place, writer: Writer) {
    this.#place = place;
    this.#writer = writer;
  }

  /** A text with what holds for it. */
  emit(span: Span, context: Context, line: ScriptLine): void {
    const open = this.#writer.value(span, context, line);
    if (open) this.#quote = { context, left: MAX_QUOTE_LINES };
    // "Quick cuts showing:" passes its role on to the list below.
    const last = this.#writer.leads(line);
    const picture = last?.role === "visual" || (last?.role === "spoken" && isDirection(last.text));
    if (picture) this.#place.lead({ ...context, meaning: "visual" });
  }

  note(span: Span, line: ScriptLine): void {
    this.#writer.note(span, line);
  }

  /** @returns whether the line was part of an open quotation */
  goesOn(line: ScriptLine): boolean {
    if (this.#quote === undefined || this.#quote.left-- <= 0) return false;
    if (this.#writer.quoteLine(line.content, this.#quote.context, line)) this.#quote = undefined;
    return true;
  }

  endQuote(): void {
    this.#quote = undefined;
  }
}
