/** Names that open several lines: "ANNA: ... BEN: ... ANNA: ...". */

import type { ScriptLine } from "./scan.ts";

const NAME = /^[*_]{0,3}(\p{Lu}[\p{L} .'’-]{0,23}?)[*_]{0,3}:/u;

export function findSpeakers(text: string, lines: readonly ScriptLine[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { content } of lines) {
    const name = NAME.exec(
      text.slice(content.start, Math.min(content.end, content.start + 40)),
    )?.[1];
    if (name === undefined) continue;
    if (once.has(name)) several.add(name);
    else once.add(name);
  }
  return several;
}
