/** The draft along its time: a lane each for speech, on-screen text, shots and sound, and the findings on it. */

import type { Found } from "./found.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { LANES, type Lane, type Placed, type Places } from "./places.ts";
import { clock, percentage, wholeSeconds, type Words } from "./words.ts";

/** Height of a row of bars and of a row of findings, in CSS pixels. */
const ROW = 26;
/** Bars that overlap in time lie below each other, in this many rows at most. */
const MAX_ROWS = 3;
const MAX_MARK_ROWS = 6;
/** A lane with more bars shows neighbours as one. */
const MAX_BARS = 200;
/** Share of the whole under which a gap cannot be seen. */
const GAP = 0.003;
/** Distance of two findings as a share of the whole, under which one goes below the other. */
const BESIDE = 0.045;
/** Characters of a bar's text; the script below has all of them. */
const MAX_TEXT = 60;
const TICKS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
const MAX_TICKS = 6;

export function timelineCard(
  places: Places,
  totalMs: number,
  found: readonly Found[],
  anchor: string,
  words: Words,
): Markup {
  if (totalMs <= 0 || places.size === 0) return NOTHING;
  const all = [...places.values()];
  const lanes = LANES.map((lane) => laneRow(lane, all, totalMs, words));
  const estimated = all.filter((one) => one.estimated).length;
  const note =
    estimated === 0
      ? ""
      : estimated === all.length
        ? "html.timeline-estimated"
        : "html.timeline-mixed";
  return markup`
    <section class="card timeline" aria-labelledby="${anchor}-timeline">
      <h2 id="${anchor}-timeline">${words("html.timeline")}</h2>
      ${note === "" ? NOTHING : markup`<p class="dim">${words(note)}</p>`}
      <div role="group" aria-label="${words("html.timeline-label", { time: clock(totalMs) })}">
        ${lanes}
        ${findingsRow(places, found, totalMs, anchor, words)}
        ${axis(totalMs)}
      </div>
    </section>`;
}

function row(name: string, height: number, content: readonly Markup[] | Markup): Markup {
  return markup`
    <div class="lane">
      <span class="lane-name">${name}</span>
      <svg height="${height}">${content}</svg>
    </div>`;
}

function laneRow(lane: Lane, all: readonly Placed[], totalMs: number, words: Words): Markup {
  const own = all.filter((one) => one.lane === lane).toSorted((a, b) => a.startMs - b.startMs);
  if (own.length === 0) return NOTHING;
  const shown = own.length > MAX_BARS ? merged(own, totalMs) : own;
  const ends: number[] = [];
  const bars = shown.map((placed) => {
    const free = ends.findIndex((end) => end <= placed.startMs + 1);
    const at = free >= 0 ? free : Math.min(ends.length, MAX_ROWS - 1);
    ends[at] = Math.max(ends[at] ?? 0, placed.endMs);
    return bar(placed, at, totalMs, words);
  });
  return row(words(`html.lane-${lane}`), ends.length * ROW, bars);
}

/** A caption track of an hour has more cues than the page has pixels. */
function merged(sorted: readonly Placed[], totalMs: number): Placed[] {
  const joined: Placed[] = [];
  for (const placed of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && placed.startMs - last.endMs < totalMs * GAP) {
      const endMs = Math.max(last.endMs, placed.endMs);
      joined[joined.length - 1] = { ...last, text: "", endMs };
    } else joined.push(placed);
  }
  return joined;
}

function bar(placed: Placed, at: number, totalMs: number, words: Words): Markup {
  const { lane, text, startMs, endMs, estimated } = placed;
  const x = percentage(startMs, totalMs);
  const width = percentage(Math.max(endMs - startMs, totalMs * GAP), totalMs);
  const span = [startMs, endMs].map((ms) => clock(estimated ? wholeSeconds(ms) : ms)).join("-");
  const time = estimated ? words("html.estimated", { time: span }) : span;
  const label = [...text].slice(0, MAX_TEXT).join("");
  return markup`
    <svg class="${lane}${estimated ? " estimated" : ""}" x="${x}" y="${at * ROW + 1}"
      width="${width}" height="${ROW - 2}">
      <title>${time} ${label}</title>
      <rect x="1" y="1" width="100%" height="${ROW - 4}" rx="4"/>
      <text x="7" y="${ROW / 2 + 3}" aria-hidden="true">${label}</text>
    </svg>`;
}

function findingsRow(
  places: Places,
  found: readonly Found[],
  totalMs: number,
  anchor: string,
  words: Words,
): Markup {
  const placed = found
    .flatMap((one) => {
      const at = one.segment === undefined ? undefined : places.get(one.segment);
      return at === undefined ? [] : [{ ...one, ms: at.startMs }];
    })
    .toSorted((a, b) => a.ms - b.ms);
  if (placed.length === 0) return NOTHING;
  const lasts: number[] = [];
  const marks = placed.slice(0, MAX_BARS).map(({ number, finding, ms }) => {
    const free = lasts.findIndex((last) => ms - last >= totalMs * BESIDE);
    const at = free >= 0 ? free : Math.min(lasts.length, MAX_MARK_ROWS - 1);
    lasts[at] = ms;
    const { severity, message } = finding;
    const label = words("html.finding", {
      n: number,
      severity: words(`html.severity-${severity}`),
      message,
    });
    return markup`
      <a class="${severity}" href="#${anchor}-f${number}">
        <title>${label}</title>
        <svg x="${percentage(ms, totalMs)}" y="${at * ROW + 1}" width="24" height="24">
          <circle cx="12" cy="12" r="10"/><text x="12" y="16" aria-hidden="true">${number}</text>
        </svg>
      </a>`;
  });
  return row(words("html.lane-findings"), lasts.length * ROW, marks);
}

function axis(totalMs: number): Markup {
  const seconds = totalMs / 1000;
  const last = TICKS_S.at(-1) ?? 1;
  const step =
    TICKS_S.find((tick) => seconds / tick <= MAX_TICKS) ??
    Math.ceil(seconds / MAX_TICKS / last) * last;
  const ticks = Array.from({ length: Math.floor(seconds / step) + 1 }, (_, i) => {
    const at = percentage(i * step, seconds);
    const anchor = i === 0 ? "start" : i * step > seconds * 0.95 ? "end" : "middle";
    return markup`
      <line x1="${at}" x2="${at}" y1="0" y2="5"/>
      <text x="${at}" y="18" text-anchor="${anchor}">${clock(i * step * 1000)}</text>`;
  });
  return markup`<div class="axis">${row("", 22, ticks)}</div>`;
}
