/** What was read, as results and `parse` show it. */

import type { Draft, ReadWarning } from "../draft/draft.ts";
import { message, type Locale } from "../messages/index.ts";
import type { SegmentResult, WarningResult } from "../result/result.ts";

/** Absent times are null, so that every key is always there. */
export function segmentResults({ segments }: Draft): SegmentResult[] {
  return segments.map(({ role, text, startMs, endMs, range, salvaged }) => ({
    role,
    text,
    startMs: startMs ?? null,
    endMs: endMs ?? null,
    line: range.start.line,
    column: range.start.column,
    ...(salvaged === true && { salvaged }),
  }));
}

export function warningResult(
  { code, args = {}, line }: ReadWarning,
  locale: Locale,
): WarningResult {
  const text = message(`read.${code}`, args, locale);
  return { code, message: text, ...(line !== undefined && { line }) };
}
