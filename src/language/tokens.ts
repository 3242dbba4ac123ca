/** Text to words. Linear in the text; where words end only scripts tell, no language. */

import type { Entry, TokenKind } from "./entry.ts";
import type { LanguagePack } from "./pack.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophes: what packs are matched against. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** What the language says of it. */
  readonly entry: Entry;
  /** Offsets in the text given, half-open. */
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one; for the first, what stands before it. */
  readonly lead: string;
}

/** Longest stretch handed to `Intl.Segmenter`, which is quadratic. */
const SEGMENT_CAP = 400;

/**
 * Alternatives start with different characters or are one run followed by disjoint separators, so
 * no position is tried twice. Dotted runs are matched whole and taken apart by `pushDotted`.
 */
const TOKEN =
  /https?:\/\/[^\s<>"”]+|#[\p{L}\p{M}\p{N}_]+|@[\p{L}\p{N}_.]+|[$€£¥₫]?\p{N}+(?:[.,:/]\p{N}+)*(?: ?[%°])?|[\p{L}\p{M}\p{N}_]+(?:['’.&+][\p{L}\p{M}\p{N}_]+)*\+*/uy;
/** What opens anything but a word, beside digits and addresses. */
const SIGNS = "#@$€£¥₫";
const JOINERS = "'’.&+";

const ASCII = /^[\0-\x7F]*$/;
const NUMBER = /^[$€£¥₫]?\p{N}+(?:[.,:/]\p{N}+)*(?: ?[%°])?$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Endings that make `name.ending` an address; everything else with a dot is a missed space. */
const ADDRESS_ENDINGS = new Set(
  "com org net io app co ai dev me gov edu info tv uk de fr es br vn ca au eu gg ly ee shop xyz site bg pro link chat video art cc live world cloud club fit fm online page blog store tech design studio".split(
    " ",
  ),
);

/**
 * Words, numbers, hashtags, handles and addresses of one text, in order.
 * @param pack of the language they are looked up in
 */
export function tokenize(text: string, pack: LanguagePack | null): Token[] {
  const vocabulary = vocabularyOf(pack);
  const tokens: Token[] = [];
  let before = 0;
  const push: Push = (kind, start, end) => {
    const entry = vocabulary.entry(text.slice(start, end), kind);
    const { text: written, lower } = entry;
    tokens.push({ text: written, lower, kind, entry, start, end, lead: text.slice(before, start) });
    before = end;
  };
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const group = groupOf(code);
    let end = at;
    if (group === DIGIT || SIGNS.includes(text.charAt(at)) || text.startsWith("http", at)) {
      TOKEN.lastIndex = at;
      const written = TOKEN.exec(text)?.[0] ?? "";
      end += written.length;
      if (written !== "") pushOne(written, at, push);
    } else if (group === LETTER) {
      // Most tokens by far; the pattern takes several times as long over them.
      end = wordEnd(text, at);
      pushWord(text.slice(at, end), at, push);
    }
    at = end > at ? end : at + (code > 0xffff ? 2 : 1);
  }
  return tokens;
}

const [UNKNOWN, LETTER, DIGIT, OTHER] = [0, 1, 2, 3];
/** By code unit, filled as characters are met: asking a pattern costs more than the rest of a word. */
const groups = new Uint8Array(0x10000);

/** Whether a character stands in words (letters, marks, `_`), is a digit in any script, or neither. */
function groupOf(code: number): number {
  const known = groups[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const word = /[\p{L}\p{M}_]/u.test(character) ? LETTER : OTHER;
  const group = /\p{N}/u.test(character) ? DIGIT : word;
  if (code < groups.length) groups[code] = group;
  return group;
}

/** Past the word at `start`, the parts that joiners bind to it and the pluses it ends with. */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  while (JOINERS.includes(text.charAt(end)) && end < text.length) {
    const next = runEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  while (text.charAt(end) === "+") end++;
  return end;
}

function runEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.codePointAt(end);
    if (code === undefined || groupOf(code) === OTHER) return end;
    end += code > 0xffff ? 2 : 1;
  }
}

function pushOne(written: string, start: number, push: Push): void {
  const first = written.charAt(0);
  const end = start + written.length;
  if (/^#\p{N}+$/u.test(written)) push("number", start + 1, end);
  else if (first === "#") push("tag", start, end);
  else if (first === "@") push("handle", start, start + trimDots(written).length);
  else if (written.startsWith("http") && written.includes("://"))
    push("link", start, start + trimDots(written).length);
  else if (NUMBER.test(written)) push("number", start, end);
  else pushWord(written, start, push);
}

function pushWord(written: string, start: number, push: Push): void {
  if (written.includes(".")) pushDotted(written, start, push);
  else if (!ASCII.test(written) && UNSPACED.test(written)) pushUnspaced(written, start, push);
  else push("word", start, start + written.length);
}

type Push = (kind: TokenKind, start: number, end: number) => void;

/** `example.com` is an address, `home.Then` two words, `e.g` and `U.S` one. */
function pushDotted(written: string, start: number, push: Push): void {
  const parts = written.split(".");
  const ending = parts.at(-1) ?? "";
  if (ADDRESS_ENDINGS.has(ending) && parts.every((part) => part !== "")) {
    return push("link", start, start + written.length);
  }
  if (parts.every((part) => part.length === 1)) return push("word", start, start + written.length);
  let at = start;
  for (const part of parts) {
    if (part !== "") push(/^\p{N}+$/u.test(part) ? "number" : "word", at, at + part.length);
    at += part.length + 1;
  }
}

let segmenter: Intl.Segmenter | undefined;

function pushUnspaced(written: string, start: number, push: Push): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  for (let from = 0; from < written.length; from += SEGMENT_CAP) {
    for (const part of segmenter.segment(written.slice(from, from + SEGMENT_CAP))) {
      if (part.isWordLike === false) continue;
      const at = start + from + part.index;
      push("word", at, at + part.segment.length);
    }
  }
}

function trimDots(written: string): string {
  let end = written.length;
  while (end > 1 && ".,;:!?)]'".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
