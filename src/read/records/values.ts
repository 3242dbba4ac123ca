/** The texts of one JSON record, with what each is for. */

import type { JsonNode, JsonObject } from "../json.ts";
import type { ReaderOptions } from "../reader.ts";
import { parseTime } from "../script/times.ts";
import { knownName, type Known } from "./names.ts";
import { jsonPassage } from "./passage.ts";
import type { Value } from "./unit.ts";

type Times = Pick<Value, "startMs" | "endMs">;

interface Place {
  readonly node: JsonNode;
  /** What the nearest key that is known says. */
  readonly known: Known | undefined;
  readonly times: Times;
}

export function valuesOf(
  source: string,
  record: JsonObject,
  options: ReaderOptions,
): { values: Value[]; durationMs?: number } {
  const values: Value[] = [];
  const waiting = entriesOf(record, undefined, {}, options);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { node, known, times } = place;
    if (node.kind === "string") {
      values.push({ known, passage: jsonPassage(source, node), ...times });
    } else if (node.kind === "array") {
      // The objects of a list are parts: what they hold is said by their own keys.
      for (const item of node.items.toReversed())
        waiting.push({ node: item, known: item.kind === "object" ? undefined : known, times });
    } else if (node.kind === "object") {
      const own = { ...times, ...timesOf(node) };
      waiting.push(...entriesOf(node, known ?? "part", own, options));
    }
  }
  const durationMs = durationOf(record, options);
  return { values, ...(durationMs !== undefined && { durationMs }) };
}

/** @param around what a part of the record is; undefined for the record itself */
function entriesOf(
  { entries }: JsonObject,
  around: Known | "part" | undefined,
  times: Times,
  { columns }: ReaderOptions,
): Place[] {
  const names = [...entries.keys()].map((key) => knownName(key, columns));
  const speech = names.some((name) => name === "spoken" || name === "script");
  const inherited = around === "part" ? undefined : around;
  return [...entries.values()]
    .map((node, i): Place => {
      const name = names[i];
      // A part's text is what the part is, or what is said in it where nothing else is.
      const own = name === "text" && around !== undefined ? (speech ? "overlay" : "spoken") : name;
      const text = name === "text" ? (inherited ?? own) : own;
      // The name of a part is not the title of the post.
      const isTitle = around !== undefined && (text === "title" || text === "topic");
      return { node, known: isTitle ? "note" : (text ?? inherited), times };
    })
    .toReversed();
}

function durationOf({ entries }: JsonObject, { columns }: ReaderOptions): number | undefined {
  for (const [key, node] of entries) {
    if (node.kind !== "scalar" || typeof node.value !== "number" || node.value <= 0) continue;
    if (knownName(key, columns) === "duration") return toMs(node.value, key);
  }
  return undefined;
}

/** `"time": "0-3s"`, or `"start"` and `"end"` in seconds; milliseconds where the key says so. */
function timesOf({ entries }: JsonObject): Times {
  const found: { startMs?: number; endMs?: number } = {};
  for (const [key, node] of entries) {
    if (node.kind === "string" && knownName(key, undefined) === "time") {
      const { startMs, endMs } = parseTime(node.value).time ?? {};
      if (startMs !== undefined) found.startMs = startMs;
      if (endMs !== undefined) found.endMs = endMs;
    } else if (node.kind === "scalar" && typeof node.value === "number") {
      if (/^start/i.test(key)) found.startMs = toMs(node.value, key);
      else if (/^end/i.test(key)) found.endMs = toMs(node.value, key);
    }
  }
  return found;
}

/** A day, so that nonsense stays finite. */
const MAX_MS = 86_400_000;

function toMs(value: number, key: string): number {
  return Math.round(Math.max(0, Math.min(MAX_MS, /ms$|milli/i.test(key) ? value : value * 1000)));
}
