/** Which kinds of characters a line holds: most questions about it are answered by what it has none of. */

/** As bits, so that what a line holds is one number. */
export const DIGIT = 1;
/** `a` to `z`. */
export const SMALL = 2;
export const COLON = 4;
/** `(` or `[`. */
export const BRACKET = 8;
export const QUOTE = 16;
export const HASH = 32;
/** Of Markdown or HTML, or white space that is more than one space. */
export const MARKED = 64;

const ASCII: Uint8Array = asciiKinds();

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128);
  const put = (characters: string, kind: number): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  put("0123456789", DIGIT);
  put("abcdefghijklmnopqrstuvwxyz", SMALL);
  put(":", COLON);
  put("(", BRACKET);
  put("[", BRACKET);
  put('"', QUOTE);
  put("#", HASH);
  put("<]*_`~&\\\t\n\v\f\r", MARKED);
  return kinds;
}

/** Of the characters between two offsets. */
export function kindsOf(text: string, start: number, end: number): number {
  let found = 0;
  let spaced = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const space = code === 0x20;
    if (space) {
      if (spaced) found |= MARKED;
    } else found |= code < 128 ? (ASCII[code] ?? 0) : wideKind(code);
    spaced = space;
  }
  return found;
}

function wideKind(code: number): number {
  if (isWideSpace(code)) return MARKED;
  // “ ” „ « » 「
  if (code === 0x201c || code === 0x201d || code === 0x201e) return QUOTE;
  if (code === 0xab || code === 0xbb || code === 0x300c) return QUOTE;
  return code === 0xff03 ? HASH : 0;
}

/** White space, as `\s` has it. */
export function isSpace(code: number): boolean {
  return code < 128 ? code === 0x20 || (code >= 9 && code <= 13) : isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0;
  if (code < 0x2000) return code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
