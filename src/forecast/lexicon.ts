/** From the hash of a term to its place in a block. */

const BITS = 12;

export class Lexicon {
  readonly hashes: Uint32Array;
  /** Where the hashes that begin with some bits begin. */
  readonly #starts: Uint32Array;

  /** @param hashes ascending */
  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    this.#starts = new Uint32Array((1 << BITS) + 1);
    for (const hash of hashes) {
      const next = (hash >>> (32 - BITS)) + 1;
      this.#starts[next] = (this.#starts[next] ?? 0) + 1;
    }
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = (this.#starts[i] ?? 0) + (this.#starts[i - 1] ?? 0);
    }
  }

  /** @returns -1 for a term that is not known */
  find(hash: number): number {
    const bucket = hash >>> (32 - BITS);
    const end = this.#starts[bucket + 1] ?? 0;
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) if (this.hashes[i] === hash) return i;
    return -1;
  }
}
