/** What a heading says about the lines below it. */

import { LATIN_LETTERS } from "../../language/characters.ts";
import { PART_NOUNS, type Meaning } from "./labels.ts";
import { isStoryboard, itemOf } from "./items.ts";
import { opened, opensWith } from "./nouns.ts";
import type { Title } from "./line-heads.ts";
import type { Sense } from "./roles.ts";
import type { Time } from "./times.ts";

export interface Section {
  readonly level: number;
  readonly meaning: Sense;
  readonly time?: Time;
  readonly hook: boolean;
  readonly option?: string;
  readonly alternative: boolean;
  /** Under "Storyboard". */
  readonly board: boolean;
}

export const ROOT: Section = {
  level: 0,
  meaning: "plain",
  hook: false,
  alternative: false,
  board: false,
};

const part = opensWith([...PART_NOUNS, "final frame"], `s?(?![${LATIN_LETTERS}\\u0300-\\u036f])`);

/** What stands behind "End of script" is about the making of it. */
const END = /^\W*(?:the end|end of\b|end$|fin\b|fim\b|hết$)/iu;

export function sectionOf({ label, meant }: Title, level: number, parent: Section): Section {
  const { time, strong: found } = meant;
  const hook = isHook(label);
  const span = time?.endMs === undefined ? inheritedTime(parent, found, hook) : time;
  const board = parent.board || isStoryboard(label);
  const timed = time?.endMs !== undefined;
  const own = meaningOf(label, found, parent.meaning, timed);
  const option = meant.option ? label : parent.option;
  return {
    level,
    meaning: isItem(label, found) && own !== "note" ? itemMeaning(parent.meaning, board) : own,
    ...(span === undefined ? {} : { time: span }),
    hook: hook || (parent.hook && option !== undefined),
    ...(option === undefined ? {} : { option }),
    alternative: parent.alternative || found === "alternative",
    board,
  };
}

/** A numbered heading whose title is one of the things that the video tells. */
export function isItem(label: string, found: Meaning | undefined): boolean {
  return (found === undefined || found === "part") && itemOf(label) !== undefined;
}

function itemMeaning(parent: Sense, board: boolean): Sense {
  if (board) return "visual";
  return parent === "unknown" ? "plain" : parent;
}

export function isHook(label: string | undefined): boolean {
  return label !== undefined && /\bhooks?\b|gancho/i.test(label);
}

/** A hook's time is its own: an outro below it, with or without a time, comes later. */
export function inheritedTime(
  { hook, time }: Section,
  label: Meaning | undefined,
  isHookToo: boolean,
): Time | undefined {
  return hook && !isHookToo && (label === "say" || label === "part") ? undefined : time;
}

/** A heading inside notes is a note; one with a time is a part of the script, whatever it is called. */
function meaningOf(
  label: string,
  found: Meaning | undefined,
  parent: Sense,
  timed: boolean,
): Sense {
  if (parent === "note" || END.test(label)) return "note";
  const remark =
    found === "note" || found === "duration" || found === "platform" || found === "language";
  if (timed && (found === undefined || remark)) return "plain";
  // "Steps" is what is said, "Step 2" a part that says itself what it holds.
  if ((found === "part" || found === "overlay") && !/\d/.test(label))
    return found === "part" ? "say" : found;
  if (part(opened(label, 6)) && !remark && found !== "alternative") return "plain";
  if (remark) return "note";
  if (found === "alternative" || found === "part") return "say";
  return found ?? (parent === "plain" ? "unknown" : parent);
}
