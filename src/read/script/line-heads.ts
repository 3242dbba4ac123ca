/** Reads what opens each line, and what each heading says. */

import { bracketLabel } from "./bracket-label.ts";
import { bareLabel, colonLabel } from "./colon-label.ts";
import { NONE, skipMarks, type Head } from "./head.ts";
import { BRACKET, COLON, DIGIT, kindsOf, MARKED, SMALL } from "./kinds.ts";
import { meantBy, type Meant } from "./meant.ts";
import type { ScriptLine } from "./scan.ts";
import { plainAt, trimSpace, type Span } from "./spans.ts";
import { leadingTime, type Time } from "./times.ts";

/** A heading without its marks. */
export interface Title {
  readonly label: string;
  readonly meant: Meant;
}

function title(label: string): Title {
  return { label, meant: meantBy(label) };
}

/** Of a file's lines: asked for when scripts are told apart, and again when they are read. */
export class LineHeads {
  readonly #text: string;
  readonly #heads: Head[] = [];
  readonly #titles: Title[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  of({ index, content, kinds }: ScriptLine): Head {
    return (this.#heads[index] ??= parseHead(this.#text, content, kinds));
  }

  titleOf({ index, content, kinds }: ScriptLine): Title {
    return (this.#titles[index] ??= title(plainAt(this.#text, content, kinds)));
  }
}

/** One of these is in every label, unless it is all in capitals, and in every time. */
const OPENS = DIGIT | COLON | BRACKET | MARKED;

/** @param kinds of the characters in the span */
export function parseHead(
  text: string,
  span: Span,
  kinds = kindsOf(text, span.start, span.end),
): Head {
  const whole = trimSpace(text, span);
  const has = (kind: number): boolean => (kinds & kind) !== 0;
  if (has(SMALL) && !has(OPENS)) return { ...NONE, value: whole, body: whole };
  let rest: Span = { start: skipMarks(text, whole), end: whole.end };
  let margin: Time | undefined;
  for (let rounds = 0; rounds < 2 && has(DIGIT); rounds++) {
    const leading = leadingTime(text.slice(rest.start, Math.min(rest.end, rest.start + 120)));
    if (leading === undefined) break;
    margin ??= leading.time;
    const next = trimSpace(text, { start: rest.start + leading.length, end: rest.end });
    rest = { start: skipMarks(text, next), end: rest.end };
    if (rest.start > next.start && text.slice(next.start, rest.start) !== "**") rest = next;
  }
  const body = margin === undefined ? whole : rest;
  const head = (has(BRACKET) ? bracketLabel(text, rest) : undefined) ??
    (has(COLON) ? colonLabel(text, rest) : undefined) ??
    bareLabel(text, rest, margin !== undefined) ?? { ...NONE, value: body };
  head.margin = margin;
  head.body = body;
  return head;
}
