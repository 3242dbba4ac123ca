/** Where in a JSON value the posts are. */

import type { JsonNode, JsonObject } from "../json.ts";
import type { ReaderOptions } from "../reader.ts";
import { arePostNames } from "./names.ts";

/** Parts of one script, never scripts of their own. */
const PARTS =
  /^(?:scenes?|shots?|segments?|sections?|beats?|steps?|frames?|slides?|panels?|clips?|parts?|blocks?|script|body|content|escenas?|tomas?|cenas?|canh|phan)$/i;

export interface Records {
  readonly records: readonly JsonObject[];
  /** Texts that belong to no record. */
  readonly outside: number;
}

export function findRecords(roots: readonly JsonNode[], options: ReaderOptions): Records {
  const records: JsonObject[] = [];
  let outside = 0;
  const waiting = [...roots].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "object" && isRecord(node, options)) records.push(node);
    else if (node.kind === "string") outside += node.value.trim() === "" ? 0 : 1;
    else if (node.kind !== "scalar") {
      const inner = node.kind === "array" ? node.items : [...node.entries.values()];
      for (const child of inner.toReversed()) waiting.push(child);
    }
  }
  return { records, outside };
}

/** An object with something to hear or see, of its own or in its parts, that is no list of others. */
function isRecord(node: JsonObject, options: ReaderOptions): boolean {
  if (hasTexts(node, options)) return !holdsRecords(node, options);
  return [...node.entries].some(([key, value]) => PARTS.test(key) && hasParts(value, options));
}

/** Texts by name, directly or in a list or object of texts. */
function hasTexts({ entries }: JsonObject, { columns }: ReaderOptions): boolean {
  const texts = [...entries].filter(([, value]) => value.kind !== "scalar" && !isList(value));
  return arePostNames(
    texts.map(([key]) => key),
    columns,
  );
}

function hasParts(value: JsonNode, options: ReaderOptions): boolean {
  if (value.kind !== "array") return false;
  return value.items.some((item) => item.kind === "object" && hasTexts(item, options));
}

/** Whether a list in it, not of parts, has records. */
function holdsRecords({ entries }: JsonObject, options: ReaderOptions): boolean {
  return [...entries].some(([key, value]) => !PARTS.test(key) && hasParts(value, options));
}

function isList(value: JsonNode): boolean {
  return value.kind === "array" && value.items.some(({ kind }) => kind === "object");
}
