/** AssemblyAI: milliseconds; words, else utterances or sentences, else the text alone. */

import type { TimedText } from "./cues/timed-text.ts";
import { entriesOf, placed } from "./timed-json/entry.ts";
import { phrases } from "./timed-json/phrases.ts";
import { jsonReader } from "./timed-json/reader.ts";
import { itemsAt, numberAt, stringAt } from "./timed-json/values.ts";
import type { JsonNode } from "./json.ts";

export const read = jsonReader((root) => {
  const seconds = numberAt(root, "audio_duration");
  return {
    pieces: piecesOf(root),
    language: stringAt(root, "language_code")?.value,
    durationMs: seconds === undefined ? undefined : seconds * 1000,
  };
});

function piecesOf(root: JsonNode): TimedText[] {
  const words = entriesOf(itemsAt(root, "words"), 1);
  if (words.length > 0) return phrases(words);
  for (const key of ["utterances", "sentences"]) {
    const entries = entriesOf(itemsAt(root, key), 1);
    if (entries.length > 0) return entries.map((entry) => ({ role: "spoken", ...entry }));
  }
  const text = stringAt(root, "text");
  return text === undefined ? [] : [{ role: "spoken", ...placed(text) }];
}
