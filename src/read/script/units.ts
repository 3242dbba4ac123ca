/** Where the scripts of a file begin and end. */

import { isAt, LETTER } from "../../language/characters.ts";
import { parseDuration } from "../metadata.ts";
import { evidenceOf, ONCE, type Evidence } from "./evidence.ts";
import type { LineHeads } from "./head.ts";
import { PART_NOUNS, UNIT_NOUNS, WEAK_UNIT_NOUNS } from "./labels.ts";
import { opened, opensWith } from "./nouns.ts";
import { isOption, labelWords, strongMeaning } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { plain } from "./spans.ts";
import { parseTime } from "./times.ts";

export interface UnitLines {
  /** Indexes into the scanned lines; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index of the heading, or of the first line that opens the unit. */
  readonly opens: number;
  readonly titled: boolean;
}

const NUMBERED = "\\s{0,3}(?:#|no\\.?|nº|n°)?\\s{0,2}\\d{1,3}(?![\\d/]|\\s?%)\\b";
const strong = opensWith(UNIT_NOUNS, `s?${NUMBERED}`);
const weak = opensWith(WEAK_UNIT_NOUNS, `s?${NUMBERED}`);
const part = opensWith(PART_NOUNS, `s?(?:${NUMBERED}|\\s[a-h\\d]\\b|$)`);
const ORDINAL = /^[^\p{L}\d]{0,6}(?:#?\d{1,3}[.):]|#\d{1,3}\b)\s*\S/u;

interface Heading {
  readonly at: number;
  readonly level: number;
  readonly label: string;
  /** Index after the last line below it, up to the next heading of its level or above. */
  end: number;
  readonly strength: "strong" | "weak" | "none";
}

export function findUnits(
  text: string,
  lines: readonly ScriptLine[],
  heads: LineHeads,
): UnitLines[] {
  const headings = withPseudo(text, lines, headingsOf(text, lines));
  const units = choose(headings, evidenceOf(text, lines, heads));
  if (units.length === 0) return [whole(text, lines)];
  return units.map(({ at, end }, i) => ({
    from: at,
    to: Math.min(end, units[i + 1]?.at ?? lines.length),
    opens: at,
    titled: true,
  }));
}

function headingsOf(text: string, lines: readonly ScriptLine[]): Heading[] {
  const headings: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "heading") continue;
    headings.push(
      make(at, line.level, plain(text.slice(line.content.start, line.content.end)), lines.length),
    );
  }
  return close(headings, lines.length);
}

function make(at: number, level: number, label: string, end: number): Heading {
  return { at, level, label, end, strength: strengthOf(label) };
}

function strengthOf(label: string): Heading["strength"] {
  if (!/\d/.test(label) || isPart(label) || isOption(label)) return "none";
  if (isNumbered(label, strong)) return "strong";
  return isNumbered(label, weak) || ORDINAL.test(label) ? "weak" : "none";
}

/** Marks that may stand before a label. */
const MARKS = 6;

function isPart(label: string): boolean {
  return part(opened(label, MARKS));
}

/** One word may stand before the noun: "Bonus video 3". */
function isNumbered(label: string, noun: (text: string) => boolean): boolean {
  if (!/\d/.test(label)) return false;
  const text = opened(label, MARKS);
  if (noun(text)) return true;
  const space = text.search(/\s/);
  const before = space > 0 ? text.slice(0, space) : "";
  return (
    before !== "" &&
    Array.from(before).length <= 12 &&
    Array.from(before).every((character) => isAt(character, 0, LETTER)) &&
    noun(text.slice(space + 1))
  );
}

/** Sets where each heading's part ends. Linear: a stack of the open ones. */
function close(headings: Heading[], end: number): Heading[] {
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = heading.at;
    }
    open.push(heading);
  }
  for (const heading of open) heading.end = end;
  return headings;
}

/** Lines of their own that name a script without being headings: `**Script 1: ...**`, `VIDEO 2`. */
function withPseudo(text: string, lines: readonly ScriptLine[], headings: Heading[]): Heading[] {
  if (headings.some(({ strength }) => strength === "strong")) return headings;
  const found: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text" || line.fenced || line.end - line.start > 120) continue;
    const before = lines[at - 1]?.kind;
    if (before !== undefined && before !== "blank" && before !== "rule") continue;
    const label = plain(text.slice(line.content.start, line.content.end));
    if (isNumbered(label, strong) && !/[.!?]$/.test(label))
      found.push(make(at, 6, label, lines.length));
  }
  if (found.length < 2) return headings;
  return close(
    [...headings, ...found].sort((a, b) => a.at - b.at),
    lines.length,
  );
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
      const meaning = strongMeaning(heading.label);
      if (meaning === "note") notesEnd = Math.max(notesEnd, heading.end);
      if (meaning === "alternative") optionsEnd = Math.max(optionsEnd, heading.end);
    }
    return heading.at >= notesEnd && (heading.strength === "strong" || heading.at >= optionsEnd);
  });
}

/** A time span that does not start at 0 makes it a part of a script. */
function isShot(heading: Heading): boolean {
  const { time } = parseTime(heading.label);
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
        strongMeaning(heading.label) === undefined &&
        !isPart(heading.label) &&
        evidence.script(heading.at + 1, heading.end) >= 2,
    );
    const labels = group.map((heading) => new Set(evidence.once(heading.at + 1, heading.end)));
    const common = [...ONCE].filter((label) => labels.filter((set) => set.has(label)).length >= 2);
    const units = group.filter((_, i) => common.some((label) => labels[i]?.has(label)));
    const timed = units.filter(
      (heading) =>
        parseTime(heading.label).time?.startMs !== undefined &&
        parseDuration(heading.label) === undefined,
    );
    if (units.length >= 2 && timed.length === 0) return units;
  }
  return [];
}

/** The file is one script: it opens with its first heading, or its first line where that says something. */
function whole(text: string, lines: readonly ScriptLine[]): UnitLines {
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
    strongTitle(text, lines[heading]);
  const opens = titled ? heading : Math.max(0, first);
  return { from: 0, to: lines.length, opens, titled };
}

/** A heading that is itself a label ("## Hook") opens the file but is not its title. */
function strongTitle(text: string, line: ScriptLine | undefined): boolean {
  if (line === undefined) return false;
  const label = plain(text.slice(line.content.start, line.content.end));
  const words = labelWords(label);
  return line.level === 1 || words.length > 3 || strongMeaning(label, words) === undefined;
}
