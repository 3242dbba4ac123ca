/** The place findings about something absent point at. */

import type { Draft } from "../draft/draft.ts";
import type { Range } from "../draft/position.ts";

/** An empty range where the draft's first text begins; the top of the file for a blank one. */
export function startOf(draft: Draft): Range {
  const top = { offset: 0, line: 1, column: 1 };
  const first = draft.segments.reduce(
    (found, { range }) =>
      found === null || range.start.offset < found.offset ? range.start : found,
    draft.segments[0]?.range.start ?? null,
  );
  const at = first ?? top;
  return { start: at, end: at };
}
