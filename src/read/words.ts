/**
 * Bare lists of timed words or lines: `[{"word", "start", "end"}]`, `[{"text", "startMs", …}]`,
 * `[{"text", "start", "duration"}]` and `[["text", start, end]]`.
 */

import type { JsonNode } from "./json.ts";
import { placed } from "./timed-json/entry.ts";
import { phrases, type TimedWord } from "./timed-json/phrases.ts";
import { jsonReader } from "./timed-json/reader.ts";
import { asNumber, asString, field, firstOf, items } from "./timed-json/values.ts";

const TEXT = ["punctuated_word", "word", "text", "caption", "content"] as const;
const START = ["startMs", "start_ms", "start", "start_time", "startTime", "from"] as const;
const END = ["endMs", "end_ms", "end", "end_time", "endTime", "to"] as const;
const LENGTH = ["durationMs", "duration_ms", "duration", "dur"] as const;

/** Longer than any word or line is said in: such numbers are ms, not seconds. */
const LONGEST_S = 60;
/** More words an entry than this, and the entries are lines already. */
const WORDS_AN_ENTRY = 2;

interface Entry extends TimedWord {
  /** Whether the name of the key says ms. */
  readonly ms: boolean;
}

export const read = jsonReader((root, { damage }) => {
  const entries = items(root).flatMap((node) => entryOf(node) ?? []);
  const guessed = !entries.some(({ ms }) => ms) && areMilliseconds(entries);
  if (guessed) damage.warn("unit-guessed", 1);
  const timed = entries.map(({ ms, ...entry }): TimedWord => {
    const by = ms || guessed ? 1 : 1000;
    const at = (value: number | undefined) => (value === undefined ? undefined : value * by);
    return { ...entry, startMs: at(entry.startMs), endMs: at(entry.endMs) };
  });
  const words = timed.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  const pieces =
    words > WORDS_AN_ENTRY * timed.length
      ? timed.map((entry) => ({ role: "spoken" as const, ...entry }))
      : phrases(timed);
  return { pieces };
});

function entryOf(node: JsonNode): Entry | undefined {
  if (node.kind === "array") {
    const [first, start, end] = node.items;
    const text = asString(first);
    if (text === undefined) return undefined;
    return { ...placed(text), startMs: asNumber(start), endMs: asNumber(end), ms: false };
  }
  const text = asString(firstOf(node, TEXT));
  if (text === undefined) return undefined;
  const startMs = asNumber(firstOf(node, START));
  const length = asNumber(firstOf(node, LENGTH));
  const ends = asNumber(firstOf(node, END));
  const ms = ["startMs", "start_ms"].some((key) => field(node, key) !== undefined);
  const endMs =
    ends ?? (startMs === undefined || length === undefined ? undefined : startMs + length);
  return { ...placed(text), startMs, endMs, ms };
}

/** Whole numbers so far apart that the usual entry would last a minute, were they seconds. */
function areMilliseconds(entries: readonly Entry[]): boolean {
  const lengths = entries.flatMap(({ startMs, endMs }) =>
    startMs === undefined || endMs === undefined ? [] : endMs - startMs,
  );
  const whole = entries.every(({ startMs = 0, endMs = 0 }) => Number.isInteger(startMs + endMs));
  const usual = lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0;
  return whole && usual > LONGEST_S;
}
