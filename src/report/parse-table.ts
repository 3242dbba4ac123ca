/** What was read, as a table of time, role and text. */

import type { Draft, Role, Segment } from "../draft/draft.ts";
import { message } from "../messages/index.ts";
import type { WarningResult } from "../result/result.ts";
import { hasFileTitle, titled, type View } from "./parts.ts";
import { safeText } from "./safe-text.ts";
import type { Style } from "./style.ts";
import { wrap } from "./width.ts";

const GAP = 2;
const ROLE = 7;
const MAX_COLUMNS = 120;
const MIN_TEXT = 20;
/** Rows of one segment: a transcript in one line still shows its whole start. */
const MAX_LINES = 200;

export function parseTable(
  drafts: readonly Draft[],
  warnings: readonly WarningResult[],
  view: View,
): string {
  const { style } = view;
  const blocks = drafts.map((draft) => [
    ...heading(draft, drafts.length > 1, view),
    ...rows(draft.segments, view),
  ]);
  const notes = warnings.flatMap(({ message: text, line }) =>
    wrap(
      `! ${line === undefined ? "" : `${line}: `}${safeText(text)}`,
      view.columns,
      MAX_LINES,
    ).map((part) => style.yellow(part)),
  );
  return [...blocks, ...(notes.length > 0 ? [notes] : [])]
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** Title and facts in a line, or below each other where they are too long for one. */
function heading(draft: Draft, several: boolean, { style, locale, columns }: View): string[] {
  const { source, title, unit, platform, language, declaredDurationMs } = draft;
  const file = `${source.file}${several ? `#${unit.index}` : ""}:${unit.line}`;
  const named = hasFileTitle({ file: source.file, title });
  const facts = [
    ...(named ? [] : [file]),
    source.format,
    language,
    ...(platform === undefined ? [] : [message(`platform.${platform}`, {}, locale)]),
    ...(declaredDurationMs === undefined ? [] : [seconds(declaredDurationMs)]),
  ].join(" · ");
  return titled(safeText(named ? file : title), safeText(facts), columns, style);
}

function rows(segments: readonly Segment[], { columns, style }: View): string[] {
  const times = segments.map(time);
  const lines = segments.map(({ range }) => String(range.start.line));
  const timeWidth = Math.max(0, ...times.map((text) => text.length));
  const lineWidth = Math.max(0, ...lines.map((text) => text.length));
  const before = lineWidth + GAP + (timeWidth > 0 ? timeWidth + GAP : 0) + ROLE + GAP;
  const room = Math.max(MIN_TEXT, Math.min(columns, MAX_COLUMNS) - before);
  return segments.flatMap(({ role, text }, i) => {
    const cells = [
      style.dim((lines[i] ?? "").padStart(lineWidth)),
      ...(timeWidth > 0 ? [(times[i] ?? "").padEnd(timeWidth)] : []),
      rolePaint(role, style)(role.padEnd(ROLE)),
    ].join(" ".repeat(GAP));
    const paint = role === "note" || role === "cue" ? style.dim : (line: string) => line;
    const [first = "", ...rest] = text
      .split("\n")
      .flatMap((line) => wrap(safeText(line), room, MAX_LINES));
    return [
      `${cells}${" ".repeat(GAP)}${paint(first)}`,
      ...rest.map((line) => " ".repeat(before) + paint(line)),
    ];
  });
}

function rolePaint(role: Role, style: Style): (text: string) => string {
  switch (role) {
    case "spoken":
      return style.green;
    case "overlay":
      return style.cyan;
    case "visual":
    case "caption":
      return style.yellow;
    case "cue":
    case "note":
      return style.dim;
  }
}

function time({ startMs, endMs }: Segment): string {
  if (startMs === undefined) return "";
  return endMs === undefined ? seconds(startMs) : `${seconds(startMs)}-${seconds(endMs)}`;
}

/** `0:03`, `1:02.5`: tenths only where there are some. */
function seconds(ms: number): string {
  const tenths = Math.round(ms / 100);
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  const clock = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return rest === 0 ? clock : `${clock}.${rest}`;
}
