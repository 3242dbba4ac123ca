/** Hashtags in a text, in any script. */

import { classOf, LETTER, MARK } from "../language/characters.ts";

/** Characters after which a tag is cut. */
const MAX_TAG = 150;

/** Each tag once without its sign, first spelling kept; `a#b`, `&#39;` and numbers are none. */
export function hashtagsOf(text: string): string[] {
  const tags = new Map<string, string>();
  let from = 0;
  for (let at = nextSign(text, from); at < text.length; at = nextSign(text, from)) {
    from = at + 1;
    if (isBound(text, at)) continue;
    from = tagEnd(text, from);
    const tag = text.slice(at + 1, from);
    if (/\D/.test(tag) && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

function nextSign(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== "#" && text.charAt(at) !== "＃") at++;
  return at;
}

/** Whether a sign belongs to the word or the entity before it. */
function isBound(text: string, at: number): boolean {
  if (at === 0) return false;
  const wide = text.codePointAt(at - 2) ?? 0;
  const code = wide > 0xffff ? wide : text.charCodeAt(at - 1);
  return code === 0x26 || code === 0x2f || isDigit(code) || classOf(code) === LETTER;
}

function tagEnd(text: string, start: number): number {
  let end = start;
  for (let count = 0; count < MAX_TAG; count++) {
    const code = text.codePointAt(end);
    if (code === undefined) return end;
    const group = classOf(code);
    if (group !== LETTER && group !== MARK && code !== 0x5f && !isDigit(code)) return end;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
