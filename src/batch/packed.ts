/** Results kept small: of a large run they would not fit into memory as objects. */

import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { DraftResult, Results } from "../result/result.ts";

/** Results are alike, so that even the fastest compression makes an eighth of them. */
const FASTEST = { level: 1 };

/** Results as bytes, to be kept, sent and written. */
export function pack(results: readonly DraftResult[]): Uint8Array {
  return deflateRawSync(JSON.stringify(results), FASTEST);
}

/** @throws where the bytes are not what `pack` made */
export function unpack(bytes: Uint8Array): readonly DraftResult[] {
  const results: unknown = JSON.parse(inflateRawSync(bytes).toString());
  if (!areResults(results)) throw new TypeError("not packed results");
  return results;
}

/** Each was one when it was packed; whether the bytes are still the same is for others to see to. */
function areResults(value: unknown): value is readonly DraftResult[] {
  return Array.isArray(value);
}

/** Bytes of the batches that are unpacked once and stay so: 10 MB of memory, the rows of some 4,000 drafts. */
const HELD = 512 * 1024;

/** Batches of results in order, of a large run unpacked one at a time whenever they are gone through. */
export class PackedResults implements Results {
  readonly #batches: (Uint8Array | readonly DraftResult[])[] = [];
  #length = 0;
  #room = HELD;

  get length(): number {
    return this.#length;
  }

  /** @param count of the results in it */
  add(batch: Uint8Array, count: number): void {
    this.#batches.push(batch);
    this.#length += count;
  }

  *[Symbol.iterator](): Generator<DraftResult> {
    for (const [i, batch] of this.#batches.entries()) {
      if (!(batch instanceof Uint8Array)) {
        yield* batch;
        continue;
      }
      const results = unpack(batch);
      if (batch.length <= this.#room) {
        this.#room -= batch.length;
        this.#batches[i] = results;
      }
      yield* results;
    }
  }
}
