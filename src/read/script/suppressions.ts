/** `<!-- saveworthy-disable rule-a rule-b -->` and `-disable-next-line`. */

import type { Suppression } from "../../draft/draft.ts";
import type { TextLine } from "../lines.ts";

const COMMENT =
  /<!--\s{0,20}saveworthy-(disable-next-line|disable)(?:\s{1,20}([^>]{0,500}?))?\s{0,20}-->/g;

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
        return [{ kind, rules, line: line.index + 1 }];
      },
    ),
  );
}
