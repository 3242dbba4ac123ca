/** The terms of a block that enough authors use, and where they occur. */

import type { Row } from "./corpus.ts";
import { FOLDS } from "./folds.ts";

/** Different authors that a term must have, so that no weight tells of a single person. [issue, design] */
export const FLOOR = 20;

export interface Vocabulary {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Different authors of each term, by fold: `[term * FOLDS + fold]`. */
  readonly authors: Uint16Array;
  /** Terms of row r: `terms` and `counts` from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
}

/** @param folds of each author */
export function vocabularyOf(rows: readonly Row[], block: number, folds: Uint8Array): Vocabulary {
  const candidates = frequentHashes(rows, block);
  const starts = new Uint32Array(rows.length + 1);
  const terms: number[] = [];
  const counts: number[] = [];
  const index = new Map<number, number>(Array.from(candidates, (hash, i) => [hash, i]));
  for (const [r, row] of rows.entries()) {
    eachTerm(row.terms[block], (hash, count) => {
      const term = index.get(hash);
      if (term === undefined) return;
      terms.push(term);
      counts.push(Math.min(count, 65_535));
    });
    starts[r + 1] = terms.length;
  }
  const authors = authorsOf(rows, starts, terms, candidates.length, folds);
  return keepFloor({
    hashes: candidates,
    authors,
    starts,
    terms: Uint32Array.from(terms),
    counts: Uint16Array.from(counts),
  });
}

/** Those in at least as many rows as authors are asked for: no other can have the authors. */
function frequentHashes(rows: readonly Row[], block: number): Uint32Array {
  let size = 0;
  for (const { terms } of rows) size += terms[block]?.length ?? 0;
  const all = new Uint32Array(size);
  let filled = 0;
  for (const { terms } of rows) eachTerm(terms[block], (hash) => (all[filled++] = hash));
  const sorted = all.subarray(0, filled).sort();
  const frequent: number[] = [];
  eachTerm(sorted, (hash, count) => count >= FLOOR && frequent.push(hash));
  return Uint32Array.from(frequent);
}

/** @param sorted hashes, each as often as it occurs */
function eachTerm(
  sorted: Uint32Array | undefined,
  visit: (hash: number, count: number) => unknown,
): void {
  if (sorted === undefined) return;
  for (let i = 0; i < sorted.length;) {
    const hash = sorted[i] ?? 0;
    let end = i + 1;
    while (end < sorted.length && sorted[end] === hash) end++;
    visit(hash, end - i);
    i = end;
  }
}

function authorsOf(
  rows: readonly Row[],
  starts: Uint32Array,
  terms: readonly number[],
  size: number,
  folds: Uint8Array,
): Uint16Array {
  const authors = new Uint16Array(size * FOLDS);
  const last = new Int32Array(size).fill(-1);
  const order = Uint32Array.from(rows, (_, r) => r).sort(
    (a, b) => (rows[a]?.author ?? 0) - (rows[b]?.author ?? 0) || a - b,
  );
  for (const r of order) {
    const author = rows[r]?.author ?? 0;
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
      const term = terms[i] ?? 0;
      if (last[term] === author) continue;
      last[term] = author;
      const at = term * FOLDS + (folds[author] ?? 0);
      authors[at] = (authors[at] ?? 0) + 1;
    }
  }
  return authors;
}

/** Whether enough of the authors that are learned from use a term: the floor's share of them. */
export function isCommon(authors: Uint16Array, term: number, fold: number): boolean {
  const floor = fold < 0 ? FLOOR : (FLOOR * (FOLDS - 1)) / FOLDS;
  return authorsWithout(authors, term, fold) >= floor;
}

/** Authors of a term outside one fold; all of them for fold -1. */
function authorsWithout(authors: Uint16Array, term: number, fold: number): number {
  let sum = 0;
  for (let f = 0; f < FOLDS; f++) if (f !== fold) sum += authors[term * FOLDS + f] ?? 0;
  return sum;
}

function keepFloor({ hashes, authors, starts, terms, counts }: Vocabulary): Vocabulary {
  const kept: number[] = [];
  const renumbered = new Int32Array(hashes.length).fill(-1);
  for (let term = 0; term < hashes.length; term++) {
    if (!isCommon(authors, term, -1)) continue;
    renumbered[term] = kept.length;
    kept.push(term);
  }
  const newStarts = new Uint32Array(starts.length);
  let filled = 0;
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
      const term = renumbered[terms[i] ?? 0] ?? -1;
      if (term < 0) continue;
      terms[filled] = term;
      counts[filled++] = counts[i] ?? 0;
    }
    newStarts[r + 1] = filled;
  }
  return {
    hashes: Uint32Array.from(kept, (term) => hashes[term] ?? 0),
    authors: Uint16Array.from(
      kept.flatMap((term) => [...authors.subarray(term * FOLDS, (term + 1) * FOLDS)]),
    ),
    starts: newStarts,
    terms: terms.subarray(0, filled),
    counts: counts.subarray(0, filled),
  };
}
