/** From a label as written to what it means. */

import { LATIN_LETTERS, runsIn, toLetter } from "../../language/characters.ts";
import {
  LABELS,
  MEANINGS,
  NOTE_WORDS,
  OPTION_NOUNS,
  OPTION_WORDS,
  SHOWN_REMARK,
  WHOLE_LABELS,
  type Meaning,
} from "./labels.ts";
import { lowered, opensWith } from "./nouns.ts";
import { parseTime } from "./times.ts";

/** A label's meaning, or what holds where no label says: `unknown` under a heading that says nothing. */
export type Sense = Meaning | "plain" | "unknown";

/** Whether text of this meaning is said, unless it says otherwise. */
export function isSpeech(meaning: Sense): boolean {
  return meaning === "spoken" || meaning === "script" || meaning === "say" || meaning === "part";
}

const EXACT: ReadonlyMap<string, Meaning> = meanings();

function meanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of MEANINGS)
    for (const spelling of LABELS[meaning]) found.set(spelling, meaning);
  return found;
}

/** Whether a label in lower case is spelt as one of ours. */
export function isKnown(label: string): boolean {
  return EXACT.has(label);
}

const NOTES = new Set(NOTE_WORDS);
/** A label longer than this is a sentence. */
const MAX_LABEL_WORDS = 10;
const MAX_LABEL = 160;

/** How many words the longest known phrase has that begins with a word; most words begin none. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom([...EXACT.keys(), ...NOTES]);

function longestFrom(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(" ");
    const first = end < 0 ? phrase : phrase.slice(0, end);
    let words = 1;
    for (let at = end; at >= 0; at = phrase.indexOf(" ", at + 1)) words++;
    longest.set(first, Math.max(longest.get(first) ?? 0, words));
  }
  return longest;
}

const COUNT = /^\d+(?:st|nd|rd|th)?$/;

/** Lower-case words without marks, times, numbers and what stands in parentheses. */
export function labelWords(label: string): string[] {
  const written = label.slice(0, MAX_LABEL);
  const open = /[([]/.test(written)
    ? written.replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g, " ")
    : written;
  // "[VISUAL]" as a heading is all in brackets.
  const bare = open === written || /[\p{L}\p{N}]/u.test(open) ? open : written;
  const text = (parseTime(bare).rest ?? bare).toLowerCase();
  const words = runsIn(text);
  return /\d/.test(text) ? words.filter((word) => !COUNT.test(word)) : words;
}

/**
 * The meaning of a whole label; the part before a dash, bar or colon is tried as well.
 * @param words of the label, where they are known
 */
export function exactMeaning(
  label: string,
  words: readonly string[] = labelWords(label),
): Meaning | undefined {
  return EXACT.get(words.join(" ")) ?? firstMeaning(label);
}

/** The meaning of a label that is nothing but a known phrase, times and parentheses aside. */
export function wholeMeaning(label: string): Meaning | undefined {
  return EXACT.get(labelWords(label).join(" "));
}

function firstMeaning(label: string): Meaning | undefined {
  const end = label.slice(0, MAX_LABEL).search(/\s[-–—|/]+\s|[|/:]/);
  return end < 0 ? undefined : EXACT.get(labelWords(label.slice(0, end)).join(" "));
}

/** As `exactMeaning`, else the longest known phrase in it; for headings and labels set apart by marks. */
export function strongMeaning(
  label: string,
  words: readonly string[] = labelWords(label),
): Meaning | undefined {
  if (words.length === 0 || words.length > MAX_LABEL_WORDS) return undefined;
  const found = phraseMeaning(label, words);
  const shown =
    (found === undefined || isSpeech(found)) &&
    label.includes("(") &&
    SHOWN_REMARK.test(label.slice(0, MAX_LABEL));
  return shown ? "overlay" : found;
}

function phraseMeaning(label: string, words: readonly string[]): Meaning | undefined {
  const whole = EXACT.get(words.join(" "));
  if (whole !== undefined) return whole;
  const sizes = words.map((word) => LONGEST_FROM.get(word) ?? 0);
  let found: Meaning | undefined;
  let options = false;
  for (let size = Math.min(words.length, Math.max(...sizes)); size > 0; size--) {
    // English puts the head of a phrase last: "hook text" is text.
    for (let at = words.length - size; at >= 0; at--) {
      if ((sizes[at] ?? 0) < size) continue;
      const phrase = words.slice(at, at + size).join(" ");
      if (NOTES.has(phrase)) return "note";
      const meaning = EXACT.get(phrase);
      // One word inside a longer phrase says little unless it names a role by itself.
      if (
        WHOLE_LABELS.has(phrase) ||
        (size === 1 &&
          (meaning === "part" ||
            meaning === "note" ||
            meaning === "platform" ||
            meaning === "duration" ||
            meaning === "language"))
      )
        continue;
      if (meaning === "alternative" && size === 1) options = true;
      else found ??= meaning;
    }
  }
  // "Hook options" are alternatives, "sound options" are sounds.
  if (options && (found === undefined || isSpeech(found))) return "alternative";
  return found ?? firstMeaning(label);
}

const opensOption = opensWith(
  OPTION_NOUNS,
  `s?[ #]{0,2}(?:[a-h]|\\d{1,2})(?![${LATIN_LETTERS}\\d])`,
);
const OPTION_LABELS = new Set(OPTION_WORDS);

/** "Option A", "Variation 2 - calm"; `Primary`, `Secondary`. */
export function isOption(label: string, words: readonly string[] = labelWords(label)): boolean {
  const bare = lowered(label.slice(toLetter(label, 5)));
  return opensOption(bare) || OPTION_LABELS.has(words.join(" "));
}
