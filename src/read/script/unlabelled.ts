/** Lines without a label, or with one that says nothing about its value. */

import type { Context } from "./draftable.ts";
import type { Head } from "./head.ts";
import { isCapitals, isRemark } from "./phrases.ts";
import type { Place } from "./place.ts";
import { isSpeech } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { findSpeakers } from "./speakers.ts";
import { rawAt, type Span } from "./spans.ts";
import type { Values } from "./values.ts";

/** A name before a quotation: longer is a sentence. */
const MAX_NAME = 24;

export class Unlabelled {
  readonly #text: string;
  readonly #lines: readonly ScriptLine[];
  readonly #place: Place;
  readonly #values: Values;
  #speakers: ReadonlySet<string> | undefined;

  /** @param lines of the whole script, which show who speaks in it */
  constructor(text: string, lines: readonly ScriptLine[], place: Place, values: Values) {
    this.#text = text;
    this.#lines = lines;
    this.#place = place;
    this.#values = values;
  }

  read(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const context = this.#place.context(undefined, head);
    const { value, label } = head;
    const empty = value.start >= value.end;
    // Only the time is left out: an unknown label is part of the text.
    const content = head.margin === undefined ? line.content : head.body;
    if (head.option) {
      const option = { ...context, option: label ?? "" };
      if (!empty) this.#values.emit(value, option, line);
      if (empty || line.kind !== "item") this.#place.open(option);
    } else if (label === undefined) {
      if (!empty) this.#plainText(content, context, line);
    } else if (empty) this.#emptyLabel(head, context, line, next);
    else this.#named(head, label, content, context, line);
  }

  #plainText(content: Span, context: Context, line: ScriptLine): void {
    if (this.#place.board && line.kind === "item" && this.#text[line.start + line.indent] === "#") {
      // "#2 Fill it" in a storyboard: the title on screen, its picture below.
      this.#place.end();
      this.#values.emit(content, { ...this.#place.context(), meaning: "overlay" }, line);
      this.#place.open({ ...this.#place.context(), meaning: "visual" });
      return;
    }
    if (isRemark(rawAt(this.#text, content)) && context.meaning !== "spoken" && !line.fenced) {
      this.#values.note(content, line);
      this.#place.lead({ ...context, meaning: "note" });
    } else this.#values.emit(content, context, line);
  }

  /** "ANNA: No way.", "BEFORE (3-8 sec): a mess", "Mistake 1: no water". */
  #named(head: Head, label: string, content: Span, context: Context, line: ScriptLine): void {
    const timed = head.time !== undefined && head.margin === undefined;
    this.#speakers ??= findSpeakers(this.#text, this.#lines);
    if (timed || (head.strong && this.#speakers.has(label))) {
      this.#values.emit(head.value, context, line);
      return;
    }
    const quoted =
      /^[*_]*["“«„]/.test(rawAt(this.#text, head.value)) &&
      (head.strong || label.length <= MAX_NAME);
    const open = context.meaning === "plain" || context.meaning === "unknown";
    if (quoted)
      this.#values.emit(head.value, open ? { ...context, meaning: "part" } : context, line);
    else if (head.margin !== undefined && isCapitals(rawAt(this.#text, head.body)))
      this.#values.note(head.body, line);
    else this.#values.emit(content, context, line);
  }

  /** "THE TURN:", "**Segment 1 (0:03-0:15):**": it heads what follows, which speaks for itself. */
  #emptyLabel(head: Head, context: Context, line: ScriptLine, next: ScriptLine | undefined): void {
    const timed = head.time !== undefined && head.margin === undefined;
    const heads =
      head.strong && (timed || head.margin !== undefined || isCapitals(head.label ?? ""));
    if (isRemark(rawAt(this.#text, line.content)) && !line.fenced) {
      this.#plainText(line.content, context, line);
      return;
    }
    if (!heads && next?.kind !== "fence") {
      this.#values.emit(head.margin === undefined ? line.content : head.body, context, line);
      return;
    }
    this.#values.note(head.margin === undefined ? line.content : head.body, line);
    if (timed) this.#place.setTime(head.time);
    if (heads && head.margin === undefined && !isSpeech(context.meaning)) this.#place.end();
  }
}
