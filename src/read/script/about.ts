/** What the lines of a script say about the video: platform, length, language. */

import type { Platform } from "../../draft/draft.ts";
import { parseDuration, parseLanguage, parsePlatform } from "../metadata.ts";
import type { Meaning } from "./labels.ts";
import { parseTime } from "./times.ts";

export class About {
  platform: Platform | undefined;
  language: string | undefined;
  durationMs: number | undefined;
  /** From the title; a line that says the length wins. */
  titleMs: number | undefined;

  /** The first line that says something counts. */
  take(meaning: Meaning, value: string): void {
    if (meaning === "duration") this.durationMs ??= parseDuration(value);
    else if (meaning === "platform") this.platform ??= parsePlatform(value);
    else if (meaning === "language") this.language ??= parseLanguage(value);
  }

  title(label: string): void {
    if (parseTime(label).time !== undefined) this.titleMs = parseDuration(label);
  }
}
