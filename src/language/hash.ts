/** Hashes of words, to look them up without cutting them out of their text. */

/** One more character of a hash that begins with 0: a small integer that is not negative, whatever came before. */
export function mixed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** Of the code units of a text from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}
