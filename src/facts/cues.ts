/** The cues of a caption file, measured like on-screen text. */

import type { Draft } from "../draft/draft.ts";
import type { Overlay } from "./facts.ts";
import { isCaptionFile } from "./holds.ts";
import { measure } from "./overlays.ts";

/** Empty for scripts. Cues that overlap are each read in their own time. */
export function cuesOf(draft: Draft): Overlay[] {
  if (!isCaptionFile(draft)) return [];
  return draft.segments
    .filter(({ role, text }) => role === "spoken" && text.trim() !== "")
    .map((segment) => measure(segment, 1, true));
}
