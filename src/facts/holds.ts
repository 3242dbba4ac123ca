/** What a kind of file could hold at all, so that absence is told from impossibility. */

import type { Draft } from "../draft/draft.ts";
import type { Holds } from "./facts.ts";

/** Formats that carry timed speech and nothing else. */
const CAPTION_FORMATS: ReadonlySet<string> = new Set(["srt", "vtt"]);

/** Whether every text of the draft is a cue with its own time, made from finished speech. */
export function isCaptionFile(draft: Draft): boolean {
  return CAPTION_FORMATS.has(draft.source.format);
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
