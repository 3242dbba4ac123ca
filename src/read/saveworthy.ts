/** What `parse --json` writes, read again: roles, times and texts as they were. */

import { ROLES, type Role } from "../draft/draft.ts";
import { LineIndex } from "../draft/position.ts";
import { DamageLog } from "./cues/damage.ts";
import { toSegments, type TimedText } from "./cues/timed-text.ts";
import { parseJson, type JsonNode } from "./json.ts";
import { parseLanguage, parsePlatform } from "./metadata.ts";
import type { Reader, ReadUnit } from "./reader.ts";
import { placed } from "./timed-json/entry.ts";
import { itemsAt, numberAt, stringAt } from "./timed-json/values.ts";

export const read: Reader = (text) => {
  const { roots, damage: breaks } = parseJson(text);
  const index = new LineIndex(text);
  const damage = new DamageLog();
  for (const offset of breaks) damage.warn("json-damaged", index.position(offset).line);
  const units = itemsAt(roots[0], "drafts").map((node) => unitOf(node, text, index));
  const [first = { line: 1, segments: [] }, ...rest] = units;
  return [{ ...first, warnings: damage.warnings() }, ...rest];
};

function unitOf(node: JsonNode, text: string, index: LineIndex): ReadUnit {
  const pieces = itemsAt(node, "segments").flatMap((segment): TimedText[] => {
    const words = stringAt(segment, "text");
    if (words === undefined) return [];
    const [startMs, endMs] = [numberAt(segment, "startMs"), numberAt(segment, "endMs")];
    return [{ ...placed(words), role: roleOf(stringAt(segment, "role")?.value), startMs, endMs }];
  });
  const title = stringAt(node, "title")?.value;
  const platform = parsePlatform(stringAt(node, "platform")?.value);
  const language = parseLanguage(stringAt(node, "language")?.value);
  const declaredDurationMs = numberAt(node, "declaredDurationMs");
  return {
    line: index.position(node.start).line,
    segments: toSegments(text, pieces),
    ...(title === undefined ? {} : { title }),
    ...(platform === undefined ? {} : { platform }),
    ...(language === undefined ? {} : { language }),
    ...(declaredDurationMs === undefined ? {} : { declaredDurationMs }),
  };
}

function roleOf(name: string | undefined): Role {
  return ROLES.find((role) => role === name) ?? "note";
}
