/** Which timed JSON a text is, by its keys; the unit of its times follows from that. */

import type { JsonNode } from "../json.ts";
import { asNumber, field, firstOf, isObject, items, itemsAt, numberAt } from "./values.ts";

interface Shape {
  readonly format: string;
  readonly matches: (roots: readonly JsonNode[]) => boolean;
}

/** What is told by rarer keys comes first. */
export const TIMED_SHAPES: readonly Shape[] = [
  { format: "capcut", matches: ([root]) => isCapcut(root) },
  {
    format: "json3",
    matches: ([root]) =>
      field(root, "wireMagic") !== undefined ||
      itemsAt(root, "events").some((event) => numberAt(event, "tStartMs") !== undefined),
  },
  {
    format: "saveworthy",
    matches: ([root]) =>
      numberAt(root, "schemaVersion") !== undefined && field(root, "drafts")?.kind === "array",
  },
  {
    format: "deepgram",
    matches: ([root]) =>
      firstOf(field(root, "results"), ["channels", "utterances"])?.kind === "array",
  },
  { format: "assemblyai", matches: ([root]) => isAssemblyAi(root) },
  { format: "whisper", matches: ([root]) => isWhisper(root) },
  { format: "words", matches: ([root]) => isWordList(items(root)[0]) },
];

function isCapcut(root: JsonNode | undefined): boolean {
  return (
    field(field(root, "materials"), "texts")?.kind === "array" ||
    (isObject(field(root, "canvas_config")) &&
      firstOf(root, ["materials", "tracks", "keyframes", "draft_type"]) !== undefined)
  );
}

function isAssemblyAi(root: JsonNode | undefined): boolean {
  const own = firstOf(root, ["acoustic_model", "language_model", "audio_url", "audio_duration"]);
  const heard = firstOf(root, ["words", "utterances", "sentences", "text"]);
  return own !== undefined && heard !== undefined;
}

function isWhisper(root: JsonNode | undefined): boolean {
  const timed = ["segments", "word_segments", "words"].some((key) =>
    itemsAt(root, key)
      .slice(0, 50)
      .some((entry) => numberAt(entry, "start") !== undefined),
  );
  const cpp = itemsAt(root, "transcription").some((entry) =>
    isObject(firstOf(entry, ["offsets", "timestamps"])),
  );
  return (
    timed || cpp || itemsAt(root, "chunks").some((entry) => field(entry, "timestamp") !== undefined)
  );
}

function isWordList(first: JsonNode | undefined): boolean {
  if (first?.kind === "array") {
    const [text, start, end] = first.items;
    return text?.kind === "string" && asNumber(start) !== undefined && asNumber(end) !== undefined;
  }
  const text = firstOf(first, ["punctuated_word", "word", "text"]);
  const start = firstOf(first, ["startMs", "start_ms", "start", "start_time", "startTime"]);
  return text?.kind === "string" && asNumber(start) !== undefined;
}
