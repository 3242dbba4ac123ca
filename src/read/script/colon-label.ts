/** Labels outside brackets: before a colon, or alone on a line in bold or capitals. */

import { labelColon, MAX_LABEL, NONE, timeOf, valueAfter, type Label } from "./head.ts";
import { meantBy } from "./meant.ts";
import type { Meaning } from "./labels.ts";
import { isCapitals } from "./phrases.ts";
import { indexWithin, type Span } from "./spans.ts";

export function colonLabel(text: string, rest: Span): Label | undefined {
  const opening = text.slice(rest.start, Math.min(rest.end, rest.start + MAX_LABEL * 2));
  const colon = labelColon(opening);
  if (colon <= 0) return undefined;
  const label = withoutMarks(opening.slice(0, colon));
  const known = meantBy(label);
  const { words } = known;
  const time = timeOf(known);
  if (words.length > 8 || (words.length === 0 && time === undefined)) return undefined;
  const bold = text.startsWith("**", rest.start - 2);
  const strong = bold || isCapitals(withoutParentheses(label));
  return {
    ...NONE,
    time,
    label,
    meant: known,
    meaning: strong ? known.strong : weak(known.exact),
    strong,
    bold,
    option: known.option,
    value: valueAfter(text, rest.start + colon + 1, rest.end),
  };
}

/** Without marks only a word that is nothing but a label counts: "Problem: ..." may be speech. */
function weak(meaning: Meaning | undefined): Meaning | undefined {
  return meaning === "part" ? undefined : meaning;
}

/** A label without a colon: alone on its line in bold or capitals, or in bold before its value. */
export function bareLabel(text: string, rest: Span, timed: boolean): Label | undefined {
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
  const known = meantBy(label);
  const { exact, option, words } = known;
  const meaning = alone ? exact : weak(exact);
  // With a time, capitals or bold name the part of the script: "[0:15-0:30] THE QUESTION", "**Scrub (0-8s)**".
  const set = timed ? capitals : bold && timeOf(known)?.endMs !== undefined;
  const named = set && alone && words.length <= 6 && !/[.!?]$/.test(label);
  if (meaning === undefined && !option && !named) return undefined;
  return {
    ...NONE,
    time: timeOf(known),
    label,
    meant: known,
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
