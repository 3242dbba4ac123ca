/** What the lines of a script say about the video: platform, length, language. */

import type { Platform, ReadWarning } from "../../draft/draft.ts";
import { parseDuration, parseLanguage, parsePlatforms, platformWarning } from "../metadata.ts";
import type { Meaning } from "./labels.ts";
import { parseTime } from "./times.ts";

export class About {
  platform: Platform | undefined;
  /** That more than one platform is named. */
  warnings: readonly ReadWarning[] = [];
  language: string | undefined;
  durationMs: number | undefined;
  /** From the title; a line that says the length wins. */
  titleMs: number | undefined;

  /**
   * The first line that says something counts.
   * @param line 1-based
   */
  take(meaning: Meaning, value: string, line: number): void {
    if (meaning === "duration") this.durationMs ??= parseDuration(value);
    else if (meaning === "platform" && this.platform === undefined) {
      const platforms = parsePlatforms(value);
      [this.platform] = platforms;
      this.warnings = platformWarning(platforms, line);
    } else if (meaning === "language") this.language ??= parseLanguage(value);
  }

  title(label: string): void {
    if (parseTime(label).time !== undefined) this.titleMs = parseDuration(label);
  }
}
