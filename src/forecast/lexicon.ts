/** From the hash of a term to its place in a block. */

export class Lexicon {
  readonly hashes: Uint32Array;
  /** Bits of a hash that do not say where it begins. */
  readonly #shift: number;
  /** Where the hashes begin whose first bits are a number: one or two a number. */
  readonly #starts: Uint32Array;

  /** @param hashes ascending */
  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    this.#shift = Math.min(31, Math.clz32(hashes.length) + 1);
    const starts = new Uint32Array((1 << (32 - this.#shift)) + 1);
    for (let i = 0, bucket = 0; bucket < starts.length; bucket++) {
      while (i < hashes.length && (hashes[i] ?? 0) >>> this.#shift < bucket) i++;
      starts[bucket] = i;
    }
    this.#starts = starts;
  }

  /** @returns -1 for a term that is not known */
  find(hash: number): number {
    const bucket = hash >>> this.#shift;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) if (this.hashes[i] === hash) return i;
    return -1;
  }
}
