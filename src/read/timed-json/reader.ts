/** What all timed JSON has in common: one value, damage with its line, one draft. */

import { LineIndex } from "../../draft/position.ts";
import { MAX_CUES } from "../cues/cues.ts";
import { DamageLog } from "../cues/damage.ts";
import { toSegments, type TimedText } from "../cues/timed-text.ts";
import { parseJson, type JsonNode } from "../json.ts";
import { parseLanguage } from "../metadata.ts";
import type { Reader } from "../reader.ts";

export interface TimedJson {
  /** Times in ms, not yet whole. */
  readonly pieces: readonly TimedText[];
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly durationMs?: number | undefined;
}

/** What a reader is given beside the value. */
export interface Source {
  readonly text: string;
  readonly damage: DamageLog;
  /** 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

export function jsonReader(extract: (root: JsonNode, source: Source) => TimedJson): Reader {
  return (text) => {
    const index = new LineIndex(text);
    const lineOf = (offset: number): number => index.position(offset).line;
    const damage = new DamageLog();
    const { roots, damage: breaks } = parseJson(text);
    for (const offset of breaks) damage.warn("json-damaged", lineOf(offset));
    const [root] = roots;
    const found = root === undefined ? undefined : extract(root, { text, damage, lineOf });
    const { pieces = [], title, language, durationMs } = found ?? {};
    if (pieces.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
    const segments = toSegments(text, pieces.slice(0, MAX_CUES));
    if (segments.length === 0) damage.warn("no-cues", 1);
    const tag = parseLanguage(language);
    return [
      {
        line: segments[0]?.range.start.line ?? 1,
        segments,
        ...(title === undefined || title.trim() === "" ? {} : { title: title.trim() }),
        ...(tag === undefined ? {} : { language: tag }),
        ...(durationMs === undefined || durationMs <= 0
          ? {}
          : { declaredDurationMs: Math.round(durationMs) }),
        warnings: damage.warnings(),
      },
    ];
  };
}
