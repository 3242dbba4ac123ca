/** Terms as 32-bit numbers: the model holds these and no text. The same on every machine. */

/** What a hash begins with. */
export const OPEN = 0x811c9dc5;
const PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** FNV-1a over the code units of a part of a text, mixed so that all bits depend on all. */
export function hashPart(text: string, start: number, end: number): number {
  let hash = OPEN;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return mixed(hash);
}

/** One more code unit of a hash that is not mixed yet; begins with `OPEN`. */
export function hashUnit(open: number, unit: number): number {
  return Math.imul(open ^ unit, PRIME);
}

/** The hash of a phrase from that of its beginning and that of its next word; order matters. */
export function hashPair(first: number, next: number): number {
  return mixed((Math.imul(first, GOLDEN) + next) | 0);
}

/** Finalizer of MurmurHash3. @returns 0 to 2^32 - 1 */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
