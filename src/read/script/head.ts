/** What opens a line: a time, a label with or without brackets and emphasis, a direction. */

import type { Meaning } from "./labels.ts";
import { isCapitals } from "./phrases.ts";
import { exactMeaning, isOption, labelWords, strongMeaning } from "./roles.ts";
import { closingBracket, trim, type Span } from "./spans.ts";
import { leadingTime, parseTime, type Time } from "./times.ts";

export interface Head {
  readonly time?: Time;
  /** As written, without the colon and the time. */
  readonly label?: string;
  /** Absent for a label of unknown meaning. */
  readonly meaning?: Meaning;
  /** Set off by bold, capitals or brackets; an unknown weak label is part of the sentence. */
  readonly strong: boolean;
  readonly bracket: boolean;
  readonly option: boolean;
  /** The value inside the label's own brackets: `[VISUAL: this]`. */
  readonly inner?: Span;
  /** A direction in brackets that is no label. */
  readonly aside?: Span;
  /** What follows the label. */
  readonly value: Span;
}

const MAX_LABEL = 70;
const NONE = { strong: false, bracket: false, option: false } as const;

export function parseHead(text: string, span: Span): Head {
  let rest: Span = { start: skip(text, span.start, span.end), end: trim(text, span).end };
  let time: Time | undefined;
  for (let rounds = 0; rounds < 2; rounds++) {
    const leading = leadingTime(text.slice(rest.start, Math.min(rest.end, rest.start + 120)));
    if (leading === undefined) break;
    time ??= leading.time;
    rest = { start: skip(text, rest.start + leading.length, rest.end), end: rest.end };
  }
  const timed = time === undefined ? {} : { time };
  const head =
    bracketLabel(text, rest) ??
    colonLabel(text, rest, span) ??
    bareLabel(text, rest, span, time !== undefined);
  return head === undefined ? { ...NONE, ...timed, value: rest } : { ...timed, ...head };
}

function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s*_`]/.test(text[at] ?? "")) at++;
  return at;
}

/** `[LABEL: value] more`, `[LABEL] value`, `[LABEL - 0-3s]`, `[any direction]`. */
function bracketLabel(text: string, { start, end }: Span): Head | undefined {
  if (text[start] !== "[") return undefined;
  const close = closingBracket(text, start, end);
  if (close < 0 || text[close + 1] === "(") return undefined;
  const inner = text.slice(start + 1, close);
  let next = skip(text, close + 1, end);
  if (text[next] === ":") next = skip(text, next + 1, end);
  const value = { start: next, end };
  const timed = timeOf(inner);
  const colon = labelColon(inner);
  if (colon > 0) {
    const label = inner.slice(0, colon);
    const meaning = strongMeaning(label);
    const within = trim(text, { start: start + 1 + colon + 1, end: close });
    const filled = within.start < within.end ? { inner: within } : {};
    if (meaning !== undefined)
      return {
        ...NONE,
        ...timed,
        label,
        meaning,
        strong: true,
        bracket: true,
        option: isOption(label),
        ...filled,
        value,
      };
  } else {
    const meaning = exactMeaning(inner);
    // Some words are labels and directions: "[show phone]" directs, "[SHOW]" labels.
    if (meaning !== undefined && meaning !== "note") {
      return {
        ...NONE,
        ...timed,
        label: inner,
        meaning,
        strong: true,
        bracket: true,
        option: isOption(inner),
        value,
      };
    }
    if (isOption(inner))
      return { ...NONE, ...timed, label: inner, strong: true, bracket: true, option: true, value };
    // A word to fill in stands inside a sentence: "[Name] never gave up".
    if (
      /^[\p{L}\d]/u.test(text.slice(close + 1, close + 3).trim()) &&
      !/\s/.test(inner.trim()) &&
      !isCapitals(inner)
    )
      return undefined;
    if (/^['’,]/.test(text.slice(close + 1, close + 2))) return undefined;
  }
  return {
    ...NONE,
    ...timed,
    bracket: true,
    aside: trim(text, { start: start + 1, end: close }),
    value,
  };
}

function timeOf(label: string): { time?: Time } {
  const { time } = parseTime(label);
  return time === undefined ? {} : { time };
}

/** Offset of the colon that ends a label; -1 where the text before it is a sentence. */
function labelColon(text: string): number {
  const opening = text.slice(0, MAX_LABEL + 1);
  for (let at = opening.indexOf(":"); at > 0; at = opening.indexOf(":", at + 1)) {
    const digits = /\d/.test(opening[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
    if (digits || text.startsWith("//", at + 1)) continue;
    const before = opening.slice(0, at);
    return /["“”«»!?\]]|\.\s/.test(before.replace(/\([^()]{0,60}\)/g, "")) ? -1 : at;
  }
  return -1;
}

function colonLabel(text: string, rest: Span, whole: Span): Head | undefined {
  const opening = text.slice(rest.start, Math.min(rest.end, rest.start + MAX_LABEL * 2));
  const colon = labelColon(opening);
  if (colon <= 0) return undefined;
  const written = opening.slice(0, colon);
  const label = written.replace(/[*_`]+/g, "").trim();
  const words = labelWords(label);
  const bold =
    /^(?:\*\*|__)/.test(text.slice(whole.start, rest.start).replace(/^\s+/, "").slice(-2)) ||
    text.slice(rest.start - 2, rest.start) === "**";
  const strong = bold || isCapitals(label.replace(/\([^()]{0,60}\)/g, ""));
  const option = isOption(label);
  const meaning = strong ? strongMeaning(label) : weak(exactMeaning(label));
  const { time } = parseTime(label);
  if (words.length > 8 || (words.length === 0 && time === undefined)) return undefined;
  return {
    ...NONE,
    ...(time === undefined ? {} : { time }),
    label,
    ...(meaning === undefined ? {} : { meaning }),
    strong,
    option,
    value: { start: skip(text, rest.start + colon + 1, rest.end), end: rest.end },
  };
}

/** Without marks only a word that is nothing but a label counts: "Problem: ..." may be speech. */
function weak(meaning: Meaning | undefined): Meaning | undefined {
  return meaning === "part" ? undefined : meaning;
}

/** A label on a line of its own without a colon: bold, in capitals, or after a time. */
function bareLabel(text: string, rest: Span, whole: Span, timed: boolean): Head | undefined {
  if (rest.end - rest.start > MAX_LABEL) return bareBold(text, rest, whole);
  const label = text.slice(rest.start, rest.end).replace(/[*_`]+/g, "");
  if (label === "" || /["“”]/.test(label)) return bareBold(text, rest, whole);
  const marked =
    /^\s*\*\*/.test(text.slice(whole.start, whole.end)) &&
    /\*\*\s*$/.test(text.slice(whole.start, whole.end));
  const capitals = isCapitals(label.replace(/\([^()]{0,60}\)/g, ""));
  if (!marked && !capitals) return bareBold(text, rest, whole);
  const meaning = exactMeaning(label);
  const option = isOption(label);
  // After a time, capitals name the part of the script: "[0:15-0:30] THE QUESTION".
  const named = timed && capitals && labelWords(label).length <= 6 && !/[.!?]$/.test(label);
  if (meaning === undefined && !option && !named) return undefined;
  const found = meaning ?? (named ? "part" : undefined);
  return {
    ...NONE,
    ...timeOf(label),
    label,
    ...(found === undefined ? {} : { meaning: found }),
    strong: true,
    option,
    value: { start: rest.end, end: rest.end },
  };
}

/** `**Label** value`, where the label is known. */
function bareBold(text: string, rest: Span, whole: Span): Head | undefined {
  if (!/\*\*$/.test(text.slice(whole.start, rest.start))) return undefined;
  const close = text.indexOf("**", rest.start);
  if (close < 0 || close >= rest.end || close - rest.start > MAX_LABEL) return undefined;
  const label = text.slice(rest.start, close);
  const meaning = weak(exactMeaning(label));
  if (meaning === undefined && !isOption(label)) return undefined;
  let next = skip(text, close, rest.end);
  if (/^[-–—|](?=\s)/.test(text.slice(next, next + 2))) next = skip(text, next + 1, rest.end);
  return {
    ...NONE,
    ...timeOf(label),
    label,
    ...(meaning === undefined ? {} : { meaning }),
    strong: true,
    option: isOption(label),
    value: { start: next, end: rest.end },
  };
}
