/** What a model says of a draft: a sum of weighted terms, and trees over what the draft is about. */

import { visitTerms, type WordsByRole } from "./blocks.ts";
import { DEPTH, LEAVES, NODES, type Block, type Forest, type Model } from "./model.ts";
import { measuresOf } from "./standard.ts";
import type { TextRole } from "./texts.ts";

/** A known term at one of its places. */
export interface Occurrence {
  readonly role: TextRole;
  /** First and last word that it covers. */
  readonly first: number;
  readonly last: number;
  /** Share in the sum, in units of the prediction. */
  readonly effect: number;
}

export interface Prediction {
  readonly value: number;
  /** Different terms of the first block that the model knows. */
  readonly known: number;
  /** Hashes of words that many posts use, whatever they are about. */
  readonly common: ReadonlySet<number>;
  readonly occurrences: readonly Occurrence[];
}

/** Rarity of a word that one post in eight has: log 8 + 1. */
const COMMON = 3.08;

interface Found {
  readonly index: number;
  count: number;
  readonly places: { readonly role: TextRole; readonly first: number; readonly last: number }[];
}

/** @param dense in the order of `model.dense` */
export function predict(model: Model, words: WordsByRole, dense: Float32Array): Prediction {
  const { blocks, treeShare, dimensions } = model;
  const occurrences: Occurrence[] = [];
  const common = new Set<number>();
  const topics = new Float32Array(dimensions);
  let sum = 0;
  let known = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.roles.every((role) => words[role].hashes.length === 0)) {
      sum += block.absent;
      continue;
    }
    const found = knownTerms(block, words);
    const scaled = scaledValues(block, found);
    for (const [t, term] of found.entries()) {
      const effect = (scaled[t] ?? 0) * block.scale * (block.weights[term.index] ?? 0) * block.unit;
      sum += effect;
      const share = ((1 - treeShare) * effect) / term.places.length;
      const everywhere = block.phrases !== undefined && (block.idf[term.index] ?? 0) < COMMON;
      for (const place of term.places) {
        occurrences.push({ ...place, effect: share });
        if (everywhere && place.first === place.last) {
          common.add(words[place.role].hashes[place.first] ?? 0);
        }
      }
    }
    if (i === 0) {
      known = found.length;
      project(model, found, scaled, topics);
    }
  }
  for (const [i, value] of measuresOf(model.standard, dense).entries()) {
    sum += value * (model.denseWeights[i] ?? 0);
  }
  const inputs = new Float32Array(dimensions + dense.length);
  inputs.set(topics);
  inputs.set(dense, dimensions);
  const value = (1 - treeShare) * sum + treeShare * treeSum(model.forest, inputs);
  return { value, known, common, occurrences };
}

function knownTerms(block: Block, words: WordsByRole): Found[] {
  const byIndex = new Map<number, Found>();
  visitTerms(block, words, (role) => (hash, first, last) => {
    const index = block.lexicon.find(hash);
    if (index < 0) return;
    let term = byIndex.get(index);
    if (term === undefined) byIndex.set(index, (term = { index, count: 0, places: [] }));
    term.count++;
    term.places.push({ role, first, last });
  });
  return [...byIndex.values()];
}

/** Log counts times rarity, brought to length 1: a long text has no more to say than a short one. */
function scaledValues({ idf }: Block, found: readonly Found[]): Float64Array {
  const values = Float64Array.from(
    found,
    ({ index, count }) => weightOf(count) * (idf[index] ?? 0),
  );
  let square = 0;
  for (const value of values) square += value * value;
  const norm = Math.sqrt(square);
  return norm === 0 ? values : values.map((value) => value / norm);
}

/** @param count how often a term occurs, from 1 */
export function weightOf(count: number): number {
  return 1 + Math.log(count);
}

function project(
  { projection, dimensions, units }: Model,
  found: readonly Found[],
  scaled: Float64Array,
  topics: Float32Array,
): void {
  for (const [t, { index }] of found.entries()) {
    const value = scaled[t] ?? 0;
    const row = index * dimensions;
    for (let d = 0; d < dimensions; d++) {
      topics[d] = (topics[d] ?? 0) + value * (projection[row + d] ?? 0);
    }
  }
  for (let d = 0; d < dimensions; d++) topics[d] = (topics[d] ?? 0) * (units[d] ?? 0);
}

/** What is not there (NaN) goes the way of the small. */
export function treeSum({ features, thresholds, leaves }: Forest, inputs: Float32Array): number {
  let sum = 0;
  const trees = leaves.length / LEAVES;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    for (let level = 0; level < DEPTH; level++) {
      const at = tree * NODES + node;
      const right = (inputs[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[tree * LEAVES + node - NODES] ?? 0;
  }
  return sum;
}
