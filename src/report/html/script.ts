/** The lines of the draft, each with its time, its role, and the findings beside it. */

import { otherReasonRules } from "../../result/reasons.ts";
import type { DraftResult, SegmentResult } from "../../result/result.ts";
import { notes, type Found } from "./found.ts";
import { markup, NOTHING, withCode, type Markup } from "./markup.ts";
import type { Placed, Places } from "./places.ts";
import { clock, wholeSeconds, type Words } from "./words.ts";

/** Lines of one draft on the page: a caption track of hours would make it a page nobody can open. */
const MAX_LINES = 1_000;
/** Characters of one line, for the same reason. */
const MAX_TEXT = 20_000;
/** Findings of a group that belongs to no line; rules say such things once, or of lines that are not shown. */
const MAX_WHOLE = 100;
/** A language as `lang` takes it; `und` is one that nothing tells. */
const LANGUAGE = /^(?!und)[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

export function scriptCard(
  result: DraftResult,
  places: Places,
  found: readonly Found[],
  anchor: string,
  words: Words,
): Markup {
  const { segments, language } = result;
  const lines = segments?.slice(0, MAX_LINES) ?? [];
  const beside = new Map<number, Found[]>();
  const whole: Found[] = [];
  for (const one of found) {
    const { segment = MAX_LINES } = one;
    const list = segment >= lines.length ? whole : beside.get(segment);
    if (list === undefined) beside.set(segment, [one]);
    else list.push(one);
  }
  // Of the draft's words alone: what is said about them is in the language of the page.
  const lang = LANGUAGE.test(language) ? markup` lang="${language}"` : NOTHING;
  const rows = lines.map((segment, i) =>
    line(segment, lang, places.get(i), notes(beside.get(i) ?? [], anchor, words), words),
  );
  const left = (segments?.length ?? 0) - lines.length;
  return markup`
    <section class="card" aria-labelledby="${anchor}-script">
      <h2 id="${anchor}-script">${words("html.script")}</h2>
      ${segments === undefined ? markup`<p>${withCode(words("html.no-script"))}</p>` : NOTHING}
      ${rows.length === 0 ? NOTHING : markup`<ol class="script">${rows}</ol>`}
      ${left > 0 ? markup`<p class="dim">${words("html.more-lines", { n: left })}</p>` : NOTHING}
      ${wholeDraft(whole, result, anchor, words)}
    </section>`;
}

function line(
  { role, text, line: number, startMs }: SegmentResult,
  lang: Markup,
  place: Placed | undefined,
  beside: Markup,
  words: Words,
): Markup {
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  const time = timeText(place, startMs, words);
  return markup`
    <li class="${role}">
      <div class="meta">
        <span class="at"><span class="aside">${words("html.line")} </span>${number}</span> 
        <span class="role">${words(`html.role-${role}`)}</span> 
        <span class="time">${role === "note" ? words("html.not-scored") : time}</span>
      </div>
      <p class="text" dir="auto"${lang}>${shown}</p>
      ${beside}
    </li>`;
}

function timeText(place: Placed | undefined, startMs: number | null, words: Words): string {
  if (place === undefined) return startMs === null ? "" : clock(startMs);
  if (!place.estimated) return clock(place.startMs);
  return words("html.estimated", { time: clock(wholeSeconds(place.startMs)) });
}

/** What only another reason would need is no fault of a draft that has one: it is set apart. */
function wholeDraft(
  whole: readonly Found[],
  result: DraftResult,
  anchor: string,
  words: Words,
): Markup {
  const others = otherReasonRules(result);
  const isOther = ({ finding }: Found): boolean => others.has(finding.rule);
  const group = (title: string, style: string, found: readonly Found[]): Markup =>
    found.length === 0
      ? NOTHING
      : markup`
        <h3>${words(title)}</h3>
        <div class="${style}">${notes(found.slice(0, MAX_WHOLE), anchor, words)}</div>
        ${moreFindings(found.length - MAX_WHOLE, words)}`;
  return markup`
    ${group(
      "html.whole",
      "whole",
      whole.filter((one) => !isOther(one)),
    )}
    ${group("html.other-reason", "whole quiet", whole.filter(isOther))}`;
}

function moreFindings(n: number, words: Words): Markup {
  return n > 0 ? markup`<p class="dim">${words("report.more-findings", { n })}</p>` : NOTHING;
}
