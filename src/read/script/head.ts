/** What opens a line: a time, a label with or without brackets and emphasis, a direction. */

import { LONE_DIRECTIONS, PART_NOUNS, type Meaning } from "./labels.ts";
import { isCapitals } from "./phrases.ts";
import { later } from "../../language/later.ts";
import { exactMeaning, isOption, labelWords, strongMeaning } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { closingBracket, indexWithin, isLetter, trim, trimSpace, type Span } from "./spans.ts";
import { leadingTime, parseTime, type Time } from "./times.ts";

export interface Head {
  /** A time before the label, or alone: it holds for the lines below too. */
  readonly margin: Time | undefined;
  /** A time inside the label: it holds for the label's value. */
  readonly time: Time | undefined;
  /** As written, without the colon. */
  readonly label: string | undefined;
  /** Of the label, as `labelWords` gives them. */
  readonly words: readonly string[];
  /** Absent for a label of unknown meaning. */
  readonly meaning: Meaning | undefined;
  /** Set off by bold, capitals or brackets; an unknown weak label is part of the sentence. */
  readonly strong: boolean;
  readonly bold: boolean;
  readonly bracket: boolean;
  readonly option: boolean;
  /** The value inside the label's own brackets: `[VISUAL: this]`. */
  readonly inner: Span | undefined;
  /** A direction in brackets that is no label. */
  readonly aside: Span | undefined;
  /** What follows, with its emphasis marks. */
  readonly value: Span;
  /** All but the time in the margin. */
  readonly body: Span;
}

/** One shape for all, made once and then filled in: there are as many heads as lines. */
type Label = { -readonly [Key in keyof Head]: Head[Key] };

const MAX_LABEL = 70;
const NOWHERE: Span = { start: 0, end: 0 };
/** Nothing opens the line. All heads are copies of it, to be of one shape. */
const NONE: Head = {
  time: undefined,
  label: undefined,
  words: [],
  meaning: undefined,
  strong: false,
  bold: false,
  bracket: false,
  option: false,
  inner: undefined,
  aside: undefined,
  margin: undefined,
  value: NOWHERE,
  body: NOWHERE,
};
const part = later(() => new RegExp(`^\\W{0,3}(?:${PART_NOUNS.join("|")})s?\\s?#?\\d`, "iu"));

/** The heads of a file's lines: asked for when scripts are told apart, and again when they are read. */
export class LineHeads {
  readonly #text: string;
  readonly #heads: (Head | undefined)[];

  /** @param count of the file's lines */
  constructor(text: string, count: number) {
    this.#text = text;
    this.#heads = Array.from({ length: count }, () => undefined);
  }

  of({ index, content }: ScriptLine): Head {
    return (this.#heads[index] ??= parseHead(this.#text, content));
  }
}

export function parseHead(text: string, span: Span): Head {
  const whole = trimSpace(text, span);
  let rest: Span = { start: skipMarks(text, whole), end: whole.end };
  let margin: Time | undefined;
  for (let rounds = 0; rounds < 2; rounds++) {
    const leading = leadingTime(text.slice(rest.start, Math.min(rest.end, rest.start + 120)));
    if (leading === undefined) break;
    margin ??= leading.time;
    const next = trimSpace(text, { start: rest.start + leading.length, end: rest.end });
    rest = { start: skipMarks(text, next), end: rest.end };
    if (rest.start > next.start && text.slice(next.start, rest.start) !== "**") rest = next;
  }
  const body = margin === undefined ? whole : rest;
  const head = bracketLabel(text, rest) ??
    colonLabel(text, rest) ??
    bareLabel(text, rest, margin !== undefined) ?? { ...NONE, value: body };
  head.margin = margin;
  head.body = body;
  return head;
}

function skipMarks(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && isMark(text.charCodeAt(at))) at++;
  return at;
}

/** `*`, `_` or a backtick. */
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 96;
}

/** Past the marks that close the label, not those that open its value. */
function valueAfter(text: string, from: number, end: number): Span {
  return trimSpace(text, { start: skipMarks(text, { start: from, end }), end });
}

/** `(Hook) value`: in parentheses only a whole label counts, all else is a remark. */
function parenthesisLabel(text: string, { start, end }: Span): Label | undefined {
  const close = closingBracket(text, start, Math.min(end, start + MAX_LABEL));
  const label = close < 0 ? "" : text.slice(start + 1, close);
  const words = labelWords(label);
  const meaning = LONE_DIRECTIONS.includes(words.join(" "))
    ? undefined
    : exactMeaning(label, words);
  const value = valueAfter(text, close + 1, end);
  if (meaning === undefined || meaning === "note" || meaning === "part" || value.start >= value.end)
    return undefined;
  return {
    ...NONE,
    time: timeOf(label),
    label,
    words,
    meaning,
    strong: true,
    bracket: true,
    value,
  };
}

/** `[LABEL: value] more`, `[LABEL] value`, `[LABEL - 0-3s]`, `[any direction]`. */
function bracketLabel(text: string, span: Span): Label | undefined {
  const { end } = span;
  const opening = text.slice(span.start, Math.min(end, span.start + 8));
  if (!/[([]/.test(opening)) return undefined;
  const mark = /^[[(]/.test(opening)
    ? undefined
    : /^[\p{So}\p{Emoji_Presentation}\uFE0F\s]{1,6}(?=\[)/u.exec(opening)?.[0];
  const start = span.start + (mark?.length ?? 0);
  if (text[start] === "(") return parenthesisLabel(text, span);
  if (text[start] !== "[") return undefined;
  const close = closingBracket(text, start, end);
  if (close < 0 || text[close + 1] === "(") return undefined;
  const written = text.slice(start + 1, close);
  let value = valueAfter(text, close + 1, end);
  if (text[value.start] === ":") value = valueAfter(text, value.start + 1, end);
  // "[HOOK] 0-3s: value" and "[HOOK - 0-3s] value".
  const after = leadingTime(text.slice(value.start, Math.min(end, value.start + 120)));
  if (after !== undefined) value = valueAfter(text, value.start + after.length, end);
  const base = { ...NONE, time: timeOf(written) ?? after?.time, bracket: true, value };
  const colon = labelColon(written);
  const label = colon > 0 ? written.slice(0, colon) : written;
  const words = labelWords(label);
  const named = { ...base, label, words, strong: true, option: isOption(label, words) };
  if (colon > 0) {
    const meaning = strongMeaning(label, words);
    const inner = trim(text, { start: start + colon + 2, end: close });
    if (meaning !== undefined)
      return { ...named, meaning, inner: inner.start < inner.end ? inner : undefined };
  } else if (!/\d/.test(written) || !part().test(written)) {
    // "[SHOW]" is a label, "[show the phone]" a direction: only a whole label counts.
    const lone = LONE_DIRECTIONS.includes(words.join(" "));
    const meaning = lone ? undefined : exactMeaning(written, words);
    if (meaning !== undefined && meaning !== "note") return { ...named, meaning };
    if (named.option) return named;
    if (after?.time.endMs !== undefined && isCapitals(written))
      return { ...named, meaning: "part" };
    // A word to fill in stands inside a sentence: "[Name] never gave up", "[City]'s best".
    const next = text.slice(close + 1, close + 3);
    if (/^['’,]/.test(next)) return undefined;
    if (/^[\p{L}\d]/u.test(next.trim()) && !/\s/.test(written.trim()) && !isCapitals(written))
      return undefined;
  }
  return { ...base, aside: trim(text, { start: start + 1, end: close }) };
}

function timeOf(label: string): Time | undefined {
  const { time } = parseTime(label);
  return time?.durationMs === undefined ? time : undefined;
}

/** Offset of the colon that ends a label; -1 where the text before it is a sentence. */
function labelColon(text: string): number {
  if (!text.includes(":")) return -1;
  let depth = 0;
  const limit = Math.min(text.length, MAX_LABEL + 30);
  for (let at = 0; at < limit; at++) {
    if (isLetter(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth > 0) continue;
    else if (NO_LABEL.includes(character) || (character === "." && text[at + 1] === " ")) return -1;
    else if (character === ":") {
      const digits = /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
      if (!digits && !text.startsWith("//", at + 1)) return at > 0 ? at : -1;
    }
  }
  return -1;
}

const NO_LABEL = '"“”«»!?]';

function colonLabel(text: string, rest: Span): Label | undefined {
  const opening = text.slice(rest.start, Math.min(rest.end, rest.start + MAX_LABEL * 2));
  const colon = labelColon(opening);
  if (colon <= 0) return undefined;
  const label = withoutMarks(opening.slice(0, colon));
  const words = labelWords(label);
  const time = timeOf(label);
  if (words.length > 8 || (words.length === 0 && time === undefined)) return undefined;
  const bold = text.startsWith("**", rest.start - 2);
  const strong = bold || isCapitals(withoutParentheses(label));
  return {
    ...NONE,
    time,
    label,
    words,
    meaning: strong ? strongMeaning(label, words) : weak(exactMeaning(label, words)),
    strong,
    bold,
    option: isOption(label, words),
    value: valueAfter(text, rest.start + colon + 1, rest.end),
  };
}

/** Without marks only a word that is nothing but a label counts: "Problem: ..." may be speech. */
function weak(meaning: Meaning | undefined): Meaning | undefined {
  return meaning === "part" ? undefined : meaning;
}

/** A label without a colon: alone on its line in bold or capitals, or in bold before its value. */
function bareLabel(text: string, rest: Span, timed: boolean): Label | undefined {
  const bold = text.startsWith("**", rest.start - 2);
  const close = bold ? indexWithin(text, "**", rest) : -1;
  const end = close >= 0 ? close : rest.end;
  if (end - rest.start > MAX_LABEL) return undefined;
  const written = text.slice(rest.start, end);
  const capitals = isCapitals(withoutParentheses(written));
  if (!bold && !capitals) return undefined;
  const label = withoutMarks(written);
  if (label === "" || /["“”]/.test(label)) return undefined;
  let value = valueAfter(text, end, rest.end);
  const alone = value.start >= value.end;
  if (!alone) {
    // "**Label** - value": a dash or a quotation tells a label from an emphasised word.
    const dash = /^[-–—|](?=\s)/.test(text.slice(value.start, value.start + 2));
    if (!bold || !(dash || /^["“«]/.test(text[value.start] ?? ""))) return undefined;
    if (dash) value = valueAfter(text, value.start + 1, rest.end);
  }
  const words = labelWords(label);
  const exact = exactMeaning(label, words);
  const meaning = alone ? exact : weak(exact);
  const option = isOption(label, words);
  // With a time, capitals or bold name the part of the script: "[0:15-0:30] THE QUESTION", "**Scrub (0-8s)**".
  const set = timed ? capitals : bold && timeOf(label)?.endMs !== undefined;
  const named = set && alone && words.length <= 6 && !/[.!?]$/.test(label);
  if (meaning === undefined && !option && !named) return undefined;
  return {
    ...NONE,
    time: timeOf(label),
    label,
    words,
    meaning: meaning ?? (named ? "part" : undefined),
    strong: true,
    bold,
    option,
    value,
  };
}

function withoutMarks(label: string): string {
  return label.replace(/[*_`]+/g, "").trim();
}

function withoutParentheses(label: string): string {
  return label.includes("(") ? label.replace(/\([^()]{0,60}\)/g, "") : label;
}
