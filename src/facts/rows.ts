/** How much of an upright screen a text takes. */

import { mayBeAsian } from "../language/characters.ts";
import { later } from "../language/later.ts";
import type { Overlay } from "./facts.ts";

/** East Asian characters are drawn two columns wide. */
const wide = later(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u,
);
/** With more lines than this of its own a text is a card of short entries, not a sentence. */
const SENTENCE_LINES = 3;

/**
 * Rows a text fills when it is wrapped at words to `columns`. A card whose author broke it into many
 * lines counts as its longest entry.
 */
export function rowsOf({ lines }: Pick<Overlay, "lines">, columns: number): number {
  const rows = lines.map((line) => wrapped(line, columns));
  return lines.length > SENTENCE_LINES
    ? rows.reduce((most, count) => Math.max(most, count), 0)
    : rows.reduce((sum, count) => sum + count, 0);
}

function wrapped(line: string, columns: number): number {
  let rows = 1;
  let used = 0;
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > columns) {
      rows++;
      used = 0;
    }
    // A word longer than a row runs on, as unspaced scripts do.
    rows += Math.max(0, Math.ceil(width / columns) - 1);
    used += (used > 0 ? 1 : 0) + (width > columns ? width % columns : width);
  }
  return rows;
}

function widthOf(word: string): number {
  let width = 0;
  for (const character of word)
    width += mayBeAsian(character.codePointAt(0) ?? 0) && wide().test(character) ? 2 : 1;
  return width;
}
