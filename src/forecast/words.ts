/** A text to its words, each with its hash. Linear in the text. */

import { hashPart } from "./hash.ts";

export interface Words {
  /** Lower case. */
  readonly text: string;
  /** Offsets in the text, half-open, and the hash of each word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Uint32Array;
}

const TAG = "#".charCodeAt(0);

/** Code units below are looked up, as most are; for a word with others the pattern is asked. */
const LOOKED_UP = 0x2000;
const LETTER = 1;
const PICTURE = 2;
let kinds: Uint8Array | undefined;

export function wordsOf(written: string): Words {
  const text = written.toLowerCase();
  const { length } = text;
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
  const hashes = new Uint32Array(length);
  kinds ??= kindsOfUnits();
  let count = 0;
  for (let at = 0; at < length;) {
    const end = endOf(text, at, kinds);
    if (end === at) at++;
    else {
      starts[count] = at;
      ends[count] = end;
      hashes[count++] = hashPart(text, at, end);
      at = end;
    }
  }
  return {
    text,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** Where the word that begins at `start` ends; `start` where none does. */
function endOf(text: string, start: number, known: Uint8Array): number {
  const opening = text.charCodeAt(start);
  const first = opening === TAG ? start + 1 : start;
  for (let at = first; ; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit >= LOOKED_UP) {
      // Words in any script, a hashtag with its sign, each emoji for itself.
      const word = /#?[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/uy;
      word.lastIndex = start;
      return word.test(text) ? word.lastIndex : start;
    }
    const kind = known[unit];
    if (kind === LETTER) continue;
    if (at > first) return at;
    return kind === PICTURE && first === start ? start + 1 : start;
  }
}

function kindsOfUnits(): Uint8Array {
  const found = new Uint8Array(LOOKED_UP);
  const units = String.fromCharCode(...found.keys());
  const patterns = [
    [/[\p{L}\p{M}\p{N}]+/gu, LETTER],
    [/\p{Extended_Pictographic}/gu, PICTURE],
  ] as const;
  for (const [pattern, kind] of patterns) {
    for (const { 0: run, index } of units.matchAll(pattern)) {
      found.fill(kind, index, index + run.length);
    }
  }
  return found;
}
