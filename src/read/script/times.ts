/** Times as authors write them: `0-3s`, `(3 sec)`, `0:00-0:03`, `[2s]`, `First 3 seconds`. */

import { classOf, LATIN_LETTERS, LETTER } from "../../language/characters.ts";
import { later } from "../../language/later.ts";
import { lowered } from "./nouns.ts";

export interface Time {
  readonly startMs?: number;
  readonly endMs?: number;
  /** How long a shot takes, where that is all that is said: `(3 sec)`. */
  readonly durationMs?: number;
}

export interface ParsedTime {
  readonly time?: Time;
  /** The text without the time and the brackets around it; absent where there is no time. */
  readonly rest?: string;
  readonly index?: number;
  readonly length?: number;
}

const UNIT = "(?:s|secs?|seconds?|segs?|segundos?|giây|sek|sekunden)";
const DASH = "\\s{0,3}(?:-|–|—|→|to|đến|até|hasta)\\s{0,3}";
const CLOCK = "(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";
const NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
const AFTER = `(?![${LATIN_LETTERS}\\d])`;

/** Over text in lower case. */
const PATTERNS: readonly {
  readonly pattern: () => RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Time;
}[] = [
  {
    pattern: later(() => new RegExp(`(?<![\\d:.])${CLOCK}${DASH}${CLOCK}(?!\\d)`)),
    read: (g) => span(clock(g.slice(1, 5)), clock(g.slice(5, 9))),
  },
  {
    pattern: later(
      () =>
        new RegExp(
          `\\b(?:first|primeros?|primeiros?|đầu)\\s(?:${NUMBER}${DASH})?${NUMBER}\\s{0,3}-?${UNIT}?${AFTER}`,
        ),
    ),
    read: (g) => span(0, seconds(g[2])),
  },
  {
    pattern: later(
      () =>
        new RegExp(
          `(?<![\\d:.,$€£])${NUMBER}\\s{0,2}${UNIT}?${DASH}${NUMBER}\\s{0,3}-?${UNIT}${AFTER}`,
        ),
    ),
    read: (g) => span(seconds(g[1]), seconds(g[2])),
  },
  {
    pattern: later(
      () => new RegExp(`\\b(?:seconds?|secs?|segundos?|giây)\\s${NUMBER}${DASH}${NUMBER}${AFTER}`),
    ),
    read: (g) => span(seconds(g[1]), seconds(g[2])),
  },
  {
    pattern: later(() => new RegExp(`(?<![\\d:.])${CLOCK}(?![\\d:])`)),
    read: (g) => ({ startMs: clock(g.slice(1, 5)) }),
  },
  {
    pattern: later(() => new RegExp(`(?<![\\d:.,$€£-])${NUMBER}\\s{0,2}-?${UNIT}${AFTER}`)),
    read: (g) => ({ durationMs: seconds(g[1]) }),
  },
];

/** `Close-up of the pan (3 sec)`: how long a shot in a list takes. */
export function trailingDuration(text: string): number | undefined {
  const match =
    /\((\d{1,3}(?:\.\d{1,2})?)\s?(?:s|secs?|seconds?|segundos?|giây)\b[^()]{0,20}\)[\s*_]*$/iu.exec(
      text.slice(-60),
    );
  return match === null ? undefined : seconds(match[1]);
}

/** What each of them holds: most numbers are no times, and it is asked instead of all. */
const MAYBE = /\d(?::\d|\s{0,3}-?[sg])|(?:st|ầu|ây|[cdo]s?)\s\d/;

const BRACKETS = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** The first time in a label or heading. Input longer than 200 characters is not looked at further. */
export function parseTime(label: string): ParsedTime {
  const text = label.slice(0, 200);
  if (!/\d/.test(text)) return {};
  const lower = lowered(text);
  if (!MAYBE.test(lower)) return {};
  for (const { pattern, read } of PATTERNS) {
    const match = pattern().exec(lower);
    if (match === null) continue;
    let from = match.index;
    let to = from + match[0].length;
    if (text[from - 1] === "~") from--;
    const closing = BRACKETS.get(text[from - 1] ?? "");
    if (closing !== undefined && closing === text[to]) {
      from--;
      to++;
    }
    return {
      time: read(match),
      rest: `${text.slice(0, from)} ${label.slice(to)}`.trim(),
      index: from,
      length: to - from,
    };
  }
  return {};
}

/** A digit behind at most four characters that are no letters, or "first" or "second" there. */
function opensTime(text: string): boolean {
  let at = 0;
  for (let passed = 0; passed <= 4; passed++) {
    const code = text.codePointAt(at);
    if (code === undefined) return false;
    if (code >= 48 && code <= 57) return true;
    if (classOf(code) === LETTER)
      return /^(?:first|seconds?|secs?)\s/i.test(text.slice(at, at + 8));
    at += code > 0xffff ? 2 : 1;
  }
  return false;
}

/** A time that opens the text: `0-3s: ...`, `[0:00-0:03] ...`, `00:12 ...`. @returns characters to skip */
export function leadingTime(
  text: string,
): { readonly time: Time; readonly length: number } | undefined {
  const opening = text.slice(0, 60);
  if (!opensTime(opening)) return undefined;
  const { time, index = 0, length = 0 } = parseTime(opening);
  if (time === undefined || !/^[\s*_([~]*$/.test(opening.slice(0, index))) return undefined;
  const after =
    /^[)\]]?[*_]{0,3}[)\]]?\s{0,8}(?:[:|]|[-–—](?=\s))?[*_]{0,3}/.exec(
      opening.slice(index + length),
    )?.[0] ?? "";
  const bracketed = /[([]/.test(opening.slice(0, index + 1));
  // "3 seconds is all you need" and "5:30 every morning" are speech: a mark must set the time off.
  const rest = text.slice(index + length);
  const written = opening.slice(index, index + length);
  const set = bracketed || /[:|–—*_)\]-]|\s{2}/.test(after) || /^\s*(?:$|["“«[(])/.test(rest);
  const clocks = /^\d{1,2}:\d{2}.*\d:\d{2}/.test(written) || /^\d{2}:\d{2}$/.test(written);
  if (!set && !(clocks && /^\s/.test(rest))) return undefined;
  const point =
    time.durationMs === undefined
      ? time
      : bracketed && (opening[index] === "[" || /^\(\d{0,3}\.\d|^\(0\D/.test(written))
        ? { startMs: time.durationMs }
        : time;
  return { time: point, length: index + length + after.length };
}

/** The cell of a time column, where the unit is often left out: `0-3`. */
export function cellTime(text: string): Time | undefined {
  const { time } = parseTime(text);
  if (time !== undefined)
    return time.durationMs === undefined ? time : { startMs: time.durationMs };
  const bare =
    /^\D{0,3}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}[-–—]\s{0,2}(\d{1,3}(?:\.\d{1,2})?)\D{0,3}$/.exec(
      text.trim().slice(0, 40),
    );
  return bare === null ? undefined : span(seconds(bare[1]), seconds(bare[2]));
}

function span(startMs: number, endMs: number): Time {
  return endMs >= startMs ? { startMs, endMs } : { startMs };
}

function clock(groups: readonly (string | undefined)[]): number {
  const [hours, minutes, secs, fraction] = groups;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(secs ?? 0);
  return whole * 1000 + Number((fraction ?? "").padEnd(3, "0").slice(0, 3));
}

function seconds(number: string | undefined): number {
  return Math.round(Number((number ?? "0").replace(",", ".")) * 1000);
}
