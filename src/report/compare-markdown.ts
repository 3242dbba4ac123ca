/** A comparison for a comment or a wiki. */

import { message, type Locale } from "../messages/index.ts";
import type { DraftComparison, OpeningComparison, RuleChange } from "../result/comparison.ts";
import type { DraftResult, TipResult } from "../result/result.ts";
import { comparisonRows, fromTo, pointsText, signed } from "./compare-rows.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { draftName, hasFileTitle } from "./parts.ts";

const MAX_TIPS = 5;

export function compareMarkdown(
  comparison: DraftComparison | OpeningComparison,
  locale: Locale,
): string {
  const blocks =
    comparison.kind === "openings" ? openings(comparison, locale) : drafts(comparison, locale);
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function drafts({ before, after, change }: DraftComparison, locale: Locale): string[] {
  const say = (code: string): string => message(code, {}, locale);
  const rows = comparisonRows(before, after, locale)
    .flatMap((group) => group.rows)
    .map((row) => {
      const moved =
        row.change === null ? "" : row.change === 0 ? say("compare.same") : signed(row.change);
      return `| ${row.name} | ${row.before} | ${row.after} | ${moved} |`;
    });
  return [
    `A: ${nameOf(before)}  \nB: ${nameOf(after)}`,
    [`|  | A | B | ${say("compare.change")} |`, "| --- | ---: | ---: | ---: |", ...rows].join("\n"),
    moves(change.rules, locale),
    tips("compare.solved", change.tips.solved, locale),
    tips("compare.added", change.tips.added, locale),
    tips("compare.left", change.tips.left, locale),
  ];
}

function nameOf(result: DraftResult): string {
  const file = escapeMarkdown(draftName(result, result.unit.index > 1));
  return hasFileTitle(result) ? `**${file}**` : `**${escapeMarkdown(result.title)}** (${file})`;
}

function moves(changes: readonly RuleChange[], locale: Locale): string {
  if (changes.length === 0) return message("compare.nothing", {}, locale);
  const lines = changes.map(
    (change) =>
      `- ${pointsText(change.points, locale)} \`${change.rule}\` ${fromTo(change, locale)}: ${escapeMarkdown(change.message)}`,
  );
  const note = message("compare.moved-note", {}, locale);
  return `**${message("compare.moved", {}, locale)}** (${note})\n\n${lines.join("\n")}`;
}

function tips(title: string, list: readonly TipResult[], locale: Locale): string {
  if (list.length === 0) return "";
  const lines = list
    .slice(0, MAX_TIPS)
    .map(({ rule, message: text }) => `- ${escapeMarkdown(text)} (\`${rule}\`)`);
  return `**${message(title, {}, locale)}**\n\n${lines.join("\n")}`;
}

function openings({ openings: list, title }: OpeningComparison, locale: Locale): string[] {
  const say = (code: string, args = {}): string => message(code, args, locale);
  const rows = list.map(({ text, line, current, result, change }, i) => {
    const moved = current ? say("compare.current") : signed(change.score);
    const best = change.rules[0];
    const why = best === undefined ? "" : `${pointsText(best.points, locale)} \`${best.rule}\``;
    return `| ${i + 1} | ${result.score} | ${moved} | ${escapeMarkdown(text)} (${say("compare.line", { line })}) | ${why} |`;
  });
  const head = [
    "compare.rank",
    "report.score",
    "compare.change",
    "compare.opening",
    "compare.moved",
  ];
  return [
    `**${escapeMarkdown(title)}**`,
    say("compare.openings", { n: list.length }),
    [
      `| ${head.map((code) => say(code)).join(" | ")} |`,
      "| ---: | ---: | ---: | --- | --- |",
      ...rows,
    ].join("\n"),
  ];
}
