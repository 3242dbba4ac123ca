/** One page for a browser: a draft, or a folder with each of its drafts. It loads nothing. */

import type { Locale } from "../messages/index.ts";
import type { Report } from "../result/result.ts";
import { commonFolder } from "./table.ts";
import { draftArticle } from "./html/draft.ts";
import { folderSection } from "./html/folder.ts";
import { pageEnd, pageStart } from "./html/page.ts";
import { SharedPieces } from "./html/shared.ts";
import { rowOf, type Row } from "./html/table.ts";
import { gatesByDraft } from "./gates.ts";
import { wordsOf } from "./html/words.ts";

/** Drafts up to which the browser builds all at once; in a larger folder, each when it is opened. */
const MAX_BUILT = 100;

/**
 * The page part by part: that of a large folder is longer than a string can be.
 * @param report whose drafts carry their segments; without them the page has no script and no timeline
 */
export function* html(report: Report, locale: Locale): Generator<string> {
  const words = wordsOf(locale);
  const rows: Row[] = [];
  for (const result of report.results) rows.push(rowOf(result, rows.length + 1, words));
  const [only] = rows;
  const alone = rows.length === 1 && report.errors.length === 0 ? only : undefined;
  const folder = commonFolder(rows.map(({ file }) => file));
  const name =
    alone === undefined ? words("html.several", { n: rows.length }) : alone.title || alone.name;
  const count = alone === undefined ? rows.length : 0;
  yield pageStart(words("html.report", { name }), count > 0, words).text;
  if (alone === undefined) yield folderSection(report, rows, folder, words).text;
  const shared = count > MAX_BUILT ? new SharedPieces() : undefined;
  const gatesOf = gatesByDraft(report);
  let index = 0;
  for (const result of report.results) {
    index += 1;
    yield `\n${draftArticle(result, { index, count, gates: gatesOf(result), shared }, words).text}`;
  }
  yield `${pageEnd(report, shared, words).text}\n`;
}
