/**
 * One draft a row, for spreadsheets: RFC 4180 with the mark that tells Excel it is UTF-8. What a
 * spreadsheet would take for a formula is text.
 */

import { MODULES, type DraftResult, type Report } from "../result/result.ts";
import { safeText } from "./safe-text.ts";

type Cell = string | number | null | undefined;

const BYTE_ORDER_MARK = "\ufeff";
/** A formula starts so, also in the wide forms of Chinese and Japanese keyboards. */
const FORMULA = /^\s*[=+\-@|%＝＋－＠]/;

const HEADER = [
  "file",
  "unit",
  "line",
  "title",
  "score",
  "band",
  "reason",
  "forecast",
  "forecast low",
  "forecast high",
  "language",
  "platform",
  "words",
  "seconds",
  ...MODULES,
  "errors",
  "warnings",
  "gain",
  "best tip",
  "failed",
];

export function* csv({ results, errors, gates = [] }: Report): Generator<string> {
  yield BYTE_ORDER_MARK + line(HEADER);
  const failures = new Map<string, string[]>();
  for (const { file, unit, status, message } of gates) {
    if (status === "not-applicable") continue;
    const key = `${unit.index} ${file}`;
    failures.set(key, [...(failures.get(key) ?? []), message]);
  }
  for (const result of results) {
    const failed = failures.get(`${result.unit.index} ${result.file}`) ?? [];
    yield line([...cells(result), failed.join(" ")]);
  }
  for (const { file, message } of errors)
    yield line(HEADER.map((name) => (name === "file" ? file : name === "failed" ? message : null)));
}

function cells(result: DraftResult): Cell[] {
  const { forecast, duration, tips, findings } = result;
  const modules = new Map(result.modules.map(({ id, score }) => [id, score]));
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    result.file,
    result.unit.index,
    result.unit.line,
    result.title,
    result.score,
    result.band,
    result.reason,
    forecast?.percentile,
    forecast?.low,
    forecast?.high,
    result.language,
    result.platform,
    result.read.spokenWords,
    duration === null ? null : duration.ms / 1000,
    ...MODULES.map((id) => points(modules.get(id) ?? null)),
    count("error"),
    count("warning"),
    tips[0]?.gain,
    tips[0]?.message,
  ];
}

/** 0..100; null where it was not scored. */
function points(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

function line(values: readonly Cell[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

/** Numbers are ours and stay numbers. */
function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const text = safeText(value ?? "");
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
