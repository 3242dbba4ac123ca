/** The result itself, for machines. */

import type { Report } from "../result/result.ts";

/** Valid in JSON as they are, yet a terminal obeys some of them: escaped, they are the same data. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** @param withSegments whether the text of the drafts goes along, where the report has it */
export function json(report: Report, withSegments: boolean): string {
  const keep = (key: string, value: unknown): unknown =>
    key === "segments" && !withSegments ? undefined : value;
  return `${safe(JSON.stringify(report, keep, 2))}\n`;
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
