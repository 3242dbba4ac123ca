/** The words of a language as they are met in texts, each looked up once. */

import { Entry, type Language, type TokenKind } from "./entry.ts";
import { listedIn } from "./lists.ts";
import type { LanguagePack } from "./pack.ts";
import { Phrases } from "./trie.ts";

/** Distinct words of a kind that are remembered; speech has few. */
const REMEMBERED = 20_000;
/** A power of two. */
const RECENT = 16_384;

export class Vocabulary {
  readonly #language: Language;
  readonly #known: Readonly<Record<TokenKind, Map<string, Entry>>> = {
    word: new Map(),
    number: new Map(),
    tag: new Map(),
    handle: new Map(),
    link: new Map(),
  };

  /** Words and numbers met lately, by hash: found again without cutting them out of the text. */
  readonly #recent = Array<Entry | undefined>(RECENT).fill(undefined);

  constructor(language: Language) {
    this.#language = language;
  }

  /**
   * What stands at `start` to `end` of a text.
   * @param hash of its characters; the same for the same word
   */
  entryAt(text: string, kind: TokenKind, start: number, end: number, hash: number): Entry {
    const place = hash & (RECENT - 1);
    const near = this.#recent[place];
    if (
      near?.text.length === end - start &&
      near.kind === kind &&
      text.startsWith(near.text, start)
    )
      return near;
    const entry = this.entry(text.slice(start, end), kind);
    this.#recent[place] = entry;
    return entry;
  }

  /** @param text as written */
  entry(text: string, kind: TokenKind): Entry {
    const known = this.#known[kind];
    const found = known.get(text);
    if (found !== undefined) return found;
    // All are forgotten at once, so that junk does not crowd out for good what comes again.
    if (known.size >= REMEMBERED) known.clear();
    const made = new Entry(copied(text), kind, this.#language);
    known.set(made.text, made);
    return made;
  }
}

/** A slice of a text keeps all of the text in memory. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}

let withoutPack: Vocabulary | undefined;
const compiled = new WeakMap<LanguagePack, Vocabulary>();

/** Compiled once for a pack. */
export function vocabularyOf(pack: LanguagePack | null): Vocabulary {
  if (pack === null)
    return (withoutPack ??= new Vocabulary({
      pack,
      listed: new Map(),
      phrases: new Phrases(pack),
    }));
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = new Vocabulary({ pack, listed: listedIn(pack), phrases: new Phrases(pack) });
  compiled.set(pack, made);
  return made;
}
