/** The lines of the draft, each with its time, its role, and the findings beside it. */

import type { DraftResult, SegmentResult } from "../../result/result.ts";
import { notes, type Found } from "./found.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import type { Placed, Places } from "./places.ts";
import { clock, type Words } from "./words.ts";

/** Lines of one draft on the page: a caption track of hours would make it a page nobody can open. */
const MAX_LINES = 1_000;
/** Characters of one line, for the same reason. */
const MAX_TEXT = 20_000;
/** What BCP 47 calls a language that nothing tells. */
const UNDETERMINED = "und";

export function scriptCard(
  { segments, language }: DraftResult,
  places: Places,
  found: readonly Found[],
  anchor: string,
  words: Words,
): Markup {
  const lines = segments?.slice(0, MAX_LINES) ?? [];
  const beside = new Map<number, Found[]>();
  const whole: Found[] = [];
  for (const one of found) {
    const { segment = MAX_LINES } = one;
    if (segment >= lines.length) whole.push(one);
    else beside.set(segment, [...(beside.get(segment) ?? []), one]);
  }
  const rows = lines.map((segment, i) =>
    line(segment, places.get(i), notes(beside.get(i) ?? [], anchor, words), words),
  );
  const lang = language === UNDETERMINED ? NOTHING : markup` data-lang="${language}"`;
  const left = (segments?.length ?? 0) - lines.length;
  return markup`
    <section class="card" aria-labelledby="${anchor}-script">
      <h2 id="${anchor}-script">${words("html.script")}</h2>
      ${segments === undefined ? markup`<p>${words("html.no-script")}</p>` : NOTHING}
      ${rows.length === 0 ? NOTHING : markup`<ol class="script"${lang}>${rows}</ol>`}
      ${left > 0 ? markup`<p class="dim">${words("html.more-lines", { n: left })}</p>` : NOTHING}
      ${wholeDraft(whole, anchor, words)}
    </section>`;
}

function line(
  { role, text, line: number, startMs }: SegmentResult,
  place: Placed | undefined,
  beside: Markup,
  words: Words,
): Markup {
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return markup`
    <li class="${role}">
      <div class="meta">
        <span class="role">${words(`html.role-${role}`)}</span> 
        <span class="time">${timeText(place, startMs, words)}</span> 
        <span class="at">${words("html.tip-line", { line: number })}</span>
      </div>
      <p class="text" dir="auto">${shown}</p>
      ${beside}
    </li>`;
}

function timeText(place: Placed | undefined, startMs: number | null, words: Words): string {
  if (place === undefined) return startMs === null ? "" : clock(startMs);
  const time = clock(place.startMs);
  return place.estimated ? words("html.estimated", { time }) : time;
}

function wholeDraft(whole: readonly Found[], anchor: string, words: Words): Markup {
  if (whole.length === 0) return NOTHING;
  return markup`
    <h3>${words("html.whole")}</h3>
    <div class="whole">${notes(whole, anchor, words)}</div>`;
}
