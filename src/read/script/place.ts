/** Where in a script a line stands: its section, the label above it, and the time in force. */

import type { Context } from "./draftable.ts";
import type { Head } from "./head.ts";
import { isStoryboard } from "./items.ts";
import type { Meaning } from "./labels.ts";
import { DIGIT } from "./kinds.ts";
import { isOption, isSpeech, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { inheritedTime, isHook, ROOT, type Section } from "./section.ts";
import { rawAt } from "./spans.ts";
import { trailingDuration, type Time } from "./times.ts";

export class Place {
  #sections: Section[];
  /** The label whose value goes on below it. */
  #block: Context | undefined;
  /** Whether that label had a value beside it. */
  #valued = false;
  /** The label in force around a fence: labels inside the fence are its parts. */
  #outer: Context | undefined;
  /** A label whose value ends at the next blank line, or with the list below it. */
  #running: { context: Context; list: boolean; item: boolean } | undefined;
  /** From a time in the margin. */
  #time: Time | undefined;
  #item: { time: Time; indent: number } | undefined;
  /** Where the next shot that only has a length begins. */
  #clock = 0;
  #inList = false;
  #fenced = false;

  /** @param base what text without any label is */
  constructor(base: Sense) {
    this.#sections = [{ ...ROOT, meaning: base }];
  }

  /** Inside a storyboard: under its heading, or in a script of that title. */
  get board(): boolean {
    return this.#section().board;
  }

  /** The script's own title, which is no section. */
  title(label: string): void {
    this.#sections = this.#sections.map((section) => ({ ...section, board: isStoryboard(label) }));
  }

  get fenced(): boolean {
    return this.#fenced;
  }

  /** Leaves the sections that a heading of this level ends. @returns the one around it */
  leave(level: number): Section {
    while ((this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop();
    return this.#section();
  }

  enter(section: Section): void {
    this.#sections.push(section);
    this.#clock = 0;
    this.close();
  }

  rule(fenced: boolean): void {
    if (fenced) {
      this.#block = this.#outer;
      return;
    }
    this.close();
    // A scene named without marks ends at the rule below it.
    if (this.#section().level > 5) this.#sections.pop();
  }

  fence(): void {
    this.#fenced = !this.#fenced;
    this.#running = undefined;
    this.#time = undefined;
    if (this.#fenced) this.#outer = this.#block;
    else this.#block = this.#outer;
  }

  /** @param listFollows the next line is an item: a list may stand apart from its label */
  blank(listFollows: boolean): void {
    // The time of a label was its value's: a list that stands apart has its own.
    if (listFollows && this.#valued && this.#block !== undefined)
      this.#block = { ...this.#block, time: undefined };
    if (this.#running?.list !== true || !listFollows) this.#running = undefined;
  }

  /** A list belongs to the label above it, but one item's label not to the next item. */
  line(item: boolean): void {
    this.#inList = item;
    if (item ? this.#running?.item === true : this.#running?.list === true)
      this.#running = undefined;
  }

  /** A label on a line of its own: its value stands below. */
  open(context: Context): void {
    this.#block = context;
    this.#valued = false;
    this.#running = undefined;
  }

  /** A label with its value: what follows without a label is still said, or no longer shown. */
  passed(context: Context, item: boolean, bracket: boolean): void {
    this.#running = { context, list: false, item };
    this.#valued = true;
    if (!bracket) this.#block = isSpeech(context.meaning) ? context : this.#around();
  }

  /** A list below the line just read has this meaning. */
  lead(context: Context): void {
    this.#running = { context, list: true, item: false };
  }

  /** A direction ends what was shown or heard before, but not what is being said. */
  interrupt(): void {
    if (!isSpeech(this.#block?.meaning ?? "plain")) this.#block = this.#around();
  }

  end(): void {
    this.#block = undefined;
  }

  endList(): void {
    this.#running = undefined;
  }

  setTime(time: Time | undefined): void {
    this.#time = time;
  }

  /** Takes the time in a line's margin, or the length at the end of a list's item. */
  takeTime({ margin }: Head, { kind, indent, content, kinds }: ScriptLine, text: string): void {
    const own = margin?.durationMs === undefined ? margin : undefined;
    if (kind !== "item") {
      this.#item = undefined;
      if (own !== undefined) this.#time = own;
      return;
    }
    if (this.#item !== undefined && indent <= this.#item.indent) this.#item = undefined;
    if (own !== undefined) {
      this.#item = { time: own, indent };
      return;
    }
    const ends = (kinds & DIGIT) !== 0 ? trailingDuration(rawAt(text, content)) : undefined;
    const ms = margin?.durationMs ?? ends;
    if (ms === undefined || this.#item !== undefined) return;
    this.#item = { time: { startMs: this.#clock, endMs: this.#clock + ms }, indent };
    this.#clock += ms;
  }

  /** What holds for text here, or for text of this meaning. */
  context(meaning?: Meaning, head?: Head): Context {
    const section = this.#section();
    const base = this.#running?.context ?? this.#block;
    const kept = meaning === undefined ? base : undefined;
    const around = base?.meaning ?? section.meaning;
    const time =
      head?.time ??
      this.#item?.time ??
      this.#time ??
      kept?.time ??
      this.#partTime(head) ??
      inheritedTime(section, meaning, isHook(head?.label));
    return {
      meaning:
        section.meaning === "note"
          ? "note"
          : meaning === "alternative"
            ? optionSense(around, head?.label)
            : (meaning ?? around),
      time,
      hook: section.hook || kept?.hook === true || isHook(head?.label),
      alternative: section.alternative || meaning === "alternative" || kept?.alternative === true,
      option: head?.option === true ? head.label : (kept?.option ?? section.option),
      labelled: meaning !== undefined,
    };
  }

  close(): void {
    this.#block = undefined;
    this.#outer = undefined;
    this.#running = undefined;
    this.#time = undefined;
    this.#item = undefined;
  }

  /** Labels in a list, or in brackets, are parts of the label above them and share its time. */
  #partTime(head: Head | undefined): Time | undefined {
    return this.#inList || head?.bracket === true ? this.#block?.time : undefined;
  }

  #around(): Context | undefined {
    return this.#fenced ? this.#outer : undefined;
  }

  #section(): Section {
    return this.#sections.at(-1) ?? ROOT;
  }
}

/** "Alternative hooks" are hooks; "Background options" keep the role of what is around them. */
function optionSense(around: Sense, label: string | undefined): Sense {
  if (around !== "plain" && around !== "unknown") return around;
  const spoken =
    label === undefined || isOption(label) || /hook|cta|line|ending|gancho|open/i.test(label);
  return spoken ? "say" : "note";
}
