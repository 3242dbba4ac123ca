/** Labels in brackets: "[VISUAL: this]", "[HOOK] value", "(Hook) value", and directions that are none. */

import { later } from "../../language/later.ts";
import { labelColon, MAX_LABEL, NONE, timeOf, valueAfter, type Label } from "./head.ts";
import { meantBy } from "./meant.ts";
import { LONE_DIRECTIONS, PART_NOUNS } from "./labels.ts";
import { isCapitals } from "./phrases.ts";
import { closingBracket, trim, type Span } from "./spans.ts";
import { leadingTime } from "./times.ts";

const part = later(() => new RegExp(`^\\W{0,3}(?:${PART_NOUNS.join("|")})s?\\s?#?\\d`, "iu"));

/** `(Hook) value`: in parentheses only a whole label counts, all else is a remark. */
function parenthesisLabel(text: string, { start, end }: Span): Label | undefined {
  const close = closingBracket(text, start, Math.min(end, start + MAX_LABEL));
  const label = close < 0 ? "" : text.slice(start + 1, close);
  const known = meantBy(label);
  const meaning = LONE_DIRECTIONS.includes(known.name) ? undefined : known.exact;
  const value = valueAfter(text, close + 1, end);
  if (meaning === undefined || meaning === "note" || meaning === "part" || value.start >= value.end)
    return undefined;
  return {
    ...NONE,
    time: timeOf(known),
    label,
    meant: known,
    meaning,
    strong: true,
    bracket: true,
    value,
  };
}

/** `[LABEL: value] more`, `[LABEL] value`, `[LABEL - 0-3s]`, `[any direction]`. */
export function bracketLabel(text: string, span: Span): Label | undefined {
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
  const whole = meantBy(written);
  const base = { ...NONE, time: timeOf(whole) ?? after?.time, bracket: true, value };
  const colon = labelColon(written);
  const label = colon > 0 ? written.slice(0, colon) : written;
  const known = colon > 0 ? meantBy(label) : whole;
  const named = { ...base, label, meant: known, strong: true, option: known.option };
  if (colon > 0) {
    const meaning = known.strong;
    const inner = trim(text, { start: start + colon + 2, end: close });
    if (meaning !== undefined)
      return { ...named, meaning, inner: inner.start < inner.end ? inner : undefined };
  } else if (!/\d/.test(written) || !part().test(written)) {
    // "[SHOW]" is a label, "[show the phone]" a direction: only a whole label counts.
    const lone = LONE_DIRECTIONS.includes(known.name);
    const meaning = lone ? undefined : known.exact;
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
