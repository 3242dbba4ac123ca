/** The table of a folder: complete without a script; with one it is sorted and filtered. */

import { BANDS, type DraftResult } from "../../result/result.ts";
import { chooseTips, gainText } from "../choose-tips.ts";
import { draftName, hasFileTitle, isUnread } from "../parts.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { bar } from "./modules.ts";
import type { Words } from "./words.ts";

/** What a row keeps of its draft, so that the drafts of a large folder need not be held at once. */
export interface Row extends Pick<
  DraftResult,
  "file" | "score" | "band" | "reason" | "incomplete"
> {
  /** From 1, in the order of the report. */
  readonly index: number;
  /** Empty where it is the file's own name. */
  readonly title: string;
  /** The file, with the number of the draft in it. */
  readonly name: string;
  readonly findings: number;
  /** Percentile; absent where there is no forecast. */
  readonly forecast?: number;
  readonly tip: string;
}

export function rowOf(result: DraftResult, index: number, words: Words): Row {
  const { file, score, band, reason, incomplete, findings, forecast, title, unit } = result;
  return {
    file,
    score,
    band,
    reason,
    incomplete,
    index,
    title: hasFileTitle(result) ? "" : title,
    name: draftName(result, unit.index > 1),
    findings: findings.length,
    ...(forecast !== null && { forecast: forecast.percentile }),
    tip: tipText(result, words),
  };
}

function tipText(result: DraftResult, words: Words): string {
  if (isUnread(result)) return words("report.nothing-read");
  const best = chooseTips(result, 1, words.locale).shown[0];
  if (best === undefined) return "";
  const text = best.tip === undefined ? words("report.no-reason") : best.message;
  return `${gainText(best.gain)} ${text}`;
}

/** @param folder that all files are in: said above the table */
export function draftTable(rows: readonly Row[], folder: string, words: Words): Markup {
  const forecasts = rows.some(({ forecast }) => forecast !== undefined);
  const sorted = rows.toSorted((a, b) => a.score - b.score);
  const head = (id: string, name: string, sort = "none"): Markup => markup`
    <th scope="col" class="${id}" aria-sort="${sort}">
      <button type="button" disabled>${name}</button>
    </th>`;
  return markup`
    <section class="card" aria-labelledby="all-drafts">
      <h2 id="all-drafts">${words("html.drafts")}</h2>
      ${filters(rows, words)}
      <table data-shown="${words("html.shown")}">
        <thead>
          <tr>
            ${head("score", words("html.score-title"), "ascending")}
            ${head("name", words("html.draft"))}
            ${head("reason", words("html.reason"))}
            ${forecasts ? head("forecast", words("forecast.title")) : NOTHING}
            ${head("findings", words("html.findings"))}
            ${head("tip", words("html.tip"))}
          </tr>
        </thead>
        <tbody>${sorted.map((row) => tableRow(row, folder, forecasts, words))}</tbody>
      </table>
      <p class="no-match" hidden>${words("html.no-match")}</p>
    </section>`;
}

function tableRow(row: Row, folder: string, forecasts: boolean, words: Words): Markup {
  const { index, score, band, reason, title, findings, forecast, tip, incomplete } = row;
  const name = row.name.slice(folder.length);
  const forecastCell = markup`<td class="forecast" data-sort="${forecast ?? -1}">${forecast ?? "-"}</td>`;
  const file = title === "" ? NOTHING : markup`<small dir="auto">${name}</small>`;
  return markup`
    <tr id="r${index}" data-band="${band}" data-reason="${reason}">
      <td class="score ${band}" data-sort="${score}">
        <b>${score}</b> <span class="word">${words(`band.${band}`)}</span>${bar(score / 100)}
      </td>
      <th scope="row" class="name">
        <a href="#d${index}" dir="auto">${title === "" ? name : title}</a>${file}
      </th>
      <td class="reason">${words(reason === "none" ? "html.no-reason" : `module.${reason}`)}</td>
      ${forecasts ? forecastCell : NOTHING}
      <td class="findings" data-sort="${findings}">${findings}</td>
      <td class="tip" dir="auto">${incomplete ? words("report.incomplete") : tip}</td>
    </tr>`;
}

/** Hidden until the script that answers to them runs. */
function filters(rows: readonly Row[], words: Words): Markup {
  const bands = BANDS.map((band) => {
    const n = rows.filter((row) => row.band === band).length;
    const text = words("html.band-count", { band: words(`band.${band}`), n });
    return markup`
      <label class="${band}">
        <input type="checkbox" name="band" value="${band}" checked> ${text}
      </label>`;
  });
  const reasons = [...new Set(rows.map(({ reason }) => reason))].toSorted().map((reason) => {
    const name = words(reason === "none" ? "html.no-reason" : `module.${reason}`);
    return markup`<option value="${reason}">${name}</option>`;
  });
  return markup`
    <form class="filters" hidden>
      <label>${words("html.search")} <input type="search" name="search"></label>
      <fieldset><legend>${words("html.bands")}</legend>${bands}</fieldset>
      <label>
        ${words("html.reason")} 
        <select name="reason"><option value="">${words("html.any-reason")}</option>${reasons}</select>
      </label>
      <p class="shown" role="status"></p>
    </form>`;
}
