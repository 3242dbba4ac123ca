/** One script's lines in, its pieces out: asks of each line what opens it, and gives its text a role. */

import { About } from "./about.ts";
import type { Context } from "./draftable.ts";
import type { Head, LineHeads } from "./head.ts";
import { itemOf } from "./items.ts";
import type { Meaning } from "./labels.ts";
import { isCapitals, isDirection, isHashtags, isRemark } from "./phrases.ts";
import { Place } from "./place.ts";
import { isSpeech, strongMeaning, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { isItem, sectionOf } from "./section.ts";
import { plain, trimSpace, type Span } from "./spans.ts";
import { findSpeakers } from "./speakers.ts";
import { readStoryboard } from "./storyboard.ts";
import { readTable } from "./table.ts";
import { Writer } from "./writer.ts";

const SILENT: ReadonlySet<ScriptLine["kind"]> = new Set(["blank", "rule", "fence", "comment"]);
/** A quotation that is still open after so many lines was never closed. */
const MAX_QUOTE_LINES = 30;
/** "Full voiceover script": the scenes' speech once more, to be read out. */
const FULL = /\b(?:full|complete|entire|clean|completo|completa|íntegro|đầy đủ)\b/iu;
/** A fence further below its heading is another part's. */
const FENCE_DISTANCE = 400;

export class UnitReader {
  readonly about = new About();
  readonly writer: Writer;
  readonly #text: string;
  readonly #lines: readonly ScriptLine[];
  readonly #heads: LineHeads;
  readonly #place: Place;
  #quote: { context: Context; left: number } | undefined;
  #speakers: ReadonlySet<string> | undefined;

  /** @param base what text without any label is, by the title of the file */
  constructor(text: string, lines: readonly ScriptLine[], heads: LineHeads, base: Sense = "plain") {
    this.#text = text;
    this.#lines = lines;
    this.#heads = heads;
    this.#place = new Place(base);
    this.writer = new Writer(text);
  }

  /** @param title index in `lines` of the heading that opens the unit, or -1 */
  read(title: number): void {
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (i === title) {
        this.about.title(this.#raw(line.content));
        this.#place.title(this.#raw(line.content));
      } else if (line.kind === "heading") this.#heading(line, i + 1);
      else if (line.kind === "table" || line.kind === "box") i = this.#drawn(line, i);
      else this.#line(line, this.#lines[i + 1]);
    }
  }

  /** Lines behind the script, all of them notes. */
  rest(lines: readonly ScriptLine[]): void {
    for (const line of lines) {
      this.writer.breakLine();
      if (!SILENT.has(line.kind)) this.writer.note(line.content, line);
    }
  }

  /** A table or a storyboard. @returns index of its last line */
  #drawn(first: ScriptLine, at: number): number {
    const box = first.kind === "box";
    let end = at + 1;
    while (this.#lines[end]?.kind === first.kind || (box && isBeside(this.#lines[end]))) end++;
    const lines = this.#lines.slice(at, end);
    if (box) readStoryboard(this.#text, lines, this.writer);
    else readTable(this.#text, lines, this.#place.context(), this.writer);
    this.#place.endList();
    return end - 1;
  }

  /** @param below index of the line after it */
  #heading(line: ScriptLine, below: number): void {
    const level = Math.max(1, line.level);
    const label = plain(this.#raw(line.content));
    const around = this.#place.leave(level);
    const section = sectionOf(label, level, around);
    this.#place.enter(section);
    this.#quote = undefined;
    this.writer.section(this.#hasFence(below), FULL.test(label));
    const found = strongMeaning(label);
    if (found !== undefined) this.about.take(found, label, line.index + 1);
    const head = this.#heads.of(line);
    const { meaning, value } = head;
    if (section.meaning !== "note" && isItem(label, found)) this.#item(line);
    else if (meaning !== undefined && value.start < value.end) {
      // "## Hook: "Stop doing this"" holds the line itself, and so does "## On-screen text: Wait".
      const quoted = /^["“«]/.test(this.#raw(value));
      const shown = meaning === "overlay" || meaning === "onscreen";
      if ((quoted && (shown || isSpeech(meaning))) || (shown && this.#isEmpty(below)))
        this.#emit(value, this.#place.context(meaning, head), line);
    } else if (found === undefined && section.meaning === "overlay" && this.#isEmpty(below))
      this.#emit(line.content, this.#place.context(), line);
  }

  /** "Tip 2: Lock the focus" is said, or shown; "Tip 2" numbers what stands below. */
  #item(line: ScriptLine): void {
    const item = itemOf(this.#raw(line.content));
    if (item === undefined) return;
    const { start } = trimSpace(this.#text, line.content);
    const title = { start: start + item.from, end: start + item.to };
    const context = this.#place.context();
    const told = context.meaning === "plain" ? "say" : context.meaning;
    const meaning = this.#place.board ? "overlay" : told;
    if (/[\p{L}\p{N}]/u.test(this.#raw(title)))
      this.#emit(title, { ...context, meaning }, { ...line, ordinal: item.ordinal });
    else this.writer.number(item.ordinal);
  }

  /** Whether a heading has nothing of its own below: another one follows, or a label. */
  #isEmpty(below: number): boolean {
    let at = below;
    while (this.#lines[at]?.kind === "blank" || this.#lines[at]?.kind === "rule") at++;
    const next = this.#lines[at];
    if (next === undefined || next.kind === "heading") return true;
    return next.kind === "text" && this.#heads.of(next).meaning !== undefined;
  }

  /** Whether the section that begins here keeps its text in a fence. */
  #hasFence(from: number): boolean {
    for (let i = from; i < from + FENCE_DISTANCE; i++) {
      const kind = this.#lines[i]?.kind;
      if (kind === "fence") return true;
      if (kind === "heading" || kind === undefined) return false;
    }
    return false;
  }

  #line(line: ScriptLine, next: ScriptLine | undefined): void {
    if (SILENT.has(line.kind)) {
      this.#separator(line, next);
      return;
    }
    if (line.code || line.checkbox) {
      this.writer.note(line.content, line);
      return;
    }
    if (isHashtags(this.#raw(line.content))) {
      const context = this.#place.context();
      this.writer.add(context.meaning === "note" ? "note" : "caption", line.content, context, line);
      return;
    }
    const head = this.#heads.of(line);
    const opens =
      head.meaning !== undefined ||
      head.margin !== undefined ||
      head.option ||
      head.aside !== undefined;
    if (this.#quote !== undefined && !opens && this.#quote.left-- > 0) {
      if (this.writer.quoteLine(line.content, this.#quote.context, line)) this.#quote = undefined;
      return;
    }
    this.#quote = undefined;
    this.#place.line(line.kind === "item");
    if (opens || head.strong) this.writer.breakLine();
    this.#place.takeTime(
      head,
      line.kind === "item" ? line.indent : undefined,
      this.#raw(line.content),
    );
    this.#apply(head, numbered(head, line), next);
  }

  #separator(line: ScriptLine, next: ScriptLine | undefined): void {
    if (line.kind === "blank") this.#place.blank(next?.kind === "item");
    else if (line.kind === "rule") this.#place.rule(line.fenced);
    else if (line.kind === "fence") this.#place.fence();
    if (line.kind === "fence" || (line.kind === "rule" && !line.fenced)) this.#quote = undefined;
    if (line.kind !== "comment") this.writer.breakLine();
  }

  #apply(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const { value } = head;
    const empty = value.start >= value.end;
    if (head.aside !== undefined) {
      this.#aside(head, head.aside, line);
      if (!empty) this.#emit(value, this.#place.context(), line);
      return;
    }
    const meaning = this.#meaningOf(head, line);
    if (meaning === undefined) {
      this.#unlabelled(head, line, next);
      return;
    }
    // A list under a bold label ("Shot list") is about the whole script.
    if (empty && head.bold && !this.#place.fenced && next?.kind === "item")
      this.#place.setTime(undefined);
    const context = this.#place.context(meaning, head);
    if (head.inner !== undefined) {
      this.#emit(head.inner, context, line);
      this.#place.interrupt();
      if (!empty) this.#emit(value, this.#place.context(), line);
      this.#place.lead(context);
      return;
    }
    this.about.take(meaning, this.#raw(value), line.index + 1);
    if (empty) {
      this.#place.open(context);
      this.writer.label();
      if (line.ordinal !== undefined && line.kind === "text") this.writer.number(line.ordinal);
      return;
    }
    this.#emit(value, context, line);
    this.#place.passed(context, line.kind === "item", head.bracket);
  }

  /** In a list or a fence that is said, "Target: two minutes" is said as well. */
  #meaningOf({ meaning, strong }: Head, line: ScriptLine): Meaning | undefined {
    if (meaning === undefined || strong || (line.kind !== "item" && !line.fenced)) return meaning;
    const told =
      meaning === "note" ||
      meaning === "duration" ||
      meaning === "platform" ||
      meaning === "language" ||
      meaning === "script";
    return told && isSpeech(this.#place.context().meaning) ? undefined : meaning;
  }

  #aside(head: Head, aside: Span, line: ScriptLine): void {
    // "[Messages appearing:]" is a label by its colon.
    const written = this.#raw(aside);
    const shows = APPEARS.test(written) ? "overlay" : undefined;
    const meaning = written.endsWith(":") ? (strongMeaning(written) ?? shows) : undefined;
    this.#place.interrupt();
    if (meaning !== undefined) this.#place.open(this.#place.context(meaning, head));
    else this.writer.aside(aside, this.#place.context(undefined, head), line);
  }

  /** A label that says nothing about its value, or no label at all. */
  #unlabelled(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const context = this.#place.context(undefined, head);
    const { value, label } = head;
    const empty = value.start >= value.end;
    // Only the time is left out: an unknown label is part of the text.
    const content = head.margin === undefined ? line.content : head.body;
    if (head.option) {
      const option = { ...context, option: label ?? "" };
      if (!empty) this.#emit(value, option, line);
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
      this.#emit(content, { ...this.#place.context(), meaning: "overlay" }, line);
      this.#place.open({ ...this.#place.context(), meaning: "visual" });
      return;
    }
    if (isRemark(this.#raw(content)) && context.meaning !== "spoken" && !line.fenced) {
      this.writer.note(content, line);
      this.#place.lead({ ...context, meaning: "note" });
    } else this.#emit(content, context, line);
  }

  /** "ANNA: No way.", "BEFORE (3-8 sec): a mess", "Mistake 1: no water". */
  #named(head: Head, label: string, content: Span, context: Context, line: ScriptLine): void {
    const timed = head.time !== undefined && head.margin === undefined;
    this.#speakers ??= findSpeakers(this.#text, this.#lines);
    if (timed || (head.strong && this.#speakers.has(label))) {
      this.#emit(head.value, context, line);
      return;
    }
    const quoted =
      /^[*_]*["“«„]/.test(this.#raw(head.value)) && (head.strong || label.length <= MAX_NAME);
    const open = context.meaning === "plain" || context.meaning === "unknown";
    if (quoted) this.#emit(head.value, open ? { ...context, meaning: "part" } : context, line);
    else if (head.margin !== undefined && isCapitals(this.#raw(head.body)))
      this.writer.note(head.body, line);
    else this.#emit(content, context, line);
  }

  /** "THE TURN:", "**Segment 1 (0:03-0:15):**": it heads what follows, which speaks for itself. */
  #emptyLabel(head: Head, context: Context, line: ScriptLine, next: ScriptLine | undefined): void {
    const timed = head.time !== undefined && head.margin === undefined;
    const heads =
      head.strong && (timed || head.margin !== undefined || isCapitals(head.label ?? ""));
    if (isRemark(this.#raw(line.content)) && !line.fenced) {
      this.#plainText(line.content, context, line);
      return;
    }
    if (!heads && next?.kind !== "fence") {
      this.#emit(head.margin === undefined ? line.content : head.body, context, line);
      return;
    }
    this.writer.note(head.margin === undefined ? line.content : head.body, line);
    if (timed) this.#place.setTime(head.time);
    if (heads && head.margin === undefined && !isSpeech(context.meaning)) this.#place.end();
  }

  #emit(span: Span, context: Context, line: ScriptLine): void {
    const open = this.writer.value(span, context, line);
    if (open) this.#quote = { context, left: MAX_QUOTE_LINES };
    // "Quick cuts showing:" passes its role on to the list below.
    const last = this.writer.leads(line);
    const picture = last?.role === "visual" || (last?.role === "spoken" && isDirection(last.text));
    if (picture) this.#place.lead({ ...context, meaning: "visual" });
  }

  #raw(span: Span): string {
    const { start, end } = trimSpace(this.#text, span);
    return this.#text.slice(start, end);
  }
}

/** "[Comments popping up:]": text on screen, whatever it is. */
const APPEARS = /\b(?:appear(?:s|ing)?|pop(?:s|ping)? up|aparecen?|aparecem?)\b|hiện (?:ra|lên)/iu;
/** "**Tip 2:** Lock the focus" is an item of the list, as a heading of these words would be. */
function numbered({ label, strong, meaning }: Head, line: ScriptLine): ScriptLine {
  if (label === undefined || !strong || line.ordinal !== undefined || !isItem(label, meaning))
    return line;
  return { ...line, ordinal: itemOf(label)?.ordinal };
}

/** A name before a quotation: longer is a sentence. */
const MAX_NAME = 24;

/** Lines right of or under a panel belong to it until a blank line. */
function isBeside(line: ScriptLine | undefined): boolean {
  return line?.kind === "text" && line.indent >= 8;
}
