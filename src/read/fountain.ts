/** Fountain screenplays (`.fountain`): dialogue is spoken, action and scenes are seen. */

import { LineIndex } from "../draft/position.ts";
import type { Reader } from "./reader.ts";
import { parseFountain } from "./screenplay/fountain.ts";
import { toSegments } from "./screenplay/segments.ts";

export const read: Reader = (text) => {
  const { title, elements } = parseFountain(text);
  const segments = toSegments(elements, new LineIndex(text));
  const line = segments[0]?.range.start.line ?? 1;
  return [{ ...(title !== undefined && { title }), line, segments }];
};
