/** YouTube's json3: events with a start and a length in ms, their words in `segs`. */

import type { TimedText } from "./cues/timed-text.ts";
import { jsonReader } from "./timed-json/reader.ts";
import { itemsAt, numberAt, stringAt } from "./timed-json/values.ts";

export const read = jsonReader((root) => ({
  pieces: itemsAt(root, "events").flatMap((event): TimedText[] => {
    const words = itemsAt(event, "segs").flatMap((seg) => stringAt(seg, "utf8") ?? []);
    const shown = words.filter(({ value }) => value.trim() !== "");
    const [first, last] = [shown[0], shown.at(-1)];
    // Events without words move or scroll the window.
    if (first === undefined || last === undefined) return [];
    const startMs = numberAt(event, "tStartMs");
    const length = numberAt(event, "dDurationMs");
    const endMs = startMs === undefined || length === undefined ? undefined : startMs + length;
    const text = words.map(({ value }) => value).join("");
    return [{ role: "spoken", text, startMs, endMs, start: first.start, end: last.end }];
  }),
}));
