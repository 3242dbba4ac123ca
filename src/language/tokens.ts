/** Text to words. Linear in the text; where words end only scripts tell, no language. */

import * as characters from "./characters.ts";
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

/** Before a number. */
const CURRENCIES = "$€£¥₫";
const JOINERS = "'’.&+";
const LINK = /https?:\/\/[^\s<>"”]+/y;

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
  const group = GROUPS[characters.classOf(code)] ?? OTHER;
  const made = code === UNDERSCORE ? LETTER : group | (runsOn(code) ? RUNS_ON : 0);
  if (code < groups.length) groups[code] = made;
  return made;
}

const GROUPS: Readonly<Record<number, number>> = {
  [characters.LETTER]: LETTER,
  [characters.MARK]: LETTER,
  [characters.NUMBER]: DIGIT,
};
const UNDERSCORE = 0x5f;

/** Of a script without spaces. */
function runsOn(code: number): boolean {
  if (!characters.mayBeAsian(code)) return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    String.fromCodePoint(code),
  );
}

class Tokenizer {
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #visit: Visit;
  /** Past the last token. */
  #before = 0;
  /** Of the word looked at last: whether it has letters of a script without spaces, its joiners hold a dot; its hash. */
  #runsOn = false;
  #dotted = false;
  #hash = 0;

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
      if ((group & LETTER) !== 0) end = this.#link(at) ?? this.#word(at);
      else if ((group & DIGIT) !== 0 || CURRENCIES.includes(text.charAt(at)))
        end = this.#number(at);
      else if (code === HASH) end = this.#tag(at);
      else if (code === AT) end = this.#handle(at);
      at = end > at ? end : at + (code > 0xffff ? 2 : 1);
    }
  }

  /** Past the word at `start`, the parts that joiners bind to it and the pluses it ends with. */
  #wordEnd(start: number): number {
    const text = this.#text;
    this.#runsOn = false;
    this.#dotted = false;
    this.#hash = 0;
    let end = this.#runEnd(start);
    while (end < text.length && JOINERS.includes(text.charAt(end))) {
      const next = this.#runEnd(end + 1);
      if (next === end + 1) break;
      if (text.charCodeAt(end) === DOT) this.#dotted = true;
      end = next;
    }
    while (text.charAt(end) === "+") end++;
    return end;
  }

  #runEnd(start: number): number {
    const text = this.#text;
    let end = start;
    let hash = this.#hash;
    for (;;) {
      const code = text.codePointAt(end);
      const group = code === undefined ? OTHER : groupOf(code);
      if (code === undefined || (group & OTHER) !== 0) break;
      if ((group & RUNS_ON) !== 0) this.#runsOn = true;
      hash = (Math.imul(hash, 31) + code) | 0;
      end += code > 0xffff ? 2 : 1;
    }
    this.#hash = hash;
    return end;
  }

  #word(start: number): number {
    const text = this.#text;
    const end = this.#wordEnd(start);
    if (this.#dotted) this.#pushDotted(text.slice(start, end), start);
    else if (this.#runsOn) this.#pushUnspaced(text.slice(start, end), start);
    else {
      const entry = this.#words.word(text, start, end, this.#hash);
      this.#visit(entry, start, end, this.#lead(start));
      this.#before = end;
    }
    return end;
  }

  /** Past the address at `start`; undefined where none begins. */
  #link(start: number): number | undefined {
    if (!this.#text.startsWith("http", start)) return undefined;
    LINK.lastIndex = start;
    const written = LINK.exec(this.#text)?.[0];
    if (written === undefined) return undefined;
    this.#push("link", trimDots(written), start);
    return start + written.length;
  }

  /** `$1,000`, `1:30`, `50 %`; `start` itself where no digit follows the sign. */
  #number(start: number): number {
    const text = this.#text;
    const from = CURRENCIES.includes(text.charAt(start)) ? start + 1 : start;
    let end = this.#run(from, DIGIT);
    if (end === from) return start;
    while (".,:/".includes(text.charAt(end)) && end < text.length) {
      const next = this.#run(end + 1, DIGIT);
      if (next === end + 1) break;
      end = next;
    }
    const sign = text.charAt(end) === " " ? end + 1 : end;
    if (sign < text.length && "%°".includes(text.charAt(sign))) end = sign + 1;
    this.#push("number", text.slice(start, end), start);
    return end;
  }

  /** A hashtag; one of digits alone is a number: `#3`. */
  #tag(start: number): number {
    const end = this.#run(start + 1, LETTER | DIGIT);
    if (end === start + 1) return start;
    const number = this.#run(start + 1, DIGIT) === end;
    if (number) this.#push("number", this.#text.slice(start + 1, end), start + 1);
    else this.#push("tag", this.#text.slice(start, end), start);
    return end;
  }

  #handle(start: number): number {
    const text = this.#text;
    let end = start + 1;
    for (;;) {
      const code = text.codePointAt(end);
      const inside =
        code !== undefined &&
        (code === DOT ||
          ((groupOf(code) & OTHER) === 0 && characters.classOf(code) !== characters.MARK));
      if (!inside) break;
      end += code > 0xffff ? 2 : 1;
    }
    if (end > start + 1) this.#push("handle", trimDots(text.slice(start, end)), start);
    return end > start + 1 ? end : start;
  }

  /** Past the characters of these groups. */
  #run(start: number, wanted: number): number {
    let end = start;
    for (;;) {
      const code = this.#text.codePointAt(end);
      if (code === undefined || (groupOf(code) & wanted) === 0) return end;
      end += code > 0xffff ? 2 : 1;
    }
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
      if (part !== "")
        this.#push(this.#run(at, DIGIT) >= at + part.length ? "number" : "word", part, at);
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
const HASH = 35;
const DOT = 46;
const AT = 64;
let segmenter: Intl.Segmenter | undefined;

function trimDots(written: string): string {
  let end = written.length;
  while (end > 1 && ".,;:!?)]'".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
