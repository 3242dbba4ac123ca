/** One draft in full: the same whether it is alone on the page or one of a folder. */

import type { GateResult } from "../../result/gates.ts";
import type { DraftResult } from "../../result/result.ts";
import { draftName, hasFileTitle, isUnread, readFacts } from "../parts.ts";
import { callout } from "./callout.ts";
import { numbered } from "./found.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { modulesCard } from "./modules.ts";
import { placeSegments } from "./places.ts";
import { forecastCard, scoreCard } from "./score.ts";
import { scriptCard } from "./script.ts";
import { timelineCard } from "./timeline.ts";
import type { SharedPieces } from "./shared.ts";
import { strengthsCard, tipsCard } from "./tips.ts";
import type { Words } from "./words.ts";

export interface InReport {
  /** From 1; ids on the page are made of it. */
  readonly index: number;
  /** Drafts in the folder, each of which leads to its table and to its neighbours; 0 where it is alone. */
  readonly count: number;
  /** Those that it did not pass. */
  readonly gates: readonly GateResult[];
  /** Where the browser is to build each draft when it is opened. */
  readonly shared: SharedPieces | undefined;
}

export function draftArticle(
  result: DraftResult,
  { index, count, gates, shared }: InReport,
  words: Words,
): Markup {
  const anchor = `d${index}`;
  const found = numbered(result);
  const { places, totalMs } = placeSegments(result.segments ?? [], result.duration?.ms ?? 0);
  const judged = isUnread(result)
    ? NOTHING
    : markup`
      ${tipsCard(result, found, anchor, words)}
      ${modulesCard(result, anchor, words)}
      ${timelineCard(places, totalMs, found, anchor, words)}
      ${strengthsCard(result, anchor, words)}`;
  const body = markup`
      ${count > 0 ? steps(index, count, words) : NOTHING}
      ${head(result, gates, anchor, count, words)}
      <div class="numbers">
        ${scoreCard(result, anchor, words)}
        ${forecastCard(result, anchor, words)}
      </div>
      ${judged}
      ${scriptCard(result, places, found, anchor, words)}`;
  return markup`
    <article id="${anchor}" aria-labelledby="${anchor}-title">
      ${shared === undefined ? body : kept(shared.shorten(body, anchor), words)}
    </article>`;
}

/** The script shows it where sorting gives the draft a neighbour. */
const HIDDEN = markup` hidden`;

/** Text to the browser, not elements. No `<` of a draft is in it, so nothing in it ends the script. */
function kept(body: Markup, words: Words): Markup {
  return markup`
    <script type="text/html">${body}</script>
    <noscript><p>${words("html.needs-script")}</p></noscript>`;
}

/** To the table and to the drafts beside this one. */
function steps(index: number, count: number, words: Words): Markup {
  const link = (id: "previous" | "next", to: number): Markup => markup`
    <a class="${id}" href="#d${to}"${to < 1 || to > count ? HIDDEN : NOTHING}>${words(`html.${id}`)}</a>`;
  return markup`
    <nav class="steps" aria-label="${words("html.drafts")} ${index}">
      <a class="back" href="#r${index}">${words("html.all")}</a>
      ${link("previous", index - 1)}
      ${link("next", index + 1)}
    </nav>`;
}

function head(
  result: DraftResult,
  gates: readonly GateResult[],
  anchor: string,
  count: number,
  words: Words,
): Markup {
  const name = draftName(result, result.unit.index > 1);
  const facts = readFacts(result, words.locale).join(" · ");
  const warnings = result.warnings.map(({ message, line }) => {
    const place = line === undefined ? "" : `${words("html.tip-line", { line })}: `;
    return markup`<li dir="auto">${place}${message}</li>`;
  });
  const file = hasFileTitle(result) ? NOTHING : markup`<p class="file" dir="auto">${name}</p>`;
  return markup`
    <header>
      <h1 id="${anchor}-title" dir="auto"${count > 0 ? markup` tabindex="-1"` : NOTHING}>
        ${hasFileTitle(result) ? name : result.title}
      </h1>
      ${file}
      <p class="dim">${facts}</p>
      ${callout(
        words("report.gates"),
        gates.map(({ message }) => markup`<li dir="auto">${message}</li>`),
        words,
      )}
      ${callout(words("html.warnings"), warnings, words)}
    </header>`;
}
