/** From a label as written to what it means. */

import {
  LABELS,
  MEANINGS,
  NOTE_WORDS,
  OPTION_NOUNS,
  OPTION_WORDS,
  type Meaning,
} from "./labels.ts";
import { parseTime } from "./times.ts";

/** A label's meaning, or what holds where no label says: `unknown` under a heading that says nothing. */
export type Sense = Meaning | "plain" | "unknown";

/** Whether text of this meaning is said, unless it says otherwise. */
export function isSpeech(meaning: Sense): boolean {
  return meaning === "spoken" || meaning === "script" || meaning === "say" || meaning === "part";
}

const EXACT: ReadonlyMap<string, Meaning> = new Map(
  MEANINGS.flatMap((meaning) => LABELS[meaning].map((spelling) => [spelling, meaning] as const)),
);
const NOTES = new Set(NOTE_WORDS);
const LONGEST_PHRASE = 5;
/** A label longer than this is a sentence. */
const MAX_LABEL_WORDS = 10;

/** Lower-case words without marks, times, numbers and what stands in parentheses. */
export function labelWords(label: string): string[] {
  const written = label.slice(0, 160);
  const open = written.replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g, " ");
  // "[VISUAL]" as a heading is all in brackets.
  const bare = /[\p{L}\p{N}]/u.test(open) ? open : written;
  const { rest } = parseTime(bare);
  return (rest ?? bare)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word));
}

/** The meaning of a whole label; the part before a dash, bar or colon is tried as well. */
export function exactMeaning(label: string): Meaning | undefined {
  const whole = EXACT.get(labelWords(label).join(" "));
  if (whole !== undefined) return whole;
  const parts = label.slice(0, 160).split(/\s[-–—|/]+\s|\s*[|/:]\s*/, 3);
  if (parts.length < 2) return undefined;
  const meanings = parts.map((part) => EXACT.get(labelWords(part).join(" ")));
  return meanings[0] ?? undefined;
}

/** As `exactMeaning`, else the longest known phrase in it; for headings and labels set apart by marks. */
export function strongMeaning(label: string): Meaning | undefined {
  const words = labelWords(label);
  if (words.length === 0 || words.length > MAX_LABEL_WORDS) return undefined;
  const whole = EXACT.get(words.join(" "));
  if (whole !== undefined) return whole;
  let found: Meaning | undefined;
  let options = false;
  for (let size = Math.min(LONGEST_PHRASE, words.length); size > 0; size--) {
    // English puts the head of a phrase last: "hook text" is text.
    for (let at = words.length - size; at >= 0; at--) {
      const phrase = words.slice(at, at + size).join(" ");
      if (NOTES.has(phrase)) return "note";
      const meaning = EXACT.get(phrase);
      // One word inside a longer phrase says little unless it names a role by itself.
      if (
        size === 1 &&
        (meaning === "part" ||
          meaning === "note" ||
          meaning === "platform" ||
          meaning === "duration" ||
          meaning === "language")
      )
        continue;
      if (meaning === "alternative" && size === 1) options = true;
      else found ??= meaning;
    }
  }
  // "Hook options" are alternatives, "sound options" are sounds.
  if (options && (found === undefined || isSpeech(found))) return "alternative";
  return found ?? exactMeaning(label);
}

const OPTION = new RegExp(
  `^(?:${OPTION_NOUNS.join("|")})s?[ #]{0,2}(?:[a-h]|\\d{1,2})(?![\\p{L}\\d])`,
  "iu",
);
const OPTION_LABELS = new Set(OPTION_WORDS);

/** "Option A", "Variation 2 - calm"; `Primary`, `Secondary`. */
export function isOption(label: string): boolean {
  const bare = label.replace(/^[^\p{L}]{1,5}/u, "");
  return OPTION.test(bare) || OPTION_LABELS.has(labelWords(label).join(" "));
}
