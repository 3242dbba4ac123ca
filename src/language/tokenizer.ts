/** Cuts one text into tokens. */

import { classOf, codeAt, MARK } from "./characters.ts";
import type { Entry, TokenKind } from "./entry.ts";
import { hashOf, mixed } from "./hash.ts";
import {
  DIGIT,
  groupOf,
  JOINS,
  LETTER,
  OPENS,
  OTHER,
  RUNS_ON,
  SEPARATES,
} from "./token-characters.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Called with each token: its entry, where it starts, and what stands before it. */
export type Visit = (entry: Entry, start: number, lead: string) => void;

/** Longest stretch handed to `Intl.Segmenter`, which is quadratic. */
const SEGMENT_CAP = 400;

const LINK = /https?:\/\/[^\s<>"”]+/y;

/** Endings that make `name.ending` an address; everything else with a dot is a missed space. */
const ADDRESS_ENDINGS = new Set(
  "com org net io app co ai dev me gov edu info tv uk de fr es br vn ca au eu gg ly ee shop xyz site bg pro link chat video art cc live world cloud club fit fm online page blog store tech design studio".split(
    " ",
  ),
);

export class Tokenizer {
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #visit: Visit;
  /** Past the last token. */
  #before = 0;

  constructor(text: string, words: Vocabulary, visit: Visit) {
    this.#text = text;
    this.#words = words;
    this.#visit = visit;
  }

  run(): void {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const code = codeAt(text, at);
      const group = groupOf(code);
      let end = at;
      if ((group & LETTER) !== 0) {
        if (code === LOWER_H) end = this.#link(at);
        if (end === at) end = this.#word(at);
      } else if ((group & DIGIT) !== 0) end = this.#number(at, at);
      else if (code === HASH) end = this.#tag(at);
      else if (code === AT) end = this.#handle(at);
      else if ((group & OPENS) !== 0) end = this.#number(at, at + 1);
      at = end > at ? end : at + (code > 0xffff ? 2 : 1);
    }
  }

  /** Past the word at `start`, the parts that joiners bind to it and the pluses it ends with. */
  #word(start: number): number {
    const text = this.#text;
    let end = start;
    let hash = 0;
    let met = 0;
    for (; end < text.length; end++) {
      const code = codeAt(text, end);
      const group = groupOf(code);
      if ((group & OTHER) !== 0) {
        if ((group & JOINS) === 0) break;
        if (!this.#goesOn(end + 1)) {
          while (end < text.length && text.charCodeAt(end) === PLUS) end++;
          break;
        }
      }
      hash = mixed(hash, code);
      met |= group;
      if (code > 0xffff) end++;
    }
    // Of what joins, only a dot separates too.
    if ((met & (SEPARATES | RUNS_ON)) === 0) this.#pushNear("word", start, end, hash);
    else if ((met & SEPARATES) !== 0) this.#pushDotted(text.slice(start, end), start);
    else this.#pushUnspaced(text.slice(start, end), start);
    return end;
  }

  /** Whether a word that came to a joiner goes on behind it. */
  #goesOn(at: number): boolean {
    return at < this.#text.length && (groupOf(codeAt(this.#text, at)) & OTHER) === 0;
  }

  /** Past the address at `start`; `start` itself where none begins. */
  #link(start: number): number {
    const text = this.#text;
    if (!text.startsWith("http", start)) return start;
    LINK.lastIndex = start;
    const written = LINK.exec(text)?.[0];
    if (written === undefined) return start;
    this.#push("link", trimDots(written), start);
    return start + written.length;
  }

  /** `$1,000`, `1:30`, `50 %`; `start` itself where no digit stands at `from`, behind the currency. */
  #number(start: number, from: number): number {
    const text = this.#text;
    let end = this.#run(from, DIGIT);
    if (end === from) return start;
    while (end < text.length && (groupOf(text.charCodeAt(end)) & SEPARATES) !== 0) {
      const next = this.#run(end + 1, DIGIT);
      if (next === end + 1) break;
      end = next;
    }
    const sign = end < text.length && text.charCodeAt(end) === BLANK ? end + 1 : end;
    const code = sign < text.length ? text.charCodeAt(sign) : 0;
    if (code === PERCENT || code === DEGREE) end = sign + 1;
    this.#pushNear("number", start, end, hashOf(text, start, end));
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
    while (end < text.length) {
      const code = codeAt(text, end);
      const inside = code === DOT || ((groupOf(code) & OTHER) === 0 && classOf(code) !== MARK);
      if (!inside) break;
      end += code > 0xffff ? 2 : 1;
    }
    if (end > start + 1) this.#push("handle", trimDots(text.slice(start, end)), start);
    return end > start + 1 ? end : start;
  }

  /** Past the characters of these groups. */
  #run(start: number, wanted: number): number {
    const text = this.#text;
    let end = start;
    while (end < text.length) {
      const code = codeAt(text, end);
      if ((groupOf(code) & wanted) === 0) break;
      end += code > 0xffff ? 2 : 1;
    }
    return end;
  }

  #push(kind: TokenKind, written: string, start: number): void {
    this.#add(this.#words.entry(written, kind), start, start + written.length);
  }

  /** The same for what a text repeats, which is not cut out of it. */
  #pushNear(kind: TokenKind, start: number, end: number, hash: number): void {
    this.#add(this.#words.entryAt(this.#text, kind, start, end, hash), start, end);
  }

  #add(entry: Entry, start: number, end: number): void {
    const before = this.#before;
    const blank = start === before + 1 && this.#text.charCodeAt(before) === BLANK;
    this.#visit(entry, start, blank ? " " : this.#text.slice(before, start));
    this.#before = end;
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

const [BLANK, HASH, PERCENT, PLUS, DOT, AT, LOWER_H, DEGREE] = [
  32, 35, 37, 43, 46, 64, 104, 176,
] as const;
let segmenter: Intl.Segmenter | undefined;

function trimDots(written: string): string {
  let end = written.length;
  while (end > 1 && ".,;:!?)]'".includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
