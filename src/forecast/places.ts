/** Where the terms that a block knows stand in a draft. */

import { mostTerms, visitTerms, type WordsByRole } from "./blocks.ts";
import { ROLES } from "./effects.ts";
import type { Block } from "./model.ts";
import type { Visit } from "./terms.ts";

/** In columns: a script has thousands. */
export interface Places {
  /** Each known term once. */
  readonly found: Uint32Array;
  /** Of each place: its term, its role as an index in `ROLES`, its first and last word. */
  readonly indexes: Uint32Array;
  readonly roles: Uint8Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

let room = roomFor(1 << 12);

function roomFor(places: number): Places {
  const column = (): Uint32Array => new Uint32Array(places);
  return {
    found: column(),
    indexes: column(),
    roles: new Uint8Array(places),
    firsts: column(),
    lasts: column(),
  };
}

/** @returns views that hold until the next call */
export function placesOf(block: Block, words: WordsByRole): Places {
  const most = mostTerms(block, words);
  if (room.found.length < most) room = roomFor(2 * most);
  const { found, indexes, roles, firsts, lasts } = room;
  const { lexicon, counts } = block;
  let different = 0;
  let size = 0;
  let role = 0;
  const visit: Visit = (hash, first, last) => {
    const index = lexicon.find(hash);
    if (index < 0) return;
    const count = counts[index] ?? 0;
    if (count === 0) found[different++] = index;
    counts[index] = count + 1;
    indexes[size] = index;
    roles[size] = role;
    firsts[size] = first;
    lasts[size++] = last;
  };
  visitTerms(block, words, (name) => {
    role = ROLES.indexOf(name);
    return visit;
  });
  return {
    found: found.subarray(0, different),
    indexes: indexes.subarray(0, size),
    roles: roles.subarray(0, size),
    firsts: firsts.subarray(0, size),
    lasts: lasts.subarray(0, size),
  };
}
