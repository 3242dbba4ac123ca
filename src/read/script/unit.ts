/** One script's lines in, its segments out: keeps track of the section, the label and the time in force. */

import type { Platform } from "../../draft/draft.ts";
import { parseDuration, parseLanguage, parsePlatform } from "../metadata.ts";
import { parseHead, type Head } from "./head.ts";
import type { Meaning } from "./labels.ts";
import { isCapitals, isHashtags } from "./phrases.ts";
import { isOption, strongMeaning } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { plain, trim, type Span } from "./spans.ts";
import { readStoryboard } from "./storyboard.ts";
import { readTable } from "./table.ts";
import { parseTime, type Time } from "./times.ts";
import { Writer, type Context } from "./writer.ts";

export interface Facts {
  platform?: Platform;
  language?: string;
  durationMs?: number;
}

interface Section {
  readonly level: number;
  /** `unknown`: a heading that says nothing about what stands below it. */
  readonly meaning: Meaning | "plain" | "unknown";
  readonly time?: Time;
  readonly hook: boolean;
  readonly option?: string;
  readonly alternative: boolean;
}

const ROOT: Section = { level: 0, meaning: "plain", hook: false, alternative: false };

export class UnitReader {
  readonly facts: Facts = {};
  readonly writer: Writer;
  readonly #text: string;
  readonly #lines: readonly ScriptLine[];
  #sections: Section[] = [ROOT];
  /** The label whose value goes on below it. */
  #block: Context | undefined;
  /** The label whose value goes on up to the next blank line. */
  #running: Context | undefined;
  #time: Time | undefined;
  /** Where the next shot that only has a length begins. */
  #clock = 0;
  #quote: { context: Context; left: number } | undefined;
  #option: string | undefined;

  constructor(text: string, lines: readonly ScriptLine[]) {
    this.#text = text;
    this.#lines = lines;
    this.writer = new Writer(text);
  }

  /** @param title index in `lines` of the heading that opens the unit, or -1 */
  read(title: number): void {
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (i === title) this.#title(line);
      else if (line.kind === "heading") this.#heading(line);
      else if (line.kind === "table" || line.kind === "box") {
        let end = i + 1;
        while (
          this.#lines[end]?.kind === line.kind ||
          (line.kind === "box" && this.#aside(this.#lines[end]))
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

  /** Lines right of or under a panel belong to it until a blank line. */
  #aside(line: ScriptLine | undefined): boolean {
    return line?.kind === "text" && line.indent >= 8;
  }

  #title(line: ScriptLine): void {
    const { time } = parseTime(this.#raw(line.content));
    const ms = parseDuration(this.#raw(line.content));
    if (ms !== undefined && (time?.durationMs !== undefined || time?.endMs !== undefined))
      this.facts.durationMs ??= ms;
  }

  #heading(line: ScriptLine): void {
    while ((this.#sections.at(-1)?.level ?? 0) >= Math.max(1, line.level)) this.#sections.pop();
    const parent = this.#sections.at(-1) ?? ROOT;
    const label = plain(this.#raw(line.content));
    const { time } = parseTime(label);
    const span = time?.endMs === undefined ? undefined : time;
    const found = strongMeaning(label);
    const option = isOption(label) ? `${line.index}` : parent.option;
    const meaning = sectionMeaning(found, parent.meaning, span !== undefined, label);
    const hook = /\bhooks?\b|gancho/i.test(label);
    this.#sections.push({
      level: Math.max(1, line.level),
      meaning,
      ...((span ?? parent.time) === undefined ? {} : { time: span ?? parent.time }),
      hook: hook || (parent.hook && option !== undefined),
      ...(option === undefined ? {} : { option }),
      alternative: parent.alternative || found === "alternative",
    });
    this.#close();
    this.#clock = 0;
    this.writer.section(this.#lineHasFence(line));
    if (found === "duration" || found === "platform" || found === "language")
      this.#metadata(found, label);
    // "## Hook: "Stop doing this"" holds the line itself.
    const head = parseHead(this.#text, line.content);
    const value = trim(this.#text, head.value);
    if (head.label !== undefined && head.meaning !== undefined && /^["“«]/.test(this.#raw(value)))
      this.#emit(value, head.meaning, line, head);
  }

  /** Whether the section under a heading keeps its text in a fence. */
  #lineHasFence(heading: ScriptLine): boolean {
    const from = this.#lines.indexOf(heading) + 1;
    for (let i = from; i < this.#lines.length; i++) {
      const kind = this.#lines[i]?.kind;
      if (kind === "heading") return false;
      if (kind === "fence") return true;
    }
    return false;
  }

  #line(line: ScriptLine, next: ScriptLine | undefined): void {
    if (line.kind === "blank") {
      this.#running = undefined;
      this.writer.breakLine();
      return;
    }
    if (line.kind === "rule") {
      if (!line.fenced) this.#close();
      return;
    }
    if (line.kind === "fence" || line.kind === "comment") {
      this.#running = undefined;
      this.writer.breakLine();
      return;
    }
    if (line.code || line.checkbox) {
      this.writer.note(line.content, line);
      return;
    }
    const raw = this.#raw(line.content);
    if (isHashtags(raw)) {
      const meaning = this.#context().meaning;
      this.writer.add(
        "caption",
        line.content,
        meaning === "note" || meaning === "unknown"
          ? { ...this.#context(), meaning }
          : this.#context(),
        line,
      );
      return;
    }
    const head = parseHead(this.#text, line.content);
    const labelled =
      head.meaning !== undefined ||
      head.time !== undefined ||
      head.option ||
      head.aside !== undefined;
    if (this.#quote !== undefined && !labelled && this.#quote.left > 0) {
      this.#quote.left--;
      if (this.writer.quoteLine(line.content, this.#quote.context, line)) this.#quote = undefined;
      return;
    }
    this.#quote = undefined;
    if (head.time !== undefined) this.#setTime(head, line);
    this.#apply(head, line, next);
  }

  #apply(head: Head, line: ScriptLine, next: ScriptLine | undefined): void {
    const value = trim(this.#text, head.value);
    const empty = value.start >= value.end;
    if (head.option) this.#option = head.label;
    if (head.aside !== undefined) {
      // "[Messages appearing:]" and "[Text overlay:]" are labels by their colon.
      const aside = this.#raw(head.aside);
      const meaning = aside.trimEnd().endsWith(":") ? strongMeaning(aside) : undefined;
      if (meaning !== undefined) this.#block = this.#context(meaning, head);
      else this.writer.aside(head.aside, this.#context(undefined, head), line);
      if (!empty) this.#emit(value, undefined, line, head);
      return;
    }
    if (head.meaning === undefined) {
      this.#unknown(head, line, value, empty, next);
      return;
    }
    const meaning = this.#inNote() ? "note" : head.meaning;
    if (head.inner !== undefined) {
      this.#emit(head.inner, meaning, line, head);
      if (!empty) this.#emit(value, undefined, line, head);
      return;
    }
    this.#metadata(head.meaning, this.#raw(value));
    const context = this.#context(meaning, head);
    if (empty) {
      this.#block = context;
      this.#running = undefined;
      this.writer.label();
      return;
    }
    this.#emit(value, meaning, line, head);
    this.#running = context;
    const goesOn =
      meaning === "spoken" || meaning === "script" || meaning === "say" || meaning === "part";
    if (!head.bracket) this.#block = goesOn ? { ...context, soft: true } : undefined;
  }

  /** A label that says nothing about its value, or no label at all. */
  #unknown(
    head: Head,
    line: ScriptLine,
    value: Span,
    empty: boolean,
    next: ScriptLine | undefined,
  ): void {
    const base = this.#context(undefined, head);
    const open =
      base.meaning === "plain" ||
      base.meaning === "say" ||
      base.meaning === "script" ||
      base.meaning === "part" ||
      base.meaning === "unknown" ||
      base.meaning === "spoken";
    if (head.option) {
      if (empty) this.#block = { ...base, option: head.label ?? "" };
      else this.#emit(value, undefined, line, head);
      return;
    }
    if (head.label === undefined || !open) {
      // Only the time is left out: an unknown label is part of the text.
      const from = head.label === undefined ? value : trim(this.#text, line.content);
      if (from.start < from.end) this.#emit(from, undefined, line, head);
      return;
    }
    const quoted = /^[*_]*["“«„]/.test(this.#raw(head.value));
    if (quoted && (head.strong || head.label.length <= 24)) {
      this.#emit(
        value,
        base.meaning === "plain" || base.meaning === "unknown" ? "part" : undefined,
        line,
        head,
      );
    } else if (empty && head.strong) {
      // A label of unknown meaning ends the one before it; what follows speaks for itself.
      const section = this.#sections.at(-1) ?? ROOT;
      const speech = section.meaning === "spoken" || section.meaning === "script";
      if (!speech && isCapitals(head.label))
        this.#block = {
          ...base,
          meaning: section.meaning === "plain" ? "unknown" : section.meaning,
        };
      else this.#emit(trim(this.#text, line.content), undefined, line, head);
    } else if (empty && next?.kind === "fence") this.writer.note(line.content, line);
    else this.#emit(trim(this.#text, line.content), undefined, line, head);
  }

  #emit(span: Span, meaning: Meaning | undefined, line: ScriptLine, head: Head): void {
    const context = this.#context(meaning, head);
    const open = this.writer.value(span, context, line);
    if (open) this.#quote = { context, left: 30 };
  }

  #setTime(head: Head, line: ScriptLine): void {
    const { time } = head;
    if (time === undefined) return;
    if (time.durationMs === undefined) this.#time = time;
    else if (line.kind === "item") {
      this.#time = { startMs: this.#clock, endMs: this.#clock + time.durationMs };
      this.#clock += time.durationMs;
    }
  }

  #metadata(meaning: Meaning, value: string): void {
    if (meaning === "duration") {
      const ms = parseDuration(value);
      if (ms !== undefined) this.facts.durationMs ??= ms;
    } else if (meaning === "platform") {
      const platform = parsePlatform(value);
      if (platform !== undefined) this.facts.platform ??= platform;
    } else if (meaning === "language") {
      const language = parseLanguage(value);
      if (language !== undefined) this.facts.language ??= language;
    }
  }

  #inNote(): boolean {
    const { meaning } = this.#sections.at(-1) ?? ROOT;
    return meaning === "note";
  }

  /** What holds for text here, or for text of this meaning. */
  #context(meaning?: Meaning, head?: Head): Context {
    const section = this.#sections.at(-1) ?? ROOT;
    const base = this.#running ?? this.#block;
    const found = this.#inNote() ? "note" : (meaning ?? base?.meaning ?? section.meaning);
    const time =
      head?.time?.durationMs === undefined
        ? (head?.time ?? this.#time ?? section.time)
        : (this.#time ?? section.time);
    const option =
      head?.option === true ? head.label : (base?.option ?? this.#option ?? section.option);
    const label = head?.label ?? "";
    return {
      meaning: found,
      ...(time === undefined ? {} : { time }),
      hook: section.hook || (base?.hook ?? false) || /\bhook\b|gancho/i.test(label),
      alternative: section.alternative,
      ...(option === undefined ? {} : { option }),
      ...(meaning === undefined && base?.soft === true ? { soft: true } : {}),
    };
  }

  #close(): void {
    this.#block = undefined;
    this.#running = undefined;
    this.#quote = undefined;
    this.#time = undefined;
    this.#option = undefined;
    this.writer.breakLine();
  }

  #raw({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }
}

/** A heading inside notes is a note; one with a time is a part of the script, whatever it is called. */
function sectionMeaning(
  found: Meaning | undefined,
  parent: Section["meaning"],
  timed: boolean,
  label: string,
): Section["meaning"] {
  if (parent === "note") return "note";
  if (
    timed &&
    (found === undefined || found === "note" || found === "duration" || found === "platform")
  )
    return "plain";
  if (found === "duration" || found === "platform" || found === "language") return "note";
  if (found === "alternative" || found === "part") return "say";
  if (found !== undefined) return found;
  if (isPart(label)) return "plain";
  return parent === "plain" ? "unknown" : parent;
}

function isPart(label: string): boolean {
  return /^\W*(?:scene|shot|frame|step|part|section|slide|point|act|segment|chapter|beat|escena|plano|toma|paso|parte|cena|passo|cảnh|bước|phần|final frame)\b/iu.test(
    label,
  );
}
