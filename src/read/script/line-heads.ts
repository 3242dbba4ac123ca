/** Reads what opens each line. */

import { bracketLabel } from "./bracket-label.ts";
import { bareLabel, colonLabel } from "./colon-label.ts";
import { NONE, skipMarks, type Head } from "./head.ts";
import type { ScriptLine } from "./scan.ts";
import { trimSpace, type Span } from "./spans.ts";
import { leadingTime, type Time } from "./times.ts";

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
