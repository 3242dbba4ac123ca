/** Short questions about a line's text: is it a direction, a placeholder, a list of hashtags? */

import { classOf, LATIN_LETTERS, LETTER, MARK, toLetter } from "../../language/characters.ts";
import {
  ASK_STARTS,
  DIRECTION_STARTS,
  PLACEHOLDERS,
  SOUND_WORDS,
  SURE_DIRECTION_STARTS,
} from "./labels.ts";
import { later } from "../../language/later.ts";
import { isLetter, type Span } from "./spans.ts";

/**
 * Looks for the longest of the phrases that opens a text and ends at the end of a word; -1 where
 * none does. The phrases stand under their first character, so that most texts cost one look.
 */
function opener(phrases: readonly string[]): (text: string) => number {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const longest = Math.max(...phrases.map(({ length }) => length));
  return (text) => {
    const candidates = byFirst.get(text.charAt(0).toLowerCase());
    if (candidates === undefined) return -1;
    const opening = text.slice(0, longest).toLowerCase();
    for (const phrase of candidates)
      if (opening.startsWith(phrase) && !goesOn(text, phrase.length)) return phrase.length;
    return -1;
  };
}

/** Whether the word that ends before an offset has not ended there. */
function goesOn(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  const group = classOf(code);
  return group === LETTER || group === MARK || code === 0x27 || code === 0x2019;
}

/** Without numbers, emoji and marks before the first letter. */
function fromLetter(text: string): string {
  return isLetter(text.charCodeAt(0)) ? text : text.slice(toLetter(text, 6));
}

const ASCII = /^[\0-\x7F]*$/;

const direction = opener(DIRECTION_STARTS);
const sureDirection = opener(SURE_DIRECTION_STARTS);
const placeholder = opener(PLACEHOLDERS);
const ask = opener(ASK_STARTS);
const sound = later(
  () => new RegExp(`(?<![${LATIN_LETTERS}])(?:${SOUND_WORDS.join("|")})(?![${LATIN_LETTERS}])`),
);

/** Reads like a direction where the script's speech stands in quotes. */
export function isDirection(text: string): boolean {
  return direction(fromLetter(text)) >= 0;
}

/** Reads like a direction anywhere. */
export function isSureDirection(text: string): boolean {
  return sureDirection(fromLetter(text)) >= 0;
}

/** "None", "NO VOICEOVER NEEDED", "[INSERT NAME]": a slot that says it is empty. */
export function isPlaceholder(text: string): boolean {
  const bare = fromLetter(text);
  const length = placeholder(bare);
  if (length < 0) return false;
  const rest = bare.slice(length);
  // "No talking needed, ..." is a remark; "None of this works" and "No music sounds like this" are speech.
  return (
    /^\s*(?:$|[-–—(.,:;!\]]|(?:needed|required|necessary|here|at all|for this|just|only|-|necesari[oa]|necessári[oa])\b)/iu.test(
      rest,
    ) ||
    (bare.slice(0, length).toLowerCase() === "insert" &&
      /^[\p{Lu}\s\d'’-]*$/u.test(rest.slice(0, 60).replace(/[\]).].*$/s, "")))
  );
}

const REMARK =
  /^(?:this (?:hook|format|script|opening) (?:works?|creates?|is)\b|this (?:works because|video works|creates a)|why (?:this|it) works|copy (?:this|and paste|into)|use (?:this|these) (?:script|text|caption|hook)|pick (?:whichever|your favou?rite)|choose based on|these appear|este (?:video|gancho) funciona|esse vídeo funciona)/i;

/** A remark about the script, to whoever makes the video. */
export function isRemark(text: string): boolean {
  return REMARK.test(fromLetter(text));
}

/** A direction about what is heard, not seen. */
export function isSound(text: string): boolean {
  return sound().test(text.slice(0, 300).toLowerCase());
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

/** "save this for ...": closes a list, and goes on with no line before it. */
export function isAsk(text: string): boolean {
  return ask(fromLetter(text)) >= 0;
}

/** `Name – what for`, `Name: what for`: a line of a list that has no marks. */
export function isEntry(text: string): boolean {
  return entry().test(text.slice(0, 60));
}

/** The name is short, begins with a capital or a number, and is no sentence. */
const entry = later(
  () => /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{N}][^.!?,;:–—]{0,38}(?:\s[-–—=→]\s|:\s)\S/u,
);

/** One sentence ended and the next broken off: where the line is long, it was wrapped. */
export function breaksOff(text: string): boolean {
  return /[\p{L}\p{N},—–-]$/u.test(text.slice(-2)) && /[.!?] /.test(text);
}

const MAX_FILE_NAME = 200;
const fileName = later(
  () =>
    /^[\p{L}\p{N} _.,/\\()-]+\.(?:mp4|mov|m4v|avi|mkv|webm|mp3|wav|m4a|aac|png|jpe?g|gif|webp|heic|srt|vtt|ass|psd|pdf|zip)$/iu,
);

/** `content/rinse.mp4`: goes with the video, and is neither said nor a shot. */
export function isFileName(text: string): boolean {
  const extension = text.length - text.lastIndexOf(".");
  const fits = extension === 4 || extension === 5;
  return fits && text.length <= MAX_FILE_NAME && fileName().test(text);
}

/** Nothing but hashtags, at least two, or one after white space only. */
export function isHashtags(text: string): boolean {
  if (isLetter(text.charCodeAt(0)) || !/^\s*[#＃]/.test(text)) return false;
  const words = text.trim().split(/[\s,]+/);
  return words.length > 0 && words.every((word) => isHashtag(word) && !/^#\d+$/.test(word));
}

function isHashtag(word: string): boolean {
  if (word.length < 2 || !"#＃".includes(word.charAt(0))) return false;
  for (const character of word.slice(1)) {
    const code = character.codePointAt(0) ?? 0;
    const group = classOf(code);
    const inside = group === LETTER || group === MARK || /[\d_]/.test(character);
    if (!inside) return false;
  }
  return true;
}

/** Starts and ends in capitals: "THE BROKEN PROMISE". */
export function isCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  if (ASCII.test(text)) return /[A-Z][^A-Z]*[A-Z]/.test(text);
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}
