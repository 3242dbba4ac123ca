/** Short questions about a line's text: is it a direction, a placeholder, a list of hashtags? */

import { DIRECTION_STARTS, PLACEHOLDERS, SOUND_WORDS, SURE_DIRECTION_STARTS } from "./labels.ts";
import type { Span } from "./spans.ts";

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

const REMARK =
  /^(?:this (?:hook|format|script|opening) (?:works?|creates?|is)\b|this (?:works because|video works|creates a)|why (?:this|it) works|copy (?:this|and paste|into)|use (?:this|these) (?:script|text|caption|hook)|pick (?:whichever|your favou?rite)|choose based on|these appear|este (?:video|gancho) funciona|esse vídeo funciona)/i;

/** A remark about the script, to whoever makes the video. */
export function isRemark(text: string): boolean {
  return REMARK.test(text.replace(/^[^\p{L}]{1,6}/u, ""));
}

/** A direction about what is heard, not seen. */
export function isSound(text: string): boolean {
  return SOUND.test(text.slice(0, 300));
}

const SHOWN_BEFORE =
  /(?:\btext|overlay|caption|title|label|labell?ed|sticker|headline|card|words|kinetic|texto|rótulo|letreiro|chữ)\b[^"“”«».!?]{0,40}$/iu;
const SHOWN_AFTER =
  /^["”»*_\s]{0,4}(?:text|overlay|caption|title|on screen|appears|pops? up|en pantalla|na tela)\b/iu;

/** Whether a quotation inside a direction is text on screen: `with text: "..."`, `"..." appears`. */
export function isShownText(text: string, span: Span, quote: Span): boolean {
  const before = text.slice(Math.max(span.start, quote.start - 80), quote.start - 1);
  const after = text.slice(quote.end, Math.min(span.end, quote.end + 40));
  return SHOWN_BEFORE.test(before) || SHOWN_AFTER.test(after);
}

/** `First 3 seconds text overlay: "..."`: ends with a quotation that is called text. */
export function quotesShownText(text: string): boolean {
  const quote = text.search(/["“]/);
  return (
    quote > 0 &&
    /["”]$/.test(text) &&
    /(?:text overlay|on-?screen text|text on screen|title card|with text|overlay)\s?:?\s?$/i.test(
      text.slice(0, quote),
    )
  );
}

/** Nothing but hashtags, at least two, or one after white space only. */
export function isHashtags(text: string): boolean {
  if (!/^\s*[#＃]/.test(text)) return false;
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
