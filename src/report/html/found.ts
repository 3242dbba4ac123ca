/** The findings of a draft, each with its number on the page and the segment it is about. */

import type { DraftResult, FindingResult, TipResult } from "../../result/result.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { segmentsOf } from "./places.ts";
import type { Words } from "./words.ts";

export interface Found {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly finding: FindingResult;
  /** Index of the segment; undefined for a finding about the draft as a whole. */
  readonly segment: number | undefined;
}

export function numbered({ findings, segments = [] }: DraftResult): Found[] {
  const about = segmentsOf(findings, segments);
  return findings.map((finding, i) => ({ number: i + 1, finding, segment: about[i] }));
}

/** The finding through which a tip speaks. */
export function findingOf(tip: TipResult, found: readonly Found[]): Found | undefined {
  return found.find(
    ({ finding }) =>
      finding.rule === tip.rule && finding.line === tip.line && finding.message === tip.message,
  );
}

/** Notes beside a line, or for the whole draft; ids on them are what the timeline points to. */
export function notes(found: readonly Found[], anchor: string, words: Words): Markup {
  if (found.length === 0) return NOTHING;
  return markup`<ul class="notes">${found.map((one) => note(one, anchor, words))}</ul>`;
}

function note({ number, finding }: Found, anchor: string, words: Words): Markup {
  const { severity, message, rule, fix } = finding;
  return markup`
    <li id="${anchor}-f${number}" class="${severity}">
      <p>
        <b class="badge">${number}</b> 
        <span class="severity">${words(`html.severity-${severity}`)}</span> 
        <span dir="auto">${message}</span> 
        <code>${rule}</code>
      </p>
      ${fix === undefined ? NOTHING : rewrite(fix.before, fix.after, words)}
    </li>`;
}

/** The text as it is and as it could be, told apart by words too. */
export function rewrite(before: string, after: string, words: Words): Markup {
  return markup`
    <dl class="rewrite">
      <div class="before"><dt>${words("html.before")}</dt><dd dir="auto">${before}</dd></div>
      <div class="after"><dt>${words("html.after")}</dt><dd dir="auto">${after}</dd></div>
    </dl>`;
}
