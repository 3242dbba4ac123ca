/** What a kind of file could hold at all, so that absence is told from impossibility. */

import type { Draft } from "../draft/draft.ts";
import type { Holds } from "./facts.ts";

/** Formats of timed speech; some can show text on the picture too, but mostly nobody does. */
const CAPTION_FORMATS: ReadonlySet<string> = new Set(
  "srt vtt sbv ass ttml lrc json3 srv3 whisper deepgram assemblyai words".split(" "),
);

/** Whether every text of the draft is a cue with its own time, made from finished speech. */
export function isCaptionFile(draft: Pick<Draft, "source" | "segments">): boolean {
  if (!CAPTION_FORMATS.has(draft.source.format)) return false;
  return !draft.segments.some(({ role }) => role === "overlay");
}

/** A script can hold everything, also where it is blank; a post without a script only its caption. */
export function holdsOf(draft: Draft): Holds {
  if (isCaptionFile(draft))
    return { speech: true, overlays: false, visuals: false, caption: false };
  const { segments } = draft;
  const script = segments.some(({ role }) => role !== "caption" && role !== "note");
  const open = script || !segments.some(({ role }) => role === "caption");
  return {
    speech: open,
    overlays: open,
    visuals: open,
    caption: true,
  };
}
