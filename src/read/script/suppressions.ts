/** `<!-- saveworthy-disable rule-a rule-b -->` and `-disable-next-line`. */

import type { Suppression } from "../../draft/draft.ts";
import type { TextLine } from "../lines.ts";

const COMMENT = /<!--\s{0,20}saveworthy-(disable-next-line|disable)\b([^>]{0,540})-->/g;

/** Words after `--` are a reason and name no rule. */
export function findSuppressions(text: string, lines: readonly TextLine[]): Suppression[] {
  if (!text.includes("saveworthy-")) return [];
  return lines.flatMap((line) =>
    [...text.slice(line.start, Math.min(line.end, line.start + 20_000)).matchAll(COMMENT)].flatMap(
      ([, kind, rest = ""]): Suppression[] => {
        if (kind !== "disable" && kind !== "disable-next-line") return [];
        const rules = (rest.split(/\s--(?:\s|$)/)[0] ?? "")
          .split(/[\s,]+/)
          .filter((rule) => rule !== "" && rule !== "--");
        return [{ kind, rules, line: line.index + 1, nextLine: nextText(text, lines, line.index) }];
      },
    ),
  );
}

function nextText(text: string, lines: readonly TextLine[], comment: number): number {
  for (let index = comment + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && text.slice(line.start, line.end).trim() !== "") return index + 1;
  }
  return comment + 1;
}
