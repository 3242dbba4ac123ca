/** Text to words. Linear in the text; where words end only scripts tell, no language. */

import type { Entry, TokenKind } from "./entry.ts";
import type { LanguagePack } from "./pack.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

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

const NUMBER = /^[$€£¥₫]?\p{N}+(?:[.,:/]\p{N}+)*(?: ?[%°])?$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Endings that make `name.ending` an address; everything else with a dot is a missed space. */
const ADDRESS_ENDINGS = new Set(
  "com org net io app co ai dev me gov edu info tv uk de fr es br vn ca au eu gg ly ee shop xyz site bg pro link chat video art cc live world cloud club fit fm online page blog store tech design studio".split(
    " ",
  ),
);

/** Called with each token: its entry, where it stands, and what stands before it. */
export type Visit = (entry: Entry, start: number, end: number, lead: string) => void;

/**
 * Words, numbers, hashtags, handles and addresses of one text, in order.
 * @param pack of the language they are looked up in
 */
export function tokenize(text: string, pack: LanguagePack | null): Token[] {
  const tokens: Token[] = [];
  visitTokens(text, pack, (entry, start, end, lead) => {
    const { text: written, lower, kind } = entry;
    tokens.push({ text: written, lower, kind, entry, start, end, lead });
  });
  return tokens;
}

/** The same for who makes something else of them. */
export function visitTokens(text: string, pack: LanguagePack | null, visit: Visit): void {
  new Tokenizer(text, vocabularyOf(pack), visit).run();
}

/** What a character may be, in bits; 0 where it was not looked at yet. */
const LETTER = 1;
const DIGIT = 2;
const OTHER = 4;
/** Beside one of the others: of a script without spaces. */
const RUNS_ON = 8;
/** By code unit, filled as characters are met: asking a pattern costs more than the rest of a word. */
const groups = new Uint8Array(0x10000);

/** Whether a character stands in words (letters, marks, `_`), is a digit in any script, or neither. */
function groupOf(code: number): number {
  const known = groups[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(code);
  const word = /[\p{L}\p{M}_]/u.test(character) ? LETTER : OTHER;
  const group =
    (/\p{N}/u.test(character) ? DIGIT : word) | (UNSPACED.test(character) ? RUNS_ON : 0);
  if (code < groups.length) groups[code] = group;
  return group;
}

class Tokenizer {
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #visit: Visit;
  /** Past the last token. */
  #before = 0;
  /** Whether the word looked at last has letters of a script without spaces. */
  #runsOn = false;

  constructor(text: string, words: Vocabulary, visit: Visit) {
    this.#text = text;
    this.#words = words;
    this.#visit = visit;
  }

  run(): void {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) ?? 0;
      const group = groupOf(code);
      let end = at;
      if ((group & LETTER) !== 0 && !text.startsWith("http", at)) {
        // Most tokens by far; the pattern takes several times as long over them.
        end = this.#wordEnd(at);
        this.#pushWord(text.slice(at, end), at, this.#runsOn);
      } else if ((group & (LETTER | DIGIT)) !== 0 || SIGNS.includes(text.charAt(at)))
        end = this.#match(at);
      at = end > at ? end : at + (code > 0xffff ? 2 : 1);
    }
  }

  /** Past the word at `start`, the parts that joiners bind to it and the pluses it ends with. */
  #wordEnd(start: number): number {
    const text = this.#text;
    this.#runsOn = false;
    let end = this.#runEnd(start);
    while (end < text.length && JOINERS.includes(text.charAt(end))) {
      const next = this.#runEnd(end + 1);
      if (next === end + 1) break;
      end = next;
    }
    while (text.charAt(end) === "+") end++;
    return end;
  }

  #runEnd(start: number): number {
    let end = start;
    for (;;) {
      const code = this.#text.codePointAt(end);
      if (code === undefined) return end;
      const group = groupOf(code);
      if ((group & OTHER) !== 0) return end;
      if ((group & RUNS_ON) !== 0) this.#runsOn = true;
      end += code > 0xffff ? 2 : 1;
    }
  }

  /** Past what the pattern finds at `start`; `start` itself where it finds nothing. */
  #match(start: number): number {
    TOKEN.lastIndex = start;
    const written = TOKEN.exec(this.#text)?.[0] ?? "";
    const first = written.charAt(0);
    if (/^#\p{N}+$/u.test(written)) this.#push("number", written.slice(1), start + 1);
    else if (first === "#") this.#push("tag", written, start);
    else if (first === "@") this.#push("handle", trimDots(written), start);
    else if (written.startsWith("http") && written.includes("://"))
      this.#push("link", trimDots(written), start);
    else if (NUMBER.test(written)) this.#push("number", written, start);
    else if (written !== "") this.#pushWord(written, start, UNSPACED.test(written));
    return start + written.length;
  }

  #push(kind: TokenKind, written: string, start: number): void {
    const end = start + written.length;
    this.#visit(this.#words.entry(written, kind), start, end, this.#lead(start));
    this.#before = end;
  }

  #lead(start: number): string {
    const before = this.#before;
    const blank = start === before + 1 && this.#text.charCodeAt(before) === BLANK;
    return blank ? " " : this.#text.slice(before, start);
  }

  #pushWord(written: string, start: number, runsOn: boolean): void {
    if (written.includes(".")) this.#pushDotted(written, start);
    else if (runsOn) this.#pushUnspaced(written, start);
    else this.#push("word", written, start);
  }

  /** `example.com` is an address, `home.Then` two words, `e.g` and `U.S` one. */
  #pushDotted(written: string, start: number): void {
    const parts = written.split(".");
    const ending = parts.at(-1) ?? "";
    if (ADDRESS_ENDINGS.has(ending) && parts.every((part) => part !== "")) {
      return this.#push("link", written, start);
    }
    if (parts.every((part) => part.length === 1)) return this.#push("word", written, start);
    let at = start;
    for (const part of parts) {
      if (part !== "") this.#push(/^\p{N}+$/u.test(part) ? "number" : "word", part, at);
      at += part.length + 1;
    }
  }

  #pushUnspaced(written: string, start: number): void {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
    for (let from = 0; from < written.length; from += SEGMENT_CAP) {
      for (const part of segmenter.segment(written.slice(from, from + SEGMENT_CAP))) {
        if (part.isWordLike === false) continue;
        this.#push("word", part.segment, start + from + part.index);
      }
    }
  }
}

const BLANK = 32;
let segmenter: Intl.Segmenter | undefined;

function trimDots(written: string): string {
  let end = written.length;
  while (end > 1 && ".,;:!?)]'".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
