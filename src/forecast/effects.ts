/** What each word and phrase of a draft brings to its forecast. */

import type { TextRole } from "./texts.ts";

/** A word or phrase of the draft that the model knows, or knows parts of. */
export interface Term {
  /** Its first place: role, first and last word. */
  readonly role: TextRole;
  readonly first: number;
  readonly last: number;
  /** Share in the prediction, all its places together. */
  readonly effect: number;
}

export const ROLES: readonly TextRole[] = ["spoken", "overlay", "caption"];

/** By hash, in order of arrival: a map over arrays, since every term of every draft is written to it. */
export class Effects {
  #size = 0;
  /** From the bits of a hash to 1 + its entry; 0 where there is none. */
  readonly #slots: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #effects: Float64Array;
  readonly #roles: Uint8Array;
  readonly #firsts: Uint32Array;
  readonly #lasts: Uint32Array;
  readonly #common: Uint8Array;

  /** @param most entries at the most */
  constructor(most: number) {
    // At most half full.
    this.#slots = new Uint32Array(2 ** (33 - Math.clz32(most)));
    this.#hashes = new Uint32Array(most);
    this.#effects = new Float64Array(most);
    this.#roles = new Uint8Array(most);
    this.#firsts = new Uint32Array(most);
    this.#lasts = new Uint32Array(most);
    this.#common = new Uint8Array(most);
  }

  /** @param role index in `ROLES`. @returns the entry */
  add(hash: number, effect: number, role: number, first: number, last: number): number {
    const slot = this.#slotOf(hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) {
      this.#effects[known - 1] = (this.#effects[known - 1] ?? 0) + effect;
      return known - 1;
    }
    const entry = this.#size++;
    this.#slots[slot] = entry + 1;
    this.#hashes[entry] = hash;
    this.#effects[entry] = effect;
    this.#roles[entry] = role;
    this.#firsts[entry] = first;
    this.#lasts[entry] = last;
    return entry;
  }

  /** The entry is a word that many posts use, whatever they are about. */
  markCommon(entry: number): void {
    this.#common[entry] = 1;
  }

  isCommon(hash: number): boolean {
    const known = this.#slots[this.#slotOf(hash)] ?? 0;
    return known > 0 && this.#common[known - 1] === 1;
  }

  /** Those that bring at least so much, for or against, in order of arrival. */
  strong(least: number): Term[] {
    const found: Term[] = [];
    for (let entry = 0; entry < this.#size; entry++) {
      const effect = this.#effects[entry] ?? 0;
      if (Math.abs(effect) < least) continue;
      found.push({
        role: ROLES[this.#roles[entry] ?? 0] ?? "caption",
        first: this.#firsts[entry] ?? 0,
        last: this.#lasts[entry] ?? 0,
        effect,
      });
    }
    return found;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#hashes[known - 1] === hash) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
