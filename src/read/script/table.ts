/** Tables: what each column holds, then each cell read like a line of that role. */

import { parseHead } from "./line-heads.ts";
import { CALENDAR_COLUMNS, TEXT_COLUMNS, TIME_COLUMNS, type Meaning } from "./labels.ts";
import { isSpeech, labelWords, strongMeaning, type Sense } from "./roles.ts";
import type { ScriptLine } from "./scan.ts";
import { plainAt, trimSpace, type Span } from "./spans.ts";
import { cellTime, type Time } from "./times.ts";
import type { Context } from "./draftable.ts";
import type { Writer } from "./writer.ts";

/** `label`: called just "Text"; `text`: not even that. */
type Column = Meaning | "time" | "text" | "label" | "index" | "other";

/** A column of this name only counts the rows, where its cells are short: `**12**`. */
const COUNTED = /^(?:shot|scene|step|frame|no|slide|clip|escena|cena|cảnh|stt|)$/;
const MAX_COUNT = 7;

export function readTable(
  text: string,
  rows: readonly ScriptLine[],
  context: Context,
  writer: Writer,
): void {
  const [header, ...body] = rows.map((row) => ({ row, cells: cells(text, row) }));
  if (header === undefined) return;
  const names = header.cells.map((cell) => plainAt(text, cell));
  const counts = (i: number): boolean =>
    body.every(
      ({ cells: found }) =>
        (found[i] === undefined ? 0 : found[i].end - found[i].start) <= MAX_COUNT,
    );
  const roles = assign(
    names.map((name, i) =>
      counts(i) && COUNTED.test(labelWords(name).join(" ")) ? "index" : columnOf(name),
    ),
    context,
  );
  const plan = names.some((name) => CALENDAR_COLUMNS.includes(labelWords(name).join(" ")));
  const script = roles !== undefined && !plan && context.meaning !== "note";
  for (const { row, cells: found } of body) {
    if (isSeparator(text, row)) continue;
    let time: Time | undefined;
    for (const [i, cell] of fitted(found, names.length).entries()) {
      if (cell.start >= cell.end) continue;
      writer.breakLine();
      const role = script ? (roles[i] ?? "other") : "other";
      if (role === "time") time = cellTime(plainAt(text, cell));
      else if (role === "index") continue;
      else if (!script || role === "other" || role === "text" || role === "label")
        writer.note(cell, row);
      else
        readCell(
          text,
          cell,
          { ...context, meaning: role, time: time ?? context.time },
          row,
          writer,
        );
    }
  }
}

function readCell(
  text: string,
  cell: Span,
  context: Context,
  row: ScriptLine,
  writer: Writer,
): void {
  for (const part of lineBreaks(text, cell)) {
    writer.breakLine();
    const head = parseHead(text, part);
    const inner = head.inner ?? head.value;
    if (head.aside !== undefined) {
      writer.aside(head.aside, context, row);
      if (inner.start < inner.end) writer.value(inner, context, row);
    } else if (head.meaning !== undefined && names(head.meaning) && inner.start < inner.end) {
      const meaning = cellMeaning(text, context.meaning, head.meaning, inner);
      writer.value(inner, { ...context, meaning }, row);
    } else if (part.start < part.end) writer.value(trimSpace(text, part), context, row);
  }
}

/** "Status: In progress" in a column of text is text: only the name of a role is no part of it. */
function names(label: Meaning): boolean {
  return (
    isSpeech(label) || ["overlay", "onscreen", "visual", "audio", "cue", "caption"].includes(label)
  );
}

/** A label in a cell says more than the column, but a presenter who is only seen does not speak. */
function cellMeaning(text: string, column: Sense, label: Meaning, value: Span): Sense {
  if (label === "part") return column;
  const quoted = /^[*_]*["“«]/.test(text.slice(value.start, value.start + 4));
  return column === "visual" && isSpeech(label) && !quoted ? column : label;
}

/** @returns undefined where the table is no script: none of its columns is said, shown or seen */
function assign(columns: readonly Column[], context: Context): Column[] | undefined {
  const has = (role: Column): boolean => columns.includes(role);
  const speech = has("spoken") || has("script") || has("say");
  const section = context.meaning;
  const roles = columns.map((column): Column => {
    // In two columns of picture and sound, the sound is what is said.
    if (column === "audio")
      return speech ? "cue" : has("visual") || has("overlay") || has("label") ? "spoken" : "cue";
    if (column === "script" || column === "say" || column === "part") return "spoken";
    if (column === "label" && has("time")) return "overlay";
    const free = column === "text" || column === "label";
    if (!free) return column;
    if (
      section === "spoken" ||
      section === "script" ||
      section === "overlay" ||
      section === "visual" ||
      section === "cue" ||
      section === "caption"
    ) {
      return section === "script" ? (has("visual") && !speech ? "spoken" : "overlay") : section;
    }
    if (column === "label") return "overlay";
    return has("time") ? (has("visual") && !speech ? "spoken" : "overlay") : "text";
  });
  const meant = roles.some(
    (role) => role === "spoken" || role === "overlay" || role === "cue" || role === "caption",
  );
  return meant || (roles.includes("visual") && (roles.includes("time") || section !== "unknown"))
    ? roles
    : undefined;
}

function columnOf(name: string): Column {
  const words = labelWords(name).join(" ");
  if (words === "" || words === "no" || words === "stt") return "index";
  if (TIME_COLUMNS.includes(words)) return "time";
  if (words === "text") return "label";
  if (TEXT_COLUMNS.includes(words)) return "text";
  return strongMeaning(name) ?? (words.includes("time") ? "time" : "other");
}

function isSeparator(text: string, row: ScriptLine): boolean {
  return /^[|:\s-]+$/.test(text.slice(row.start, row.end));
}

/** Cells between bars; a bar behind a backslash or in backticks is text. */
function cells(text: string, row: ScriptLine): Span[] {
  const { start, end } = trimSpace(text, row);
  const found: Span[] = [];
  let from = text[start] === "|" ? start + 1 : start;
  let code = false;
  for (let i = from; i < end; i++) {
    if (text[i] === "`") code = !code;
    if (text[i] !== "|" || text[i - 1] === "\\" || code) continue;
    found.push(trimSpace(text, { start: from, end: i }));
    from = i + 1;
  }
  if (from < end) found.push(trimSpace(text, { start: from, end }));
  return found;
}

/** A bar that was meant as text makes a cell too many: the last column keeps the rest of the row. */
function fitted(found: readonly Span[], columns: number): Span[] {
  const last = found[columns - 1];
  const end = found.at(-1)?.end;
  if (found.length <= columns || last === undefined || end === undefined) return [...found];
  return [...found.slice(0, columns - 1), { start: last.start, end }];
}

function lineBreaks(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/<br ?\/?>/gi)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  parts.push({ start: from, end });
  return parts.map(({ start: first, end: last }) => {
    const bullet =
      /^\s*[•●▪-]\s+/.exec(text.slice(first, Math.min(last, first + 20)))?.[0].length ?? 0;
    return { start: first + bullet, end: last };
  });
}
