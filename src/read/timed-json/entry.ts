/** One entry of a transcript: text with a start and an end, under whichever names. */

import type { JsonNode, JsonString } from "../json.ts";
import { asNumber, asString, firstOf, field } from "./values.ts";
import type { TimedWord } from "./phrases.ts";

/** `punctuated_word` is the word as it is written, `word` in lower case beside it. */
const TEXT_KEYS = ["punctuated_word", "word", "text", "transcript", "sentence"] as const;

/** @param msPerUnit what a time of 1 is: 1000 for seconds */
function entryOf(node: JsonNode, msPerUnit: number): TimedWord | undefined {
  const text = asString(firstOf(node, TEXT_KEYS));
  if (text === undefined) return undefined;
  const speaker = field(node, "speaker") ?? field(node, "speaker_id");
  return {
    ...placed(text),
    startMs: scaled(asNumber(field(node, "start")), msPerUnit),
    endMs: scaled(asNumber(field(node, "end")), msPerUnit),
    ...(speaker?.kind === "string" || speaker?.kind === "scalar"
      ? { speaker: String(speaker.value) }
      : {}),
  };
}

export function entriesOf(nodes: readonly JsonNode[], msPerUnit: number): TimedWord[] {
  return nodes.flatMap((node) => entryOf(node, msPerUnit) ?? []);
}

export function placed({ value, start, end }: JsonString): {
  text: string;
  start: number;
  end: number;
} {
  return { text: value, start, end };
}

export function scaled(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value * by;
}
