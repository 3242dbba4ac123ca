/** What a language knows of one word, found out once and hung on every token of it. */

import { isCapital } from "./characters.ts";
import { hashOf } from "./hash.ts";
import { formOf, Lists, type Listed, type ListNoun, type Unit } from "./lists.ts";
import type { LanguagePack } from "./pack.ts";
import { stem } from "./stem.ts";
import { ANY_NUMBER, markOf, type Node, type Phrases } from "./trie.ts";

export type TokenKind = "word" | "number" | "tag" | "handle" | "link";

/** A pack, compiled; null where the language has none, so that a word is known by its form alone. */
export interface Language {
  readonly pack: LanguagePack | null;
  readonly listed: ReadonlyMap<string, Listed>;
  readonly phrases: Phrases;
}

const ASCII = /^[\0-\x7F]*$/;

export class Entry {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophes: what packs are matched against. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** See `markOf`. */
  readonly mark: number;
  /** Bits of `Lists`. */
  readonly lists: number;
  /** The number it stands for, in digits or in words; null for none. */
  readonly number: number | null;
  /** The place that "first" or "second" gives (not "1st", which is two tokens). */
  readonly ordinal: number | null;
  readonly unit: Unit | null;
  readonly noun: ListNoun | null;
  /** The stem of a content word or a number, of a tag or handle that of the word it spells; else null. */
  readonly topic: string | null;
  /** The same for the same topic. */
  readonly topicHash: number;
  /** What phrases go on with that start with it, and with any number where it is one. */
  readonly starts: Node | undefined;
  readonly startsAsNumber: Node | undefined;
  readonly #pack: LanguagePack | null;
  #stem: string | undefined;

  constructor(text: string, kind: TokenKind, { pack, listed, phrases }: Language) {
    const lower = lowerOf(text);
    const own = listed.get(lower);
    const number = (kind === "number" ? digits(lower) : null) ?? own?.number ?? null;
    const ordinal = own?.ordinal ?? null;
    this.text = text;
    this.lower = lower;
    this.mark = markOf(lower);
    this.kind = kind;
    const lists = own?.lists ?? 0;
    const form = pack === null ? 0 : formOf(lower, lists, pack);
    this.lists =
      lists |
      form |
      (isCapital(text) ? Lists.capital : 0) |
      (kind === "number" || number !== null ? Lists.numeric : 0) |
      (ordinal === null ? 0 : Lists.ordinal) |
      (kind === "link" ? Lists.link : 0);
    this.number = number;
    this.ordinal = ordinal;
    this.unit = own?.unit ?? null;
    this.noun = own?.noun ?? null;
    this.starts = phrases.after(lower);
    this.startsAsNumber = number === null ? undefined : phrases.after(ANY_NUMBER);
    this.#pack = pack;
    this.topic = topicOf(lower, pack, listed);
    this.topicHash = topicHashOf(this.topic ?? "");
  }

  get stem(): string {
    return (this.#stem ??= stem(this.lower, this.#pack));
  }
}

/** Its last bits tell words apart as well as all of it does. */
function topicHashOf(topic: string): number {
  const hash = hashOf(topic, 0, topic.length);
  return hash ^ (hash >>> 15);
}

function lowerOf(text: string): string {
  return ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize("NFC").toLowerCase().replaceAll("’", "'");
}

/** The plain value of a number written in digits: `1,000`, `2.5`, `$20`, `50%`; null for `24/7`. */
function digits(lower: string): number | null {
  if (/^\d+$/.test(lower)) return Number(lower);
  const bare = lower.replace(/^[$€£¥₫]/u, "").replace(/ ?[%°]$/u, "");
  if (/[:/]/u.test(bare)) return null;
  const value = Number(bare.replace(/[.,](?=\p{N}{3}(?:[.,]|$))/gu, "").replace(",", "."));
  return Number.isNaN(value) ? null : value;
}

/** Without a pack, shorter words are taken for particles (Latin and Cyrillic alike). */
const SHORTEST_CONTENT = 4;
const NUMBER = /\p{N}/u;

function topicOf(
  lower: string,
  pack: LanguagePack | null,
  listed: ReadonlyMap<string, Listed>,
): string | null {
  const from = lower.startsWith("#") || lower.startsWith("@") ? 1 : 0;
  const word = lower.slice(from, lower.endsWith("'s") ? -2 : undefined);
  const carries =
    pack === null
      ? [...word].length >= SHORTEST_CONTENT || /\P{ASCII}/u.test(word)
      : ((listed.get(word)?.lists ?? 0) & Lists.functionWords) === 0;
  return (carries && word.length > 1) || NUMBER.test(word) ? stem(word, pack) : null;
}
