/** Markdown for a comment, a wiki or a job summary: the numbers, what did not pass, what to change. */

import { message, type Locale } from "../messages/index.ts";
import type { DraftResult, Report } from "../result/result.ts";
import { chooseTips, gainText } from "./choose-tips.ts";
import { problemGates } from "./gates.ts";
import { escapeHtml, escapeMarkdown } from "./markdown-text.ts";
import { percent } from "./module-bars.ts";
import { draftName, hasFileTitle, isUnread, readFacts } from "./parts.ts";
import type { ReportOptions } from "./options.ts";

/** Of one draft: a reviewer reads no more. */
const MAX_TIPS = 5;

/** Each part is whole: a summary with no room for all may end after any. */
export function* markdown(
  report: Report,
  { locale }: Pick<ReportOptions, "locale">,
): Generator<string> {
  const say = (code: string, args = {}): string => message(code, args, locale);
  const { summary, errors } = report;
  yield `## saveworthy\n\n${total(report, locale)}\n`;
  const gates = problemGates(report);
  if (gates.length > 0) {
    yield `\n### ${say("report.gates")}\n\n`;
    for (const { file, unit, message: text } of gates)
      yield `- **${escapeMarkdown(unit.index > 1 ? `${file}#${unit.index}` : file)}**: ${escapeMarkdown(text)}\n`;
  }
  if (errors.length > 0) {
    yield `\n### ${say("report.failed", { n: errors.length })}\n\n`;
    for (const { file, message: text } of errors)
      yield `- **${escapeMarkdown(file)}**: ${escapeMarkdown(text)}\n`;
  }
  if (summary.drafts > 1) yield* table(report, locale);
  for (const result of report.results) yield draft(result, summary.drafts > 1, locale);
}

function total({ summary, gates }: Report, locale: Locale): string {
  const { drafts, files, mean, median, skipped } = summary;
  const parts = [
    message("report.drafts", { n: drafts, files }, locale),
    ...(drafts > 1
      ? [message("report.mean", { mean: mean ?? "-", median: median ?? "-" }, locale)]
      : []),
    ...(skipped > 0 ? [message("report.skipped", { n: skipped }, locale)] : []),
    ...(gates !== undefined && problemGates({ gates }).length === 0
      ? [message("report.gates-passed", {}, locale)]
      : []),
  ];
  return parts.join(" · ");
}

function* table({ results }: Report, locale: Locale): Generator<string> {
  const head = ["score", "draft", "reason", "tip"].map((name) =>
    message(`report.${name}`, {}, locale),
  );
  yield `\n| ${head.join(" | ")} |\n| ---: | --- | --- | --- |\n`;
  for (const result of results) {
    const tip = chooseTips(result, 1, locale).shown[0];
    const cells = [
      `**${result.score}**`,
      escapeMarkdown(draftName(result, result.unit.index > 1)),
      result.reason === "none" ? "-" : message(`module.${result.reason}`, {}, locale),
      isUnread(result)
        ? message("report.nothing-read", {}, locale)
        : tip === undefined
          ? ""
          : `${escapeMarkdown(gainText(tip.gain))} ${escapeMarkdown(tip.message)}`,
    ];
    yield `| ${cells.join(" | ")} |\n`;
  }
}

/** Folded where there are several. */
function draft(result: DraftResult, several: boolean, locale: Locale): string {
  const escape = several ? escapeHtml : escapeMarkdown;
  const name = draftName(result, result.unit.index > 1);
  const title = hasFileTitle(result) ? "" : ` ${result.title}`;
  const band = message(`band.${result.band}`, {}, locale);
  const state = result.incomplete ? `, ${message("report.incomplete", {}, locale)}` : "";
  const head = `${result.score} ${band}${state} · ${escape(name + title)}`;
  const body = [...about(result, locale), modules(result, locale), ...tips(result, locale)];
  const content = `${body.filter((block) => block !== "").join("\n\n")}\n`;
  if (!several) return `\n### ${head}\n\n${content}`;
  return `\n<details>\n<summary>${head}</summary>\n\n${content}\n</details>\n`;
}

function about(result: DraftResult, locale: Locale): string[] {
  const { forecast, warnings } = result;
  return [
    readFacts(result, locale).map(escapeMarkdown).join(" · "),
    ...(isUnread(result) ? [] : [message(`reason.${result.reason}`, {}, locale)]),
    ...(forecast === null
      ? []
      : [
          message(
            "report.forecast",
            { percentile: forecast.percentile, low: forecast.low, high: forecast.high },
            locale,
          ),
        ]),
    ...warnings.map(({ message: text }) => `> ${escapeMarkdown(text)}`),
  ];
}

function modules({ modules: all }: DraftResult, locale: Locale): string {
  const names = all.map(({ id }) => message(`module.${id}`, {}, locale));
  const scores = all.map(({ score, status }) =>
    score === null ? message(`status.${status}`, {}, locale) : String(percent(score)),
  );
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [row(names), row(names.map(() => "---:")), row(scores)].join("\n");
}

function tips(result: DraftResult, locale: Locale): string[] {
  if (isUnread(result)) return [];
  const { shown } = chooseTips(result, MAX_TIPS, locale);
  if (shown.length === 0) return [message("report.no-tips", {}, locale)];
  const items = shown.map(({ gain, message: text, tip }) => {
    const place = tip?.line === undefined ? "" : ` (${tip.rule}, ${tip.line})`;
    return `- **${escapeMarkdown(gainText(gain))}** ${escapeMarkdown(text)}${place}`;
  });
  return [`**${message("report.tips", {}, locale)}**`, items.join("\n")];
}
