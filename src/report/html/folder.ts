/** Many drafts: what they are as a whole, how their scores are spread, what could not be read. */

import { numberText } from "../../messages/index.ts";
import { BANDS, type Band, type FileError, type Report } from "../../result/result.ts";
import { problemGates } from "../gates.ts";
import { draftName } from "../parts.ts";
import { callout } from "./callout.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { draftTable, type Row } from "./table.ts";
import type { Words } from "./words.ts";

/** Points of one column; a band begins at the start of one. */
const BIN = 5;

export function folderSection(
  report: Report,
  rows: readonly Row[],
  folder: string,
  words: Words,
): Markup {
  const { summary, errors } = report;
  const title = words("html.several", { n: summary.drafts });
  return markup`
    <section id="all" aria-labelledby="all-title">
      <header>
        <h1 id="all-title">${title}</h1>
        ${folder === "" ? NOTHING : markup`<p class="file" dir="auto">${folder}</p>`}
      </header>
      <div class="numbers lead">
        ${figures(summary, words)}
        ${distribution(rows, words)}
      </div>
      ${unpassed(report, rows, words)}
      ${unread(errors, words)}
      ${draftTable(rows, folder, words)}
    </section>`;
}

function figures(summary: Report["summary"], words: Words): Markup {
  const { mean, median, drafts, files, skipped, failed } = summary;
  const figure = (value: number | null, name: string): Markup => markup`
    <div><dt>${name}</dt><dd>${value === null ? "-" : numberText(value, words.locale)}</dd></div>`;
  return markup`
    <section class="card" aria-label="${words("html.in-all")}">
      <dl class="figures">
        ${figure(mean, words("html.mean"))}
        ${figure(median, words("html.median"))}
        ${figure(drafts, words("html.count", { n: drafts }))}
        ${figure(files, words("html.files", { n: files }))}
        ${skipped > 0 ? figure(skipped, words("html.skipped")) : NOTHING}
        ${failed > 0 ? figure(failed, words("html.unread-files")) : NOTHING}
      </dl>
    </section>`;
}

function distribution(rows: readonly Row[], words: Words): Markup {
  const bins = new Array<{ n: number; band: Band }>();
  for (const { score, band } of rows) {
    const at = Math.min(Math.floor(score / BIN), 100 / BIN - 1);
    bins[at] = { n: (bins[at]?.n ?? 0) + 1, band };
  }
  const most = bins.reduce((highest, { n }) => Math.max(highest, n), 1);
  const counts = BANDS.map((band) => {
    const n = rows.filter((row) => row.band === band).length;
    return words("html.band-count", { band: words(`band.${band}`), n });
  });
  const columns = [...bins.entries()].map(([i, bin]) => {
    if (bin === undefined) return NOTHING;
    const height = Math.max(3, Math.round((bin.n / most) * 100));
    const label = words("html.bin", { from: i * BIN, to: i * BIN + BIN - 1, n: bin.n });
    return markup`
      <rect class="${bin.band}" x="${i * BIN + 0.3}%" y="${104 - height}" width="${BIN - 0.6}%"
        height="${height}" rx="2"><title>${label}</title></rect>`;
  });
  return markup`
    <section class="card" aria-labelledby="all-spread">
      <h2 id="all-spread">${words("html.distribution")}</h2>
      <svg class="spread" height="124" role="img"
        aria-label="${words("html.distribution-label", { list: counts.join(", ") })}">
        ${columns}
        <line x1="0" x2="100%" y1="104.5" y2="104.5"/>
        ${[0, 30, 55, 80, 100].map(
          (at) => markup`
            <text x="${at}%" y="120" text-anchor="${at === 0 ? "start" : at === 100 ? "end" : "middle"}">
              ${at}
            </text>`,
        )}
      </svg>
      <p class="dim">${counts.join(" · ")}. ${words("html.bands-note")}</p>
    </section>`;
}

function unread(errors: readonly FileError[], words: Words): Markup {
  const items = errors.map(
    ({ file, message }) => markup`<li><bdi>${file}</bdi>: <span dir="auto">${message}</span></li>`,
  );
  return callout(words("html.unread-files"), items, words);
}

/** Each with the way to its draft. */
function unpassed(report: Report, rows: readonly Row[], words: Words): Markup {
  const indices = new Map(rows.map(({ name, index }) => [name, index]));
  const items = problemGates(report).map((gate) => {
    const name = draftName(gate, gate.unit.index > 1);
    const index = indices.get(name);
    const link = index === undefined ? markup`${name}` : markup`<a href="#d${index}">${name}</a>`;
    return markup`<li>${link}: <span dir="auto">${gate.message}</span></li>`;
  });
  return callout(words("report.gates"), items, words);
}
