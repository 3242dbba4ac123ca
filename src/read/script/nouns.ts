/** Labels that open with one of some nouns: `Scene 2`, `Option B`, `Script #3`. */

import { classOf, LETTER } from "../../language/characters.ts";
import { later } from "../../language/later.ts";

/** In lower case, character for character in its place. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/**
 * A label in lower case from its first letter or digit on.
 * @returns "" where it has none behind at most `most` other characters
 */
export function opened(label: string, most: number): string {
  let at = 0;
  for (let passed = 0; passed <= most; passed++) {
    const code = label.codePointAt(at);
    if (code === undefined) return "";
    if ((code >= 48 && code <= 57) || classOf(code) === LETTER) return lowered(label.slice(at));
    at += code > 0xffff ? 2 : 1;
  }
  return "";
}

/**
 * Whether a text, which is in lower case, opens with one of the nouns and what may follow it. Its first
 * letters are looked up before the pattern is asked: most labels open with none.
 * @param follows pattern of what follows
 */
export function opensWith(nouns: readonly string[], follows: string): (text: string) => boolean {
  const byFirst = new Map<string, string[]>();
  for (const noun of nouns) {
    const first = noun.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), noun]);
  }
  const pattern = later(() => new RegExp(`^(?:${nouns.join("|")})${follows}`));
  return (text) =>
    byFirst.get(text.charAt(0))?.some((noun) => text.startsWith(noun)) === true &&
    pattern().test(text);
}
