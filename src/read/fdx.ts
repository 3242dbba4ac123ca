/** Final Draft screenplays (`.fdx`): paragraphs with a type, inside XML. */

import { LineIndex } from "../draft/position.ts";
import type { Reader } from "./reader.ts";
import { parseFdx } from "./screenplay/fdx.ts";
import { toSegments } from "./screenplay/segments.ts";

export const read: Reader = (text) => {
  const { elements, damage } = parseFdx(text);
  const index = new LineIndex(text);
  const segments = toSegments(elements, index);
  // What stands first on the title page.
  const title = elements.find(({ kind }) => kind === "title-page")?.lines[0]?.text;
  const warnings = damage === undefined ? [] : [{ code: damage }];
  const line = segments[0]?.range.start.line ?? 1;
  return [{ ...(title !== undefined && { title }), line, segments, warnings }];
};
