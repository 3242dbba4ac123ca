/** Written scripts, Markdown or plain text: front matter, lines, units, segments. */

import { LineIndex } from "../../draft/position.ts";
import { readFrontMatter } from "../frontmatter.ts";
import { splitLines } from "../lines.ts";
import type { ReadUnit } from "../reader.ts";
import { LineHeads } from "./line-heads.ts";
import { resolve } from "./resolve.ts";
import { CAPTION_TITLES, PLAN_TITLES } from "./labels.ts";
import type { Sense } from "./roles.ts";
import { scan, type ScriptLine } from "./scan.ts";
import { BARE_LEVEL } from "./titles.ts";
import { markTitles } from "./titles.ts";
import { findSuppressions } from "./suppressions.ts";
import { UnitReader } from "./unit.ts";
import { findUnits } from "./units.ts";

export async function readScript(text: string): Promise<ReadUnit[]> {
  const rawLines = splitLines(text);
  const front = await readFrontMatter(text, rawLines);
  const lines = scan(text, rawLines, front.body);
  markTitles(text, lines);
  const index = new LineIndex(text);
  const heads = new LineHeads(text);
  const units = findUnits(text, lines, heads);
  const suppressions = findSuppressions(text, rawLines);
  const first = (lines[units[0]?.from ?? 0]?.index ?? 0) + 1;
  const shared = suppressions.filter(({ line }) => line < first);
  let passed = shared.length;
  const base = baseOf(text, lines, units.length > 1);
  const head = new UnitReader(text, lines.slice(0, units[0]?.from ?? 0), heads);
  head.read(-1);
  return units.map((unit, i): ReadUnit => {
    const reader = new UnitReader(text, lines.slice(unit.from, unit.to), heads, base);
    reader.read(unit.titled ? unit.opens - unit.from : -1);
    const opening = lines[unit.opens];
    const line = (opening?.index ?? 0) + 1;
    const heading = unit.titled && opening !== undefined ? heads.titleOf(opening).label : "";
    const title = heading.endsWith(":") ? heading.slice(0, -1).trimEnd() : heading;
    const next = units[i + 1];
    const last = next === undefined ? Number.POSITIVE_INFINITY : (lines[next.from]?.index ?? 0);
    const from = passed;
    while (passed < suppressions.length && (suppressions[passed]?.line ?? 0) <= last) passed++;
    // What stands between this script and the next belongs to none: kept, not scored.
    reader.rest(lines.slice(unit.to, next?.from ?? lines.length));
    const own = [...shared, ...suppressions.slice(from, passed)];
    const platform = reader.about.platform ?? front.platform ?? head.about.platform;
    const warnings = [
      ...(i === 0 ? front.warnings : []),
      ...(reader.about.platform !== undefined || front.platform !== undefined || i > 0
        ? reader.about.warnings
        : head.about.warnings),
    ];
    const language = front.language ?? reader.about.language ?? head.about.language;
    const durationMs = reader.about.durationMs ?? front.durationMs ?? reader.about.titleMs;
    return {
      line,
      ...(front.title !== undefined && units.length === 1
        ? { title: front.title }
        : title === ""
          ? {}
          : { title }),
      segments: resolve(reader.writer, index),
      ...(platform === undefined ? {} : { platform }),
      ...(language === undefined ? {} : { language }),
      ...(durationMs === undefined ? {} : { declaredDurationMs: durationMs }),
      ...(warnings.length === 0 ? {} : { warnings }),
      ...(own.length === 0 ? {} : { suppressions: own }),
    };
  });
}

/** The first heading, or first line, says what kind of file this is. */
function baseOf(text: string, lines: readonly ScriptLine[], several: boolean): Sense {
  const line =
    lines.find(({ kind, level }) => kind === "heading" && level < BARE_LEVEL) ??
    lines.find(({ kind }) => kind === "text");
  if (line === undefined || line.end - line.start > 120) return "plain";
  const title = text.slice(line.content.start, line.content.end);
  if (PLAN_TITLES.test(title) && !several) return "note";
  const script = /\b(?:scripts?|hooks?|guion|roteiro)\b/i.test(title);
  return CAPTION_TITLES.test(title) && !script ? "caption" : "plain";
}
