/** The report of one draft, under a screen: score, modules, what works, what to change. */

import { message } from "../messages/index.ts";
import type { DraftResult } from "../result/result.ts";
import { moduleBars } from "./module-bars.ts";
import { chooseTips } from "./choose-tips.ts";
import {
  bandPaint,
  bar,
  draftName,
  hasFileTitle,
  isUnread,
  readFacts,
  type View,
} from "./parts.ts";
import { forecastLines } from "./forecast.ts";
import { safeText } from "./safe-text.ts";
import { MAX_TIPS, otherReasons, tipLines } from "./tips.ts";
import { truncate, truncateStart, widthOf, wrap } from "./width.ts";

const INDENT = "  ";
/** Longer lines are hard to read, however wide the terminal is. */
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 30;
const MAX_STRENGTHS = 3;
const MAX_WARNINGS = 3;
/** Lines of a warning, of what works, of the foot: more than any of ours takes. */
const MAX_LINES = 6;

/** @param several the file holds further drafts, so that this one is called by its number. */
export function detail(result: DraftResult, view: View, several: boolean): string[] {
  const columns = Math.max(MIN_COLUMNS, Math.min(view.columns, MAX_COLUMNS)) - INDENT.length;
  const blocks = isUnread(result)
    ? [
        head(result, columns, view, several),
        wrap(message("report.unread", {}, view.locale), columns, MAX_LINES),
        factLines(result, columns, view),
      ]
    : [
        head(result, columns, view, several),
        moduleBars(result.modules, result.reason, columns, view),
        strengths(result, columns, view),
        tipLines(result, columns, view),
        otherReasons(result, columns, view),
        forecastLines(result, columns, view),
        [...factLines(result, columns, view), ...countLines(result, columns, view)],
      ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => ["", ...block.map((line) => (INDENT + line).trimEnd())])
    .slice(1);
}

function head(result: DraftResult, columns: number, view: View, several: boolean): string[] {
  const { style, locale } = view;
  const paint = bandPaint(result.band, style);
  const band = message(`band.${result.band}`, {}, locale);
  const incomplete = result.incomplete ? `  ${message("report.incomplete", {}, locale)}` : "";
  const score = String(result.score);
  const rest = score.length + 2 + 2 + widthOf(band) + widthOf(incomplete);
  const cells = Math.max(5, Math.min(50, columns - rest));
  const reason = message(`reason.${result.reason}`, {}, locale);
  return [
    titleLine(result, columns, view, several),
    "",
    [
      style.bold(paint(score)),
      bar(result.score / 100, cells, paint, style),
      style.bold(paint(band)) + style.red(incomplete),
    ].join("  "),
    ...(isUnread(result) ? [] : [result.reason === "none" ? style.dim(reason) : reason]),
    ...warnings(result, columns, view),
  ];
}

/** The title, and the file behind it in what is left of the line. */
function titleLine(
  result: DraftResult,
  columns: number,
  { style }: View,
  several: boolean,
): string {
  const file = safeText(draftName(result, several));
  if (hasFileTitle(result)) return style.bold(truncateStart(file, columns));
  const title = truncate(
    safeText(result.title),
    Math.max(columns - widthOf(file) - 2, columns / 2),
  );
  const room = columns - widthOf(title) - 2;
  return `${style.bold(title)}  ${style.dim(truncateStart(file, room))}`;
}

function warnings({ warnings: all }: DraftResult, columns: number, { style }: View): string[] {
  return all.slice(0, MAX_WARNINGS).flatMap(({ message: text, line }) => {
    const place = line === undefined ? "" : `${line}: `;
    return wrap(`! ${place}${safeText(text)}`, columns, MAX_LINES).map((part) =>
      style.yellow(part),
    );
  });
}

function strengths({ strengths: all }: DraftResult, columns: number, view: View): string[] {
  const { style, locale } = view;
  if (all.length === 0) return [];
  return [
    style.bold(message("report.strengths", {}, locale)),
    ...all
      .slice(0, MAX_STRENGTHS)
      .flatMap(({ message: text }) =>
        wrap(safeText(text), columns - 2, MAX_LINES).map(
          (line, i) => (i === 0 ? `${style.green("✓")} ` : INDENT) + line,
        ),
      ),
  ];
}

function factLines(result: DraftResult, columns: number, view: View): string[] {
  return dimmed(readFacts(result, view.locale), columns, view);
}

function countLines(result: DraftResult, columns: number, view: View): string[] {
  const { locale } = view;
  const shown = chooseTips(result, MAX_TIPS, locale).shown.filter(({ tip }) => tip !== undefined);
  const findings = result.findings.filter(({ severity }) => severity !== "info").length;
  const more = Math.max(0, findings - shown.length);
  const suppressed = result.rules.filter(({ status }) => status === "suppressed").length;
  const parts = [
    ...(more > 0 ? [message("report.more-findings", { n: more }, locale)] : []),
    ...(suppressed > 0 ? [message("report.suppressed", { n: suppressed }, locale)] : []),
  ];
  return dimmed(parts, columns, view);
}

function dimmed(parts: readonly string[], columns: number, { style }: View): string[] {
  return wrap(safeText(parts.join(" · ")), columns, MAX_LINES).map((line) => style.dim(line));
}
