/** WebVTT cue text by the letter: https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules. */

import { decodeHTML } from "entities";

/**
 * The text tokens of a cue, in order. A tag is everything from `<` to the next `>` or the end,
 * whatever stands in it; references are HTML's, so `&copy` needs no semicolon.
 */
export function specCueText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .split(/<[^>]*(?:>|$)/)
    .map((text) => decodeHTML(text))
    .join("");
}
