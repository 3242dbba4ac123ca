/** What `validate` found, for a terminal and as Markdown. */

import { message, type Locale } from "../messages/index.ts";
import { safeText } from "../report/safe-text.ts";
import type { Style } from "../report/style.ts";
import { padEnd, widthOf, wrap } from "../report/width.ts";
import { cohortText, count, type Table } from "./validity-tables.ts";
import type { Validity } from "./validity.ts";

const MAX_COLUMNS = 100;
const MAX_LINES = 12;

export interface TextOptions {
  readonly locale: Locale;
  readonly columns: number;
  readonly style: Style;
}

export function validityText(validity: Validity, options: TextOptions): string {
  const { locale, style } = options;
  const room = Math.min(options.columns, MAX_COLUMNS) - 2;
  const wrapped = (text: string): string[] => wrap(text, room, MAX_LINES);
  const lines = [
    style.bold(message("validity.title", {}, locale)),
    message("validity.rows", rowArgs(validity), locale),
    ...validity.cohorts.flatMap((cohort) => {
      const { title, facts, predictors, notes, parts } = cohortText(cohort, locale);
      return [
        "",
        `${style.bold(safeText(title))}  ${style.dim(facts.join(" · "))}`,
        "",
        ...aligned(predictors, style),
        "",
        ...notes.flatMap((note) => wrapped(safeText(note))).map(style.dim),
        "",
        ...aligned(parts, style),
      ];
    }),
    "",
    ...ending(validity, locale).flatMap(wrapped).map(style.dim),
  ];
  return `${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`;
}

/** @param level of the headings of the cohorts, 1 to 6 */
export function validityMarkdown(
  validity: Pick<Validity, "cohorts" | "small">,
  locale: Locale,
  level = 2,
): string {
  const heading = "#".repeat(level);
  const blocks = validity.cohorts.flatMap((cohort) => {
    const { title, facts, predictors, notes, parts } = cohortText(cohort, locale);
    return [
      `${heading} ${escaped(title)}`,
      `${facts.join(", ")}.`,
      markdownTable(predictors),
      notes.map((note) => `- ${escaped(note)}`).join("\n"),
      markdownTable(parts),
    ];
  });
  return `${[...blocks, ...ending(validity, locale)].filter((block) => block !== "").join("\n\n")}\n`;
}

function rowArgs({ rows }: Validity): Record<string, string> {
  return {
    used: count(rows.used),
    read: count(rows.read),
    left: count(rows.read - rows.used),
  };
}

function ending({ small }: Pick<Validity, "small">, locale: Locale): string[] {
  const args = { posts: count(small.posts), cohorts: count(small.cohorts) };
  return [
    ...(small.cohorts > 0 ? [message("validity.small", args, locale)] : []),
    message("validity.notes", {}, locale),
  ];
}

/** Names to the left, figures to the right. */
function aligned(table: Table, style: Style): string[] {
  const widths = (table[0] ?? []).map((_, i) =>
    Math.max(...table.map((row) => widthOf(row[i] ?? ""))),
  );
  return table.map((row, r) => {
    const cells = row.map((cell, i) => {
      const width = widths[i] ?? 0;
      return i === 0 ? padEnd(cell, width) : " ".repeat(width - widthOf(cell)) + cell;
    });
    return r === 0 ? style.dim(cells.join("  ")) : cells.join("  ");
  });
}

function markdownTable([header = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    line(header),
    line(header.map((_, i) => (i === 0 ? "---" : "--:"))),
    ...rows.map(line),
  ].join("\n");
}

/** Names of sources are the user's: they may hold anything. */
function escaped(text: string): string {
  return safeText(text).replaceAll(/[\\|<>*_`[\]]/g, "\\$&");
}
