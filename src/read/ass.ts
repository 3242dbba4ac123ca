/** Advanced SubStation Alpha and SubStation Alpha (`.ass`, `.ssa`). */

import { DamageLog } from "./cues/damage.ts";
import { MAX_CUES } from "./cues/cues.ts";
import { toSegments } from "./cues/timed-text.ts";
import { readEvents, type AssEvent } from "./ass/events.ts";
import { rolesOf } from "./ass/roles.ts";
import type { Reader } from "./reader.ts";

/** Lines further apart than this are not one text with its words lit up in turn. */
const HIGHLIGHT_GAP_MS = 100;

export const read: Reader = (text) => {
  const damage = new DamageLog();
  const { events, styles, title } = readEvents(text, damage);
  if (events.length > MAX_CUES) damage.warn("too-many-cues", 1, { limit: MAX_CUES });
  if (events.length === 0) damage.warn("no-cues", 1);
  const shown = withoutHighlights(events.slice(0, MAX_CUES));
  const roles = rolesOf(shown, styles);
  const segments = toSegments(
    text,
    shown.map(({ text: words, startMs, endMs, start, end, salvaged }, i) => {
      const role = roles[i] ?? "note";
      return { role, text: words, startMs, endMs, start, end, salvaged };
    }),
  );
  return [
    {
      line: segments[0]?.range.start.line ?? 1,
      ...(title === undefined ? {} : { title }),
      segments,
      warnings: damage.warnings(),
    },
  ];
};

/** One line for each word, the same text with another word coloured: said once, so kept once. */
function withoutHighlights(events: readonly AssEvent[]): AssEvent[] {
  const kept: AssEvent[] = [];
  for (const event of events) {
    const before = kept.at(-1);
    if (before !== undefined && isHighlight(before, event))
      kept.splice(-1, 1, { ...before, endMs: event.endMs ?? before.endMs });
    else kept.push(event);
  }
  return kept;
}

function isHighlight(before: AssEvent, event: AssEvent): boolean {
  return (
    event.text === before.text &&
    event.raw !== before.raw &&
    event.style === before.style &&
    !event.comment &&
    !before.comment &&
    event.startMs !== before.startMs &&
    Math.abs((event.startMs ?? 0) - (before.endMs ?? 0)) <= HIGHLIGHT_GAP_MS
  );
}
