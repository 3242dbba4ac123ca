/** What a heading says about the lines below it. */

import { PART_NOUNS } from "./labels.ts";
import { isOption, strongMeaning, type Sense } from "./roles.ts";
import { parseTime, type Time } from "./times.ts";

export interface Section {
  readonly level: number;
  readonly meaning: Sense;
  readonly time?: Time;
  readonly hook: boolean;
  readonly option?: string;
  readonly alternative: boolean;
}

export const ROOT: Section = { level: 0, meaning: "plain", hook: false, alternative: false };

const PART = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:${PART_NOUNS.join("|")}|final frame)s?(?![\\p{L}\\p{M}])`,
  "iu",
);

/** What stands behind "End of script" is about the making of it. */
const END = /^\W*(?:the end|end of\b|end$|fin\b|fim\b|hết$)/iu;

export function sectionOf(label: string, level: number, parent: Section): Section {
  const { time } = parseTime(label);
  const span = time?.endMs === undefined ? parent.time : time;
  const found = strongMeaning(label);
  const option = isOption(label) ? label : parent.option;
  const hook = /\bhooks?\b|gancho/i.test(label);
  return {
    level,
    meaning: meaningOf(label, found, parent.meaning, time?.endMs !== undefined),
    ...(span === undefined ? {} : { time: span }),
    hook: hook || (parent.hook && option !== undefined),
    ...(option === undefined ? {} : { option }),
    alternative: parent.alternative || found === "alternative",
  };
}

/** A heading inside notes is a note; one with a time is a part of the script, whatever it is called. */
function meaningOf(
  label: string,
  found: ReturnType<typeof strongMeaning>,
  parent: Sense,
  timed: boolean,
): Sense {
  if (parent === "note" || END.test(label)) return "note";
  const remark =
    found === "note" || found === "duration" || found === "platform" || found === "language";
  if (timed && (found === undefined || remark)) return "plain";
  if (PART.test(label) && !remark && found !== "alternative") return "plain";
  if (remark) return "note";
  if (found === "alternative" || found === "part") return "say";
  return found ?? (parent === "plain" ? "unknown" : parent);
}
