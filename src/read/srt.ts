/** SubRip (`.srt`). */

import { readTrack } from "./cues/track.ts";
import type { Reader } from "./reader.ts";

export const read: Reader = async (text, file, { spec }) => {
  if (spec !== true) return readTrack(text, file, "srt");
  const { readSpec } = await import("./spec/read.ts");
  return readSpec(text, file, "srt");
};
