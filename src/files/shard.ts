/** A part of the files of a run: the same one on every machine, whatever else there is. */

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** @param given `2/5`; undefined where it is no part of a whole of at most 9,999 */
export function parseShard(given: string): Shard | undefined {
  const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? [];
  const [index, count] = [Number(i), Number(n)];
  return index >= 1 && index <= count ? { index, count } : undefined;
}
