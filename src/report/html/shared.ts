/** Tags and sentences that many drafts of a large report have, written once: a third of its size remains. */

import { Markup } from "./markup.ts";

/** What stands for a shared piece is a character that no alphabet has: the private use area but its last. */
const FIRST = 0xe000;
const COUNT = 0xf8ff - FIRST;
/** The last one stands for the anchor of the draft, so that its tags are those of the others. */
const ANCHOR = "\uf8ff";
const PRIVATE = /[\ue000-\uf8ff]/g;
/** A tag, or the text between two. */
const PIECE = /<[^>]*>|[^<]+/g;
/** Shorter ones are hardly longer than what would stand for them. */
const MIN_LENGTH = 6;
/** Pieces to remember at once; one that comes back later is shared from then on. */
const MAX_SEEN = 100_000;

export class SharedPieces {
  readonly #characters = new Map<string, string>();
  readonly #seen = new Set<string>();

  /**
   * What comes twice is replaced from its second time on. The page's script undoes it.
   * @param anchor of the draft, with which ids and links of its page begin
   */
  shorten({ text }: Markup, anchor: string): Markup {
    const id = new RegExp(`"(#?)${anchor}-`, "g");
    const shortened = text
      .replaceAll(PRIVATE, (character) => `&#${character.charCodeAt(0)};`)
      .replaceAll(PIECE, (piece) => {
        const same = piece.startsWith("<") ? piece.replaceAll(id, `"$1${ANCHOR}-`) : piece;
        return this.#characterOf(same) ?? same;
      });
    return new Markup(shortened);
  }

  /** All shared pieces, a line each, in the order of their characters. */
  list(): Markup {
    return new Markup([...this.#characters.keys()].join("\n"));
  }

  #characterOf(piece: string): string | undefined {
    const known = this.#characters.get(piece);
    if (known !== undefined || piece.length < MIN_LENGTH || piece.includes("\n")) return known;
    if (!this.#seen.has(piece)) {
      if (this.#seen.size >= MAX_SEEN) this.#seen.clear();
      this.#seen.add(piece);
      return undefined;
    }
    if (this.#characters.size >= COUNT) return undefined;
    const character = String.fromCharCode(FIRST + this.#characters.size);
    this.#characters.set(piece, character);
    return character;
  }
}
