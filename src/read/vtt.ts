/** WebVTT (`.vtt`). */

import { readTrack } from "./cues/track.ts";
import type { Reader } from "./reader.ts";

export const read: Reader = (text, file) => readTrack(text, file, "vtt");
