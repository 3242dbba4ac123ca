/** One script's lines in, its segments out: keeps track of the section, the label and the time in force. */

import type { Platform } from "../../draft/draft.ts";
import { parseDuration, parseLanguage, parsePlatform } from "../metadata.ts";
import { lineHead, type Head } from "./head.ts";
import type { Meaning } from "./labels.ts";
import { isCapitals, isDirection, isHashtags, isRemark } from "./phrases.ts";
import { isOption, isSpeech, strongMeaning, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { ROOT, sectionOf, type Section } from "./section.ts";
import { plain, trimSpace, type Span } from "./spans.ts";
import { readStoryboard } from "./storyboard.ts";
import { readTable } from "./table.ts";
import { parseTime, trailingDuration, type Time } from "./times.ts";
import { Writer, type Context } from "./writer.ts";

export interface Facts {
  platform?: Platform;
  language?: string;
  durationMs?: number;
  /** From the title; a line that says the length wins. */
  titleMs?: number;
}

/** A quotation that is still open after so many lines was never closed. */
const MAX_QUOTE_LINES = 30;

export class UnitReader {
  readonly facts: Facts = {};
  readonly writer: Writer;
  readonly #text: string;
  readonly #lines: readonly ScriptLine[];
  #sections: Section[];
  /** The label whose value goes on below it. */
  #block: Context | undefined;
  /** The label in force around a fence: labels inside the fence are its parts. */
  #outer: Context | undefined;
  /** The label whose value goes on up to the next blank line, or to the end of a list. */
  #running: { context: Context; list: boolean; item: boolean } | undefined;
  /** From a time in the margin. */
  #time: Time | undefined;
  #item: { time: Time; indent: number } | undefined;
  /** Where the next shot that only has a length begins. */
  #clock = 0;
  #quote: { context: Context; left: number } | undefined;
  #fenced = false;
  #inList = false;
  #speakers: ReadonlySet<string> | undefined;

  /** @param base what text without any label is, by the title of the file */
  constructor(text: string, lines: readonly ScriptLine[], base: Sense = "plain") {
    this.#text = text;
    this.#lines = lines;
    this.#sections = [{ ...ROOT, meaning: base }];
    this.writer = new Writer(text);
  }

  /** @param title index in `lines` of the heading that opens the unit, or -1 */
  read(title: number): void {
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (i === title) this.#title(line);
      else if (line.kind === "heading") this.#heading(line, this.#hasFence(i + 1));
      else if (line.kind === "table" || line.kind === "box") {
        let end = i + 1;
        while (
          this.#lines[end]?.kind === line.kind ||
          (line.kind === "box" && beside(this.#lines[end]))
        )
          end++;
        const block = this.#lines.slice(i, end);
        if (line.kind === "table") readTable(this.#text, block, this.#context(), this.writer);
        else readStoryboard(this.#text, block, this.writer);
        this.#running = undefined;
        i = end - 1;
      } else this.#line(line, this.#lines[i + 1]);
    }
  }

  #title(line: ScriptLine): void {
    const label = this.#raw(line.content);
    const { time } = parseTime(label);
    const ms = parseDuration(label);
    if (ms !== undefined && time !== undefined) this.facts.titleMs = ms;
  }

  #heading(line: ScriptLine, fenced: boolean): void {
    const level = Math.max(1, line.level);
    while ((this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop();
    const label = plain(this.#raw(line.content));
    const section = sectionOf(label, level, this.#section());
    this.#sections.push(section);
    this.#close();
    this.#clock = 0;
    this.writer.section(fenced, FULL.test(label));
    const found = strongMeaning(label);
    if (found !== undefined) this.#metadata(found, label);
    // "## Hook: "Stop doing this"" holds the line itself.
    const head = lineHead(this.#text, line);
    const named = head.label !== undefined && head.meaning !== undefined && isSpeech(head.meaning);
    if (named && /^["“«]/.test(this.#raw(head.value)))
      this.#emit(head.value, this.#context(head.meaning, head), line);
  }

  /** Whether the section that begins here keeps its text in a fence. */
  #hasFence(from: number): boolean {
    for (let i = from; i < Math.min(this.#lines.length, from + 400); i++) {
      const kind = this.#lines[i]?.kind;
      if (kind === "heading") return false;
      if (kind === "fence") return true;
    }
    return false;
  }

  #line(line: ScriptLine, next: ScriptLine | undefined): void {
    switch (line.kind) {
      case "blank":
        if (this.#running?.list !== true || next?.kind !== "item") this.#running = undefined;
        this.writer.breakLine();
        return;
      case "rule":
        if (line.fenced) this.#block = this.#outer;
        else {
          this.#close();
          // A scene named without marks ends at the rule below it.
          if (this.#section().level > 5) this.#sections.pop();
        }
        return;
      case "comment":
        return;
      case "fence":
        this.#fence();
        return;
      default:
        break;
    }
    if (line.code || line.checkbox) {
      this.writer.note(line.content, line);
      return;
    }
    const raw = this.#raw(line.content);
    if (isHashtags(raw)) {
      const context = this.#context();
      this.writer.add(context.meaning === "note" ? "note" : "caption", line.content, context, line);
      return;
    }
    this.#inList = line.kind === "item";
    const head = lineHead(this.#text, line);
    const opens =
      head.meaning !== undefined ||
      head.margin !== undefined ||
      head.option ||
      head.aside !== undefined;
    if (this.#quote !== undefined && !opens && this.#quote.left > 0) {
      this.#quote.left--;
      if (this.writer.quoteLine(line.content, this.#quote.context, line)) this.#quote = undefined;
      return;
    }
    this.#quote = undefined;
    // A list belongs to the label above it, but one item's label not to the next item.
    if (
      this.#running !== undefined &&
      (line.kind === "item" ? this.#running.item : this.#running.list)
    )
      this.#running = undefined;
    if (opens || head.strong) this.writer.breakLine();
    this.#setTime(head, line);
    this.#apply(head, line, next);
  }

  #fence(): void {
    this.#fenced = !this.#fenced;
    this.#running = undefined;
    this.#quote = undefined;
    this.writer.breakLine();
    this.#time = undefined;
    if (this.#fenced) this.#outer = this.#block;
    else this.#block = this.#outer;
  }

  #apply(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const { value } = head;
    const empty = value.start >= value.end;
    if (head.aside !== undefined) {
      this.#aside(head, head.aside, line);
      if (!empty) this.#emit(value, this.#context(), line);
      return;
    }
    const meaning = this.#meaningOf(head, line);
    if (meaning === undefined) {
      this.#unlabelled(head, line, next);
      return;
    }
    // A list under a bold label ("Shot list") is about the whole script.
    if (empty && head.bold && !this.#fenced && next?.kind === "item") this.#time = undefined;
    const context = this.#context(meaning, head);
    if (head.inner !== undefined) {
      this.#emit(head.inner, context, line);
      if (!isSpeech(this.#block?.meaning ?? "plain"))
        this.#block = this.#fenced ? this.#outer : undefined;
      if (!empty) this.#emit(value, this.#context(), line);
      this.#running = { context, list: true, item: false };
      return;
    }
    this.#metadata(meaning, this.#raw(value));
    if (empty) {
      this.#block = context;
      this.#running = undefined;
      this.writer.label();
      return;
    }
    this.#emit(value, context, line);
    this.#running = { context, list: false, item: line.kind === "item" };
    if (head.bracket) return;
    this.#block = isSpeech(context.meaning) ? context : this.#fenced ? this.#outer : undefined;
  }

  /** In a list or a fence that is said, "Target: two minutes" is said as well. */
  #meaningOf(head: Head, line: ScriptLine): Meaning | undefined {
    const { meaning } = head;
    if (meaning === undefined || head.strong) return meaning;
    const around = this.#context().meaning;
    const said = isSpeech(around) && (line.kind === "item" || line.fenced);
    const told =
      meaning === "note" ||
      meaning === "duration" ||
      meaning === "platform" ||
      meaning === "language" ||
      meaning === "script";
    return said && told ? undefined : meaning;
  }

  #aside(head: Head, aside: Span, line: ScriptLine): void {
    // "[Messages appearing:]" is a label by its colon.
    const written = this.#raw(aside);
    const meaning = written.endsWith(":") ? strongMeaning(written) : undefined;
    if (!isSpeech(this.#block?.meaning ?? "plain"))
      this.#block = this.#fenced ? this.#outer : undefined;
    if (meaning !== undefined) this.#block = this.#context(meaning, head);
    else this.writer.aside(aside, this.#context(undefined, head), line);
  }

  /** A label that says nothing about its value, or no label at all. */
  #unlabelled(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const context = this.#context(undefined, head);
    const { value } = head;
    const empty = value.start >= value.end;
    if (head.option) {
      const option = { ...context, option: head.label ?? "" };
      if (empty) this.#block = option;
      else this.#emit(value, option, line);
      if (!empty && line.kind !== "item") this.#block = option;
      return;
    }
    // Only the time is left out: an unknown label is part of the text.
    const content = head.margin === undefined ? line.content : head.body;
    if (head.label === undefined) {
      if (empty) return;
      if (isRemark(this.#raw(content)) && context.meaning !== "spoken" && !line.fenced) {
        this.writer.note(content, line);
        this.#running = { context: { ...context, meaning: "note" }, list: true, item: false };
      } else this.#emit(content, context, line);
      return;
    }
    const quoted = /^[*_]*["“«„]/.test(this.#raw(value));
    // A name in capitals, or a part of the script with its time, is not said itself.
    const timed = head.time !== undefined && head.margin === undefined;
    if (!empty && (timed || (head.strong && this.#isSpeaker(head.label)))) {
      this.#emit(value, context, line);
      return;
    }
    const name = head.strong || head.label.length <= 24;
    const open = context.meaning === "plain" || context.meaning === "unknown";
    if (quoted && name) this.#emit(value, open ? { ...context, meaning: "part" } : context, line);
    else if (head.margin !== undefined && isCapitals(this.#raw(head.body)))
      this.writer.note(head.body, line);
    else if (
      empty &&
      head.strong &&
      (timed || isCapitals(head.label) || head.margin !== undefined)
    ) {
      this.writer.note(line.content, line);
      if (timed) this.#time = head.time;
      // A label of unknown meaning ends the one before it; what follows speaks for itself.
      if (head.margin === undefined && !isSpeech(context.meaning)) this.#block = undefined;
    } else if (empty && next?.kind === "fence") this.writer.note(line.content, line);
    else this.#emit(content, context, line);
  }

  /** A name in capitals or bold that opens several lines: "ANNA: ... BEN: ... ANNA: ...". */
  #isSpeaker(label: string): boolean {
    if (this.#speakers === undefined) {
      const counts = new Map<string, number>();
      for (const line of this.#lines) {
        const name = /^[*_]{0,3}(\p{Lu}[\p{L} .'’-]{0,23}?)[*_]{0,3}:/u.exec(
          this.#raw({
            start: line.content.start,
            end: Math.min(line.content.end, line.content.start + 40),
          }),
        )?.[1];
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      this.#speakers = new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
    }
    return this.#speakers.has(label);
  }

  #emit(span: Span, context: Context, line: ScriptLine): void {
    const open = this.writer.value(span, context, line);
    if (open) this.#quote = { context, left: MAX_QUOTE_LINES };
    // "Quick cuts showing:" passes its role on to the list below.
    const last = this.writer.pieces.at(-1);
    const picture = last?.role === "visual" || (last?.role === "spoken" && isDirection(last.text));
    if (last?.line === line.index && picture && last.text.endsWith(":")) {
      this.#running = { context: { ...context, meaning: "visual" }, list: true, item: false };
    }
  }

  #setTime(head: Head, line: ScriptLine): void {
    const { margin } = head;
    if (line.kind !== "item") {
      this.#item = undefined;
      if (margin !== undefined && margin.durationMs === undefined) this.#time = margin;
      return;
    }
    if (this.#item !== undefined && line.indent <= this.#item.indent) this.#item = undefined;
    const ms =
      margin?.durationMs ??
      (margin === undefined ? trailingDuration(this.#raw(line.content)) : undefined);
    const own = margin?.durationMs === undefined ? margin : undefined;
    if (own !== undefined) this.#item = { time: own, indent: line.indent };
    else if (ms !== undefined && this.#item === undefined) {
      this.#item = { time: { startMs: this.#clock, endMs: this.#clock + ms }, indent: line.indent };
      this.#clock += ms;
    }
  }

  #metadata(meaning: Meaning, value: string): void {
    const { facts } = this;
    if (meaning === "duration") {
      const ms = parseDuration(value);
      if (ms !== undefined) facts.durationMs ??= ms;
    } else if (meaning === "platform") {
      const platform = parsePlatform(value);
      if (platform !== undefined) facts.platform ??= platform;
    } else if (meaning === "language") {
      const language = parseLanguage(value);
      if (language !== undefined) facts.language ??= language;
    }
  }

  /** What holds for text here, or for text of this meaning. */
  #context(meaning?: Meaning, head?: Head): Context {
    const section = this.#section();
    const base = this.#running?.context ?? this.#block;
    const around: Sense = base?.meaning ?? section.meaning;
    const alternative = meaning === "alternative";
    const found: Sense =
      section.meaning === "note"
        ? "note"
        : alternative
          ? optionSense(around, head?.label)
          : (meaning ?? around);
    const time =
      head?.time ??
      this.#item?.time ??
      this.#time ??
      (meaning === undefined ? base?.time : undefined) ??
      (this.#inList || head?.bracket === true ? this.#block?.time : undefined) ??
      section.time;
    const option =
      head?.option === true
        ? head.label
        : ((meaning === undefined ? base?.option : undefined) ?? section.option);
    return {
      meaning: found,
      ...(time === undefined ? {} : { time }),
      hook:
        section.hook ||
        (meaning === undefined && (base?.hook ?? false)) ||
        /\bhooks?\b|gancho/i.test(head?.label ?? ""),
      alternative:
        section.alternative ||
        alternative ||
        (meaning === undefined && (base?.alternative ?? false)),
      ...(option === undefined ? {} : { option }),
      ...(meaning === undefined ? {} : { labelled: true }),
    };
  }

  #section(): Section {
    return this.#sections.at(-1) ?? ROOT;
  }

  #close(): void {
    this.#block = undefined;
    this.#outer = undefined;
    this.#running = undefined;
    this.#quote = undefined;
    this.#time = undefined;
    this.#item = undefined;
    this.writer.breakLine();
  }

  #raw(span: Span): string {
    const { start, end } = trimSpace(this.#text, span);
    return this.#text.slice(start, end);
  }
}

/** "Full voiceover script": the scenes' speech once more, to be read out. */
const FULL = /\b(?:full|complete|entire|clean|completo|completa|íntegro|đầy đủ)\b/iu;

/** Lines right of or under a panel belong to it until a blank line. */
function beside(line: ScriptLine | undefined): boolean {
  return line?.kind === "text" && line.indent >= 8;
}

/** "Alternative hooks" are hooks; "Background options" keep the role of what is around them. */
function optionSense(around: Sense, label: string | undefined): Sense {
  if (around !== "plain" && around !== "unknown") return around;
  return label !== undefined && !isOption(label) && !/hook|cta|line|ending|gancho|open/i.test(label)
    ? "note"
    : "say";
}
