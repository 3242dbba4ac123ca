/** Where the scripts of a file begin and end. */

import { parseDuration } from "../metadata.ts";
import { evidenceOf, ONCE, type Evidence } from "./evidence.ts";
import { findHeadings, isPart, type Heading } from "./headings.ts";
import type { LineHeads } from "./line-heads.ts";
import type { ScriptLine } from "./scan.ts";

export interface UnitLines {
  /** Indexes into the scanned lines; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index of the heading, or of the first line that opens the unit. */
  readonly opens: number;
  readonly titled: boolean;
}

export function findUnits(
  text: string,
  lines: readonly ScriptLine[],
  heads: LineHeads,
): UnitLines[] {
  const units = choose(findHeadings(lines, heads), evidenceOf(text, lines, heads));
  if (units.length === 0) return [whole(lines, heads)];
  return units.map(({ at, end }, i) => ({
    from: at,
    to: Math.min(end, units[i + 1]?.at ?? lines.length),
    opens: at,
    titled: true,
  }));
}

function choose(headings: readonly Heading[], evidence: Evidence): Heading[] {
  const open = withoutRest(headings);
  const filled = (heading: Heading): boolean =>
    evidence.script(heading.at + 1, heading.end) >= 1 ||
    (heading.strength === "strong" && evidence.content(heading.at + 1, heading.end) >= 1);
  const named = open.filter(
    (heading) => heading.strength === "strong" && filled(heading) && !isShot(heading),
  );
  const levels = new Set(named.map(({ level }) => level));
  const perhaps = open.filter(
    (heading) =>
      heading.strength === "weak" &&
      !isShot(heading) &&
      evidence.script(heading.at + 1, heading.end) >= 2,
  );
  const groups = [...new Set(perhaps.map(({ level }) => level))].filter(
    (level) => perhaps.filter((heading) => heading.level === level).length >= 2,
  );
  const shallow = Math.min(...levels, ...groups);
  const numbered = perhaps.filter(({ level }) =>
    levels.size === 0 ? level === Math.min(...groups) : level <= shallow && groups.includes(level),
  );
  const units = nested(
    [...named, ...numbered].sort((a, b) => a.at - b.at),
    evidence,
  );
  if (units.length > 1 || named.length === 1) return units;
  return siblings(open, evidence);
}

/**
 * Everything under a heading of notes or alternatives is no script of its own. What a script is
 * about may be called anything; so may the document, which its first heading names.
 */
function withoutRest(headings: readonly Heading[]): Heading[] {
  let notesEnd = 0;
  let optionsEnd = 0;
  return headings.filter((heading, i) => {
    if (heading.strength === "none" && i > 0) {
      const meaning = heading.meant.strong;
      if (meaning === "note") notesEnd = Math.max(notesEnd, heading.end);
      if (meaning === "alternative") optionsEnd = Math.max(optionsEnd, heading.end);
    }
    return heading.at >= notesEnd && (heading.strength === "strong" || heading.at >= optionsEnd);
  });
}

/** A time span that does not start at 0 makes it a part of a script. */
function isShot(heading: Heading): boolean {
  const { time } = heading.meant;
  return time?.endMs !== undefined && (time.startMs ?? 0) > 0 && /\d:\d\d/.test(heading.label);
}

/** A heading that only holds others gives way to them; inside a script nothing opens another. */
function nested(candidates: readonly Heading[], evidence: Evidence): Heading[] {
  const kept: Heading[] = [];
  for (const [i, heading] of candidates.entries()) {
    const last = kept.at(-1);
    if (last !== undefined && heading.at < last.end) continue;
    const first = candidates[i + 1];
    const holds = first !== undefined && first.at < heading.end && first.level > heading.level;
    const second = candidates[i + 2];
    const several = second !== undefined && second.at < heading.end;
    const container =
      holds &&
      (several || heading.strength === "weak") &&
      evidence.script(heading.at + 1, first.at) === 0;
    if (!container) kept.push(heading);
  }
  return kept;
}

/** Unnumbered scripts: sibling headings that each have what a script has once. */
function siblings(headings: readonly Heading[], evidence: Evidence): Heading[] {
  for (const level of [1, 2, 3, 4]) {
    const group = headings.filter(
      (heading) =>
        heading.level === level &&
        heading.meant.strong === undefined &&
        !isPart(heading.label) &&
        evidence.script(heading.at + 1, heading.end) >= 2,
    );
    if (group.length < 2) continue;
    const labels = group.map((heading) => new Set(evidence.once(heading.at + 1, heading.end)));
    const common = [...ONCE].filter((label) => labels.filter((set) => set.has(label)).length >= 2);
    const units = group.filter((_, i) => common.some((label) => labels[i]?.has(label)));
    const timed = units.filter(
      (heading) =>
        heading.meant.time?.startMs !== undefined && parseDuration(heading.label) === undefined,
    );
    if (units.length >= 2 && timed.length === 0) return units;
  }
  return [];
}

/** The file is one script: it opens with its first heading, or its first line where that says something. */
function whole(lines: readonly ScriptLine[], heads: LineHeads): UnitLines {
  const first = lines.findIndex(
    ({ kind }) => kind !== "blank" && kind !== "rule" && kind !== "comment",
  );
  const heading = lines.findIndex(({ kind }) => kind === "heading");
  const before =
    heading > 0
      ? lines
          .slice(Math.max(0, first), heading)
          .filter((line) => line.kind !== "blank" && line.kind !== "rule").length
      : 0;
  const titled =
    heading >= 0 &&
    (before === 0 || (before <= 3 && lines[heading]?.level === 1)) &&
    strongTitle(lines[heading], heads);
  const opens = titled ? heading : Math.max(0, first);
  return { from: 0, to: lines.length, opens, titled };
}

/** A heading that is itself a label ("## Hook") opens the file but is not its title. */
function strongTitle(line: ScriptLine | undefined, heads: LineHeads): boolean {
  if (line === undefined) return false;
  const { meant } = heads.titleOf(line);
  return line.level === 1 || meant.words.length > 3 || meant.strong === undefined;
}
