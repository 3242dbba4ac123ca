/** Headings that are items of the list a video gives: `Tip 2: Lock the focus`, `#3 Water it`. */

import { ITEM_NOUNS } from "./labels.ts";
import { later } from "../../language/later.ts";
import { parseTime } from "./times.ts";

export interface Item {
  readonly ordinal: number;
  /** Offset in the heading where its words begin; its length where it has none. */
  readonly from: number;
  /** Exclusive: a time behind the words is no part of them. */
  readonly to: number;
}

const item = later(
  () =>
    new RegExp(
      `^[^\\p{L}\\d#]{0,6}(?:(?:${ITEM_NOUNS.join("|")})\\s{0,2}(?:#|no\\.?\\s|nº\\s?)?|#)(\\d{1,2})(?![\\p{L}\\d%])`,
      "iu",
    ),
);
const NUMBERED = /^(\d{1,2})(?:[.)]\s|\uFE0F?\u20E3)/u;
const AFTER = /^[\s:.)\]|*_–—-]{0,8}/;

/** @param label a heading as written, without its `#` marks and the space behind them */
export function itemOf(label: string): Item | undefined {
  if (!/\d/.test(label)) return undefined;
  const match = item().exec(label) ?? NUMBERED.exec(label);
  if (match === null) return undefined;
  const end = match[0].length;
  const from = end + (AFTER.exec(label.slice(end))?.[0].length ?? 0);
  const { time, index = 0 } = parseTime(label.slice(from));
  const timed = time !== undefined && time.durationMs === undefined;
  return { ordinal: Number(match[1]), from, to: timed ? from + index : label.length };
}

/** In a storyboard the titles stand on screen, over the pictures that the lines below describe. */
export function isStoryboard(label: string): boolean {
  return /\bstory ?boards?\b/i.test(label);
}
