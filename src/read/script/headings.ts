/** Headings, and lines that stand for one, with what each of them holds below. */

import { isAt, LETTER } from "../../language/characters.ts";
import { PART_NOUNS, UNIT_NOUNS, WEAK_UNIT_NOUNS } from "./labels.ts";
import { opened, opensWith } from "./nouns.ts";
import { DIGIT } from "./kinds.ts";
import type { LineHeads, Title } from "./line-heads.ts";
import type { Meant } from "./meant.ts";
import type { ScriptLine } from "./scan.ts";

export interface Heading extends Title {
  readonly at: number;
  readonly level: number;
  /** Index after the last line below it, up to the next heading of its level or above. */
  end: number;
  readonly strength: "strong" | "weak" | "none";
}

const NUMBERED = "\\s{0,3}(?:#|no\\.?|nº|n°)?\\s{0,2}\\d{1,3}(?![\\d/]|\\s?%)\\b";
const strong = opensWith(UNIT_NOUNS, `s?${NUMBERED}`);
const weak = opensWith(WEAK_UNIT_NOUNS, `s?${NUMBERED}`);
const part = opensWith(PART_NOUNS, `s?(?:${NUMBERED}|\\s[a-h\\d]\\b|$)`);
const ORDINAL = /^[^\p{L}\d]{0,6}(?:#?\d{1,3}[.):]|#\d{1,3}\b)\s*\S/u;

/** With the lines that name a script without being headings, where no heading does. */
export function findHeadings(lines: readonly ScriptLine[], heads: LineHeads): Heading[] {
  return withPseudo(lines, heads, headingsOf(lines, heads));
}

function headingsOf(lines: readonly ScriptLine[], heads: LineHeads): Heading[] {
  const headings: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "heading") continue;
    headings.push(make(at, line.level, heads.titleOf(line), lines.length));
  }
  return close(headings, lines.length);
}

function make(at: number, level: number, { label, meant }: Title, end: number): Heading {
  return { at, level, label, meant, end, strength: strengthOf(label, meant) };
}

function strengthOf(label: string, { option }: Meant): Heading["strength"] {
  if (!/\d/.test(label) || isPart(label) || option) return "none";
  if (isNumbered(label, strong)) return "strong";
  return isNumbered(label, weak) || ORDINAL.test(label) ? "weak" : "none";
}

/** Marks that may stand before a label. */
const MARKS = 6;

/** The label of a part of a script, not of a script. */
export function isPart(label: string): boolean {
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
function withPseudo(
  lines: readonly ScriptLine[],
  heads: LineHeads,
  headings: Heading[],
): Heading[] {
  if (headings.some(({ strength }) => strength === "strong")) return headings;
  const found: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text" || line.fenced || line.end - line.start > 120) continue;
    if ((line.kinds & DIGIT) === 0) continue;
    const before = lines[at - 1]?.kind;
    if (before !== undefined && before !== "blank" && before !== "rule") continue;
    const title = heads.titleOf(line);
    if (isNumbered(title.label, strong) && !/[.!?]$/.test(title.label))
      found.push(make(at, 6, title, lines.length));
  }
  if (found.length < 2) return headings;
  return close(
    [...headings, ...found].sort((a, b) => a.at - b.at),
    lines.length,
  );
}
