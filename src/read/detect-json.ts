/** Which kind of JSON a text is, by the keys near its start. */

import { parseJson, type JsonNode } from "./json.ts";
import { TIMED_SHAPES } from "./timed-json/shapes.ts";
import type { ReaderOptions } from "./reader.ts";
import { findRecords } from "./records/find.ts";

/**
 * @param head the start of the text; it may break off anywhere
 * @returns the id of a format, or undefined where no reader knows these keys
 */
export function jsonFormat(head: string, options: ReaderOptions): string | undefined {
  const { roots } = parseJson(head);
  return SHAPES.find(({ matches }) => matches(roots, options))?.format;
}

interface Shape {
  readonly format: string;
  readonly matches: (roots: readonly JsonNode[], options: ReaderOptions) => boolean;
}

/** The first that matches; what is told by rarer keys comes before what is told by common ones. */
const SHAPES: readonly Shape[] = [
  ...TIMED_SHAPES,
  {
    format: "posts",
    matches: (roots, options) => findRecords(roots, options).records.length > 0,
  },
];
