/** Short questions about a line's text: is it a direction, a placeholder, a list of hashtags? */

import { DIRECTION_STARTS, PLACEHOLDERS, SOUND_WORDS, SURE_DIRECTION_STARTS } from "./labels.ts";

function starts(phrases: readonly string[]): RegExp {
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  return new RegExp(`^(?:${sorted.join("|")})(?![\\p{L}\\p{M}'’])`, "iu");
}

const DIRECTION = starts(DIRECTION_STARTS);
const SURE = starts(SURE_DIRECTION_STARTS);
const EMPTY = starts(PLACEHOLDERS);
const SOUND = new RegExp(`(?<![\\p{L}])(?:${SOUND_WORDS.join("|")})(?![\\p{L}])`, "iu");

/** Reads like a direction where the script's speech stands in quotes. */
export function isDirection(text: string): boolean {
  return DIRECTION.test(text.replace(/^[^\p{L}]{1,6}/u, ""));
}

/** Reads like a direction anywhere. */
export function isSureDirection(text: string): boolean {
  return SURE.test(text.replace(/^[^\p{L}]{1,6}/u, ""));
}

/** "None", "NO VOICEOVER NEEDED", "[INSERT NAME]": a slot that says it is empty. */
export function isPlaceholder(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]{1,6}/u, "");
  const match = EMPTY.exec(bare);
  if (match === null) return false;
  const rest = bare.slice(match[0].length);
  // "No talking needed, ..." is a remark; "None of this works" and "No music sounds like this" are speech.
  return (
    /^\s*(?:$|[-–—(.,:;!\]]|(?:needed|required|necessary|here|at all|for this|just|only|-|necesari[oa]|necessári[oa])\b)/iu.test(
      rest,
    ) ||
    (match[0].toLowerCase() === "insert" &&
      /^[\p{Lu}\s\d'’-]*$/u.test(rest.slice(0, 60).replace(/[\]).].*$/s, "")))
  );
}

/** A direction about what is heard, not seen. */
export function isSound(text: string): boolean {
  return SOUND.test(text.slice(0, 300));
}

/** Nothing but hashtags, at least two, or one after white space only. */
export function isHashtags(text: string): boolean {
  const words = text.trim().split(/[\s,]+/);
  return (
    words.length > 0 &&
    words.every((word) => /^[#＃][\p{L}\p{M}\d_]+$/u.test(word) && !/^#\d+$/.test(word))
  );
}

/** Starts and ends in capitals: "THE BROKEN PROMISE". */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}
