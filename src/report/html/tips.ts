/** What to change, best first, and what works. */

import type { DraftResult } from "../../result/result.ts";
import { chooseTips, gainText, type ShownTip } from "../choose-tips.ts";
import { findingOf, rewrite, type Found } from "./found.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import type { Words } from "./words.ts";

/** More than a person acts on; the rest stands beside its line as findings. */
const MAX_TIPS = 8;

export function tipsCard(
  result: DraftResult,
  found: readonly Found[],
  anchor: string,
  words: Words,
): Markup {
  const { shown, others } = chooseTips(result, MAX_TIPS, words.locale);
  const best = shown[0]?.gain ?? 0;
  const note =
    best < 1
      ? NOTHING
      : markup`<p class="dim">${words("report.tips-to", { n: result.score + best })}</p>`;
  const list = markup`
    <ol class="tips">${shown.map((one) => tip(one, found, anchor, words))}</ol>`;
  return markup`
    <section class="card" aria-labelledby="${anchor}-tips">
      <h2 id="${anchor}-tips">${words("report.tips")}</h2>
      ${note}
      ${shown.length === 0 ? markup`<p>${words("report.no-tips")}</p>` : list}
      ${otherReasons(others, words)}
    </section>`;
}

function tip(
  { message, gain, tip: from }: ShownTip,
  found: readonly Found[],
  anchor: string,
  words: Words,
): Markup {
  const about = from === undefined ? undefined : findingOf(from, found);
  const place =
    about?.segment === undefined
      ? NOTHING
      : markup`
        <a href="#${anchor}-f${about.number}">
          ${words("html.tip-line", { line: about.finding.line })}
        </a> `;
  const rule = from === undefined ? NOTHING : markup`<code>${from.rule}</code>`;
  return markup`
    <li>
      <b class="gain">${gainText(gain)}<span class="aside"> ${words("html.points")}</span></b>
      <div>
        <p><span dir="auto">${message}</span> ${place}${rule}</p>
        ${from?.after === undefined ? NOTHING : rewrite(from.before ?? "", from.after, words)}
      </div>
    </li>`;
}

function otherReasons(others: ReadonlyMap<string, number>, words: Words): Markup {
  if (others.size === 0) return NOTHING;
  const list = Array.from(
    others,
    ([module, gain]) => `${words(`module.${module}`)} ${gainText(gain)}`,
  ).join(", ");
  return markup`<p class="dim">${words("report.other-reason", { list })}</p>`;
}

export function strengthsCard({ strengths }: DraftResult, anchor: string, words: Words): Markup {
  if (strengths.length === 0) return NOTHING;
  const items = strengths.map(({ message, line }) => {
    const place =
      line === undefined ? NOTHING : markup` <small>${words("html.tip-line", { line })}</small>`;
    return markup`<li><span dir="auto">${message}</span>${place}</li>`;
  });
  return markup`
    <section class="card" aria-labelledby="${anchor}-strengths">
      <h2 id="${anchor}-strengths">${words("report.strengths")}</h2>
      <ul class="strengths">${items}</ul>
    </section>`;
}
