/** The text of the draft that a tip is about. */

import type { DraftResult, FindingResult, SegmentResult, TipResult } from "../result/result.ts";

/** A sentence that begins further before the place than this is shown from a word near it. */
const BEFORE = 40;

/** The text from the sentence the tip is about on; empty where it is about something absent. */
export function quoteOf({ segments = [], findings }: DraftResult, tip: TipResult): string {
  const finding = findings.find(
    (found) => found.rule === tip.rule && found.line === tip.line && found.message === tip.message,
  );
  // What is missing has no width: its place is only where the draft opens.
  if (finding === undefined || isEmpty(finding)) return "";
  const segment = segmentAt(segments, finding);
  if (segment === undefined) return "";
  const rows = segment.text.split("\n");
  const at = finding.line - segment.line;
  const row = rows[at];
  // Where markup was taken out, lines no longer tell, and the finding stands at the segment's start.
  if (row === undefined) return rows[0] ?? "";
  return around(row, finding.column - (at === 0 ? segment.column : 1));
}

function isEmpty({ line, column, endLine, endColumn }: FindingResult): boolean {
  return line === endLine && column === endColumn;
}

/** The last segment that begins at or before the finding. */
function segmentAt(
  segments: readonly SegmentResult[],
  { line, column }: FindingResult,
): SegmentResult | undefined {
  let found: SegmentResult | undefined;
  for (const segment of segments) {
    const before = segment.line < line || (segment.line === line && segment.column <= column);
    const later =
      found === undefined ||
      segment.line > found.line ||
      (segment.line === found.line && segment.column > found.column);
    if (before && later) found = segment;
  }
  return found;
}

/** From the sentence's first word on, or with `…` from a word shortly before the place. */
function around(row: string, offset: number): string {
  if (offset <= BEFORE || offset >= row.length) {
    const start = offset < row.length ? sentenceStart(row, offset) : 0;
    return row.slice(start);
  }
  const start = sentenceStart(row, offset);
  if (offset - start <= BEFORE) return row.slice(start);
  const space = row.indexOf(" ", offset - BEFORE);
  return `…${row.slice(space >= 0 && space < offset ? space + 1 : offset)}`;
}

function sentenceStart(row: string, offset: number): number {
  const before = row.slice(0, Math.max(0, offset));
  const end = Math.max(...[". ", "! ", "? "].map((mark) => before.lastIndexOf(mark)));
  return end < 0 ? 0 : end + 2;
}
