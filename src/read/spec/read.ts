/** SRT and WebVTT as their standard has them: nothing salvaged, nothing merged. */

import type { TextLine } from "../lines.ts";
import { plainCueText } from "../cues/markup.ts";
import { plainCues, trackUnit } from "../cues/track.ts";
import type { ReadUnit } from "../reader.ts";
import { specCueText } from "./cue-text.ts";
import { readSpecSrt } from "./srt.ts";
import { readSpecVtt } from "./vtt.ts";

export function readSpec(text: string, file: string, dialect: "srt" | "vtt"): ReadUnit[] {
  const cues = dialect === "vtt" ? readSpecVtt(text) : readSpecSrt(text);
  const plainText = dialect === "vtt" ? specCueText : plainCueText;
  const whole = cues.cues.map((cue) => ({ ...cue, lines: oneSpan(cue.lines) }));
  return [trackUnit(text, file, cues, plainCues(text, whole, plainText))];
}

/** Markup may begin on one line and end on another. */
function oneSpan(lines: readonly TextLine[]): TextLine[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? [] : [{ ...first, end: last.end }];
}
