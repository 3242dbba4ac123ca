/** What must hold for the reading of any bytes whatever. */

import { ROLES, type Draft } from "../../src/draft/draft.ts";
import { LineIndex } from "../../src/draft/position.ts";
import { decode } from "../../src/files/decode.ts";
import { UnreadableError } from "../../src/files/unreadable.ts";
import { readDecoded } from "../../src/batch/open-drafts.ts";
import { en } from "../../src/messages/en.ts";
import { ReadError, type ReadOptions } from "../../src/read/index.ts";

/**
 * @returns what is wrong with the reading; an error that a user is told of is not
 * @throws whatever a reader throws that it should not
 */
export async function problemsOf(
  bytes: Uint8Array,
  options: Omit<ReadOptions, "encoding">,
): Promise<string[]> {
  try {
    const decoded = await decode(bytes);
    const drafts = await readDecoded(decoded, options);
    return problemsIn(drafts, decoded.text);
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof ReadError) return [];
    throw error;
  }
}

export function problemsIn(drafts: readonly Draft[], text: string): string[] {
  const problems: string[] = [];
  const index = new LineIndex(text);
  const lines = index.position(text.length).line;
  if (drafts.length === 0) problems.push("no draft");
  for (const [i, draft] of drafts.entries()) {
    const { unit, warnings, segments, title } = draft;
    if (unit.index !== i + 1) problems.push(`unit ${unit.index} is number ${i + 1}`);
    if (!(unit.line >= 1 && unit.line <= lines)) problems.push(`unit in line ${unit.line}`);
    if (title.includes("\0")) problems.push("NUL in a title");
    for (const { code, line } of warnings) {
      if (!Object.hasOwn(en, `read.${code}`)) problems.push(`no words for ${code}`);
      if (line !== undefined && !(line >= 1 && line <= lines))
        problems.push(`${code} in line ${line}`);
    }
    for (const { role, range, startMs, endMs, text: said } of segments) {
      if (!ROLES.includes(role)) problems.push(`role ${role}`);
      if (said.trim() === "") problems.push(`blank ${role} in line ${range.start.line}`);
      if (said.includes("\0")) problems.push("NUL in a text");
      for (const { offset, line, column } of [range.start, range.end]) {
        const own = index.position(offset);
        if (offset > text.length || own.line !== line || own.column !== column)
          problems.push(`place ${offset}, ${line}:${column} of ${text.length}`);
      }
      if (range.end.offset < range.start.offset)
        problems.push("a range that ends before it begins");
      for (const ms of [startMs, endMs]) {
        if (ms !== undefined && !(Number.isFinite(ms) && ms >= 0)) problems.push(`time ${ms}`);
      }
    }
  }
  return problems;
}
