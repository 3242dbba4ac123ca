/**
 * Whisper and what is made after it: OpenAI's `verbose_json`, WhisperX, faster-whisper (seconds),
 * whisper.cpp (`offsets` in ms), Hugging Face pipelines (`chunks` with `timestamp`), ElevenLabs.
 */

import type { TimedText } from "./cues/timed-text.ts";
import type { JsonNode } from "./json.ts";
import { entriesOf, placed, scaled } from "./timed-json/entry.ts";
import { phrases, type TimedWord } from "./timed-json/phrases.ts";
import { jsonReader } from "./timed-json/reader.ts";
import { asNumber, field, items, itemsAt, numberAt, stringAt } from "./timed-json/values.ts";

const SECOND = 1000;

export const read = jsonReader((root) => ({
  pieces: piecesOf(root),
  language: (
    stringAt(root, "language") ??
    stringAt(root, "language_code") ??
    stringAt(field(root, "result"), "language")
  )?.value,
}));

function piecesOf(root: JsonNode): TimedText[] {
  const segments = entriesOf(itemsAt(root, "segments"), SECOND);
  if (segments.length > 0) return segments.map(spoken);
  const cpp = itemsAt(root, "transcription").flatMap(cppEntry);
  if (cpp.length > 0) return cpp.map(spoken);
  const chunks = itemsAt(root, "chunks").flatMap(chunkEntry);
  if (chunks.length > 0) return isWords(chunks) ? phrases(chunks) : chunks.map(spoken);
  const words = itemsAt(root, "word_segments").length > 0 ? "word_segments" : "words";
  const timed = entriesOf(itemsAt(root, words), SECOND);
  if (timed.length > 0) return phrases(timed);
  const text = stringAt(root, "text");
  return text === undefined ? [] : [{ role: "spoken", ...placed(text) }];
}

function spoken(entry: TimedWord): TimedText {
  return { role: "spoken", ...entry };
}

/** `offsets` in ms; older versions have only `timestamps`, as in SRT. */
function cppEntry(node: JsonNode): TimedWord[] {
  const text = stringAt(node, "text");
  if (text === undefined) return [];
  const offsets = field(node, "offsets");
  const stamps = field(node, "timestamps");
  return [
    {
      ...placed(text),
      startMs: numberAt(offsets, "from") ?? clockMs(stringAt(stamps, "from")?.value),
      endMs: numberAt(offsets, "to") ?? clockMs(stringAt(stamps, "to")?.value),
    },
  ];
}

function clockMs(text: string | undefined): number | undefined {
  const match = /^(\d{1,4}):(\d\d):(\d\d)[.,](\d{3})$/.exec(text ?? "");
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, fraction = 0] = match.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * SECOND + fraction;
}

function chunkEntry(node: JsonNode): TimedWord[] {
  const text = stringAt(node, "text");
  const [start, end] = items(field(node, "timestamp"));
  if (text === undefined) return [];
  return [
    {
      ...placed(text),
      startMs: scaled(asNumber(start), SECOND),
      endMs: scaled(asNumber(end), SECOND),
    },
  ];
}

/** `return_timestamps="word"` makes a chunk of every word. */
function isWords(entries: readonly TimedWord[]): boolean {
  return entries.every(({ text }) => !/\S\s+\S/.test(text));
}
