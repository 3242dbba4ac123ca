/** Deepgram: seconds; sentences of paragraphs, else words, else utterances, channel by channel. */

import type { TimedText } from "./cues/timed-text.ts";
import type { JsonNode } from "./json.ts";
import { entriesOf, placed } from "./timed-json/entry.ts";
import { phrases } from "./timed-json/phrases.ts";
import { jsonReader } from "./timed-json/reader.ts";
import { field, itemsAt, numberAt, stringAt } from "./timed-json/values.ts";

const SECOND = 1000;

export const read = jsonReader((root) => {
  const results = field(root, "results");
  const channels = itemsAt(results, "channels");
  const heard = channels.flatMap(channelPieces);
  const pieces =
    heard.length > 0
      ? heard
      : entriesOf(itemsAt(results, "utterances"), SECOND).map((entry): TimedText => ({
          role: "spoken",
          ...entry,
        }));
  const duration = numberAt(field(root, "metadata"), "duration");
  return {
    // Channels are speakers, who take turns.
    pieces: pieces.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)),
    language: stringAt(channels[0], "detected_language")?.value,
    durationMs: duration === undefined ? undefined : duration * SECOND,
  };
});

function channelPieces(channel: JsonNode): TimedText[] {
  // Further alternatives are other hearings of the same words.
  const [best] = itemsAt(channel, "alternatives");
  const paragraphs = itemsAt(field(best, "paragraphs"), "paragraphs");
  const sentences = paragraphs.flatMap((paragraph) =>
    entriesOf(itemsAt(paragraph, "sentences"), SECOND),
  );
  if (sentences.length > 0) return sentences.map((entry) => ({ role: "spoken", ...entry }));
  const words = entriesOf(itemsAt(best, "words"), SECOND);
  if (words.length > 0) return phrases(words);
  const transcript = stringAt(best, "transcript");
  return transcript === undefined ? [] : [{ role: "spoken", ...placed(transcript) }];
}
