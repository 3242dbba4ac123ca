/** What opens a line: a time, a label with or without brackets and emphasis, a direction. */

import type { Meant } from "./meant.ts";
import type { Meaning } from "./labels.ts";
import { isLetter, trimSpace, type Span } from "./spans.ts";
import type { Time } from "./times.ts";

export interface Head {
  /** A time before the label, or alone: it holds for the lines below too. */
  readonly margin: Time | undefined;
  /** A time inside the label: it holds for the label's value. */
  readonly time: Time | undefined;
  /** As written, without the colon. */
  readonly label: string | undefined;
  /** By the label, where there is one. */
  readonly meant: Meant | undefined;
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
export type Label = { -readonly [Key in keyof Head]: Head[Key] };

/** Longest label, in characters: longer is a sentence. */
export const MAX_LABEL = 70;
const NOWHERE: Span = { start: 0, end: 0 };
/** Nothing opens the line. All heads are copies of it, to be of one shape. */
export const NONE: Head = {
  time: undefined,
  label: undefined,
  meant: undefined,
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
export function skipMarks(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && isMark(text.charCodeAt(at))) at++;
  return at;
}

/** `*`, `_` or a backtick. */
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 96;
}

/** Past the marks that close the label, not those that open its value. */
export function valueAfter(text: string, from: number, end: number): Span {
  return trimSpace(text, { start: skipMarks(text, { start: from, end }), end });
}

export function timeOf({ time }: Meant): Time | undefined {
  return time?.durationMs === undefined ? time : undefined;
}

/** Offset of the colon that ends a label; -1 where the text before it is a sentence. */
export function labelColon(text: string): number {
  if (!text.includes(":")) return -1;
  let depth = 0;
  const limit = Math.min(text.length, MAX_LABEL + 30);
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || isLetter(code)) continue;
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

const SPACE = 0x20;
const NO_LABEL = '"“”«»!?]';
