/** Values of a parsed JSON text by key; undefined for what is not there or is something else. */

import type { JsonNode, JsonObject, JsonString } from "../json.ts";

export function field(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === "object" ? node.entries.get(key) : undefined;
}

/** The first of several keys that is there. */
export function firstOf(node: JsonNode | undefined, keys: readonly string[]): JsonNode | undefined {
  if (node?.kind !== "object") return undefined;
  for (const key of keys) {
    const value = node.entries.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function stringAt(node: JsonNode | undefined, key: string): JsonString | undefined {
  return asString(field(node, key));
}

export function asString(node: JsonNode | undefined): JsonString | undefined {
  return node?.kind === "string" ? node : undefined;
}

export function numberAt(node: JsonNode | undefined, key: string): number | undefined {
  return asNumber(field(node, key));
}

/** A number, or a string that is one. */
export function asNumber(node: JsonNode | undefined): number | undefined {
  if (node?.kind === "scalar") return typeof node.value === "number" ? node.value : undefined;
  if (node?.kind !== "string" || !/^-?\d{1,15}(?:\.\d{1,15})?$/.test(node.value)) return undefined;
  return Number(node.value);
}

export function itemsAt(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  return items(field(node, key));
}

export function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

export function isObject(node: JsonNode | undefined): node is JsonObject {
  return node?.kind === "object";
}
