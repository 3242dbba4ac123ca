/** The result itself, for machines. */

import type { Report } from "../result/result.ts";

const EMPTY = '\n  "results": [';

/** Valid in JSON as they are, yet a terminal obeys some of them: escaped, they are the same data. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * What `JSON.stringify(report, null, 2)` gives, one draft at a time: a folder of a hundred thousand
 * is longer than a string can be.
 * @param withSegments whether the text of the drafts goes along, where the report has it
 */
export function* json(report: Report, withSegments: boolean): Generator<string> {
  const keep = (key: string, value: unknown): unknown =>
    key === "segments" && !withSegments ? undefined : value;
  const { results } = report;
  const frame = safeJson({ ...report, results: [] }, 2);
  // Text in it holds no line feed, so this is the key of the report and nothing else.
  const at = frame.indexOf(EMPTY) + EMPTY.length;
  yield frame.slice(0, at);
  let between = "";
  for (const result of results) {
    const text = safe(JSON.stringify(result, keep, 2)).replaceAll("\n", "\n    ");
    yield `${between}\n    ${text}`;
    between = ",";
  }
  yield `${results.length === 0 ? "" : "\n  "}${frame.slice(at)}\n`;
}

/** `JSON.stringify` whose text holds no control or direction characters. */
export function safeJson(value: unknown, indent = 0): string {
  return safe(JSON.stringify(value, null, indent));
}

function safe(text: string): string {
  const escape = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replaceAll(UNSAFE, escape);
}
