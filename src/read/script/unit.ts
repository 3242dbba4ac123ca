/** One script's lines in, its pieces out: asks of each line what opens it, and gives its text a role. */

import { About } from "./about.ts";
import type { Head } from "./head.ts";
import type { LineHeads } from "./line-heads.ts";
import { hasFenceBelow, isEmptyBelow } from "./below.ts";
import { itemOf } from "./items.ts";
import type { Meaning } from "./labels.ts";
import { HASH } from "./kinds.ts";
import { isHashtags } from "./phrases.ts";
import { Place } from "./place.ts";
import { isSpeech, strongMeaning, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { isItem, sectionOf } from "./section.ts";
import { rawAt, trimSpace, type Span } from "./spans.ts";
import { readStoryboard } from "./storyboard.ts";
import { readTable } from "./table.ts";
import { Unlabelled } from "./unlabelled.ts";
import { Values } from "./values.ts";
import { Writer } from "./writer.ts";

const SILENT: ReadonlySet<ScriptLine["kind"]> = new Set(["blank", "rule", "fence", "comment"]);
/** "Full voiceover script": the scenes' speech once more, to be read out. */
const FULL = /\b(?:full|complete|entire|clean|completo|completa|íntegro|đầy đủ)\b/iu;
export class UnitReader {
  readonly about = new About();
  readonly writer: Writer;
  readonly #text: string;
  readonly #lines: readonly ScriptLine[];
  readonly #heads: LineHeads;
  readonly #place: Place;
  readonly #values: Values;
  readonly #unlabelled: Unlabelled;

  /** @param base what text without any label is, by the title of the file */
  constructor(text: string, lines: readonly ScriptLine[], heads: LineHeads, base: Sense = "plain") {
    this.#text = text;
    this.#lines = lines;
    this.#heads = heads;
    this.#place = new Place(base);
    this.writer = new Writer(text);
    this.#values = new Values(this.#place, this.writer);
    this.#unlabelled = new Unlabelled(text, lines, this.#place, this.#values);
  }

  /** @param title index in `lines` of the heading that opens the unit, or -1 */
  read(title: number): void {
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (i === title) {
        this.about.title(rawAt(this.#text, line.content));
        this.#place.title(rawAt(this.#text, line.content));
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
    const title = this.#heads.titleOf(line);
    const { label } = title;
    const around = this.#place.leave(level);
    const section = sectionOf(title, level, around);
    this.#place.enter(section);
    this.#values.endQuote();
    this.writer.section(hasFenceBelow(this.#lines, below), FULL.test(label));
    const found = title.meant.strong;
    if (found !== undefined) this.about.take(found, label, line.index + 1);
    const head = this.#heads.of(line);
    const { meaning, value } = head;
    if (section.meaning !== "note" && isItem(label, found)) this.#item(line);
    else if (meaning !== undefined && value.start < value.end) {
      // "## Hook: "Stop doing this"" holds the line itself, and so does "## On-screen text: Wait".
      const quoted = /^["“«]/.test(rawAt(this.#text, value));
      const shown = meaning === "overlay" || meaning === "onscreen";
      if (
        (quoted && (shown || isSpeech(meaning))) ||
        (shown && isEmptyBelow(this.#lines, this.#heads, below))
      )
        this.#values.emit(value, this.#place.context(meaning, head), line);
    } else if (
      found === undefined &&
      section.meaning === "overlay" &&
      isEmptyBelow(this.#lines, this.#heads, below)
    )
      this.#values.emit(line.content, this.#place.context(), line);
  }

  /** "Tip 2: Lock the focus" is said, or shown; "Tip 2" numbers what stands below. */
  #item(line: ScriptLine): void {
    const item = itemOf(rawAt(this.#text, line.content));
    if (item === undefined) return;
    const { start } = trimSpace(this.#text, line.content);
    const title = { start: start + item.from, end: start + item.to };
    const context = this.#place.context();
    const told = context.meaning === "plain" ? "say" : context.meaning;
    const meaning = this.#place.board ? "overlay" : told;
    if (/[\p{L}\p{N}]/u.test(rawAt(this.#text, title)))
      this.#values.emit(title, { ...context, meaning }, { ...line, ordinal: item.ordinal });
    else this.writer.number(item.ordinal);
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
    if ((line.kinds & HASH) !== 0 && isHashtags(rawAt(this.#text, line.content))) {
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
    if (!opens && this.#values.goesOn(line)) return;
    this.#values.endQuote();
    this.#place.line(line.kind === "item");
    if (opens || head.strong) this.writer.breakLine();
    this.#place.takeTime(head, line, this.#text);
    this.#apply(head, numbered(head, line), next);
  }

  #separator(line: ScriptLine, next: ScriptLine | undefined): void {
    if (line.kind === "blank") this.#place.blank(next?.kind === "item");
    else if (line.kind === "rule") this.#place.rule(line.fenced);
    else if (line.kind === "fence") this.#place.fence();
    if (line.kind === "fence" || (line.kind === "rule" && !line.fenced)) this.#values.endQuote();
    if (line.kind !== "comment") this.writer.breakLine();
  }

  #apply(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const { value } = head;
    const empty = value.start >= value.end;
    if (head.aside !== undefined) {
      this.#aside(head, head.aside, line);
      if (!empty) this.#values.emit(value, this.#place.context(), line);
      return;
    }
    const meaning = this.#meaningOf(head, line);
    if (meaning === undefined) {
      this.#unlabelled.read(head, line, next);
      return;
    }
    // A list under a bold label ("Shot list") is about the whole script.
    if (empty && head.bold && !this.#place.fenced && next?.kind === "item")
      this.#place.setTime(undefined);
    const context = this.#place.context(meaning, head);
    if (head.inner !== undefined) {
      this.#values.emit(head.inner, context, line);
      this.#place.interrupt();
      if (!empty) this.#values.emit(value, this.#place.context(), line);
      this.#place.lead(context);
      return;
    }
    this.about.take(meaning, rawAt(this.#text, value), line.index + 1);
    if (empty) {
      this.#place.open(context);
      this.writer.label();
      if (line.ordinal !== undefined && line.kind === "text") this.writer.number(line.ordinal);
      return;
    }
    this.#values.emit(value, context, line);
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
    const written = rawAt(this.#text, aside);
    const shows = APPEARS.test(written) ? "overlay" : undefined;
    const meaning = written.endsWith(":") ? (strongMeaning(written) ?? shows) : undefined;
    this.#place.interrupt();
    if (meaning !== undefined) this.#place.open(this.#place.context(meaning, head));
    else this.writer.aside(aside, this.#place.context(undefined, head), line);
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

/** Lines right of or under a panel belong to it until a blank line. */
function isBeside(line: ScriptLine | undefined): boolean {
  return line?.kind === "text" && line.indent >= 8;
}
