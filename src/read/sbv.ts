/** YouTube's SBV (`.sbv`): `0:00:01.000,0:00:02.000`, then the text. */

import { readTrack } from "./cues/track.ts";
import type { Reader } from "./reader.ts";

export const read: Reader = (text, file) => readTrack(text, file, "sbv");
