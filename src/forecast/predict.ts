/** What a model says of a draft: a sum of weighted terms, and trees over what the draft is about. */

import type { WordsByRole } from "./blocks.ts";
import { Effects, ROLES } from "./effects.ts";
import { DEPTH, LEAVES, NODES, type Block, type Forest, type Model } from "./model.ts";
import { placesOf, type Places } from "./places.ts";
import { measuresOf } from "./standard.ts";
import { rarityOf, weightOf } from "./weighting.ts";

export interface Prediction {
  readonly value: number;
  /** Different terms of the first block that the model knows. */
  readonly known: number;
  readonly effects: Effects;
}

/** @param dense in the order of `model.dense` */
export function predict(model: Model, words: WordsByRole, dense: Float32Array): Prediction {
  const { blocks, treeShare, dimensions } = model;
  const brought = new Effects(mostPhrases(model, words));
  const topics = new Float32Array(dimensions);
  let sum = 0;
  let known = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.roles.every((role) => words[role].hashes.length === 0)) {
      sum += block.absent;
      continue;
    }
    const places = placesOf(block, words);
    const { found } = places;
    const scaled = scaledValues(block, found);
    const { weights, effects, counts } = block;
    const factor = block.scale * block.unit;
    for (let t = 0; t < found.length; t++) {
      const index = found[t] ?? 0;
      const effect = (scaled[t] ?? 0) * (weights[index] ?? 0) * factor;
      sum += effect;
      effects[index] = ((1 - treeShare) * effect) / (counts[index] ?? 1);
    }
    if (i === 0) {
      known = found.length;
      project(model, found, scaled, topics);
    }
    note(block, words, places, brought);
    for (let t = 0; t < found.length; t++) counts[found[t] ?? 0] = 0;
  }
  for (const [i, value] of measuresOf(model.standard, dense).entries()) {
    sum += value * (model.denseWeights[i] ?? 0);
  }
  const inputs = new Float32Array(dimensions + dense.length);
  inputs.set(topics);
  inputs.set(dense, dimensions);
  const value = (1 - treeShare) * sum + treeShare * treeSum(model.forest, inputs);
  return { value, known, effects: brought };
}

/** Characters count for their word. */
function mostPhrases({ blocks }: Model, words: WordsByRole): number {
  const longest = Math.max(1, ...blocks.map(({ phrases }) => phrases ?? 1));
  return ROLES.reduce((sum, role) => sum + longest * words[role].hashes.length, 0);
}

/** Rarity of a word that one post in eight has. */
const COMMON = rarityOf(125, 1000);

/** Adds what the terms of a block bring to the words they are, or are part of. */
function note(
  { phrases, effects, idf, lexicon }: Block,
  words: WordsByRole,
  { indexes, roles, firsts, lasts }: Places,
  brought: Effects,
): void {
  for (let p = 0; p < indexes.length;) {
    const index = indexes[p] ?? 0;
    const role = roles[p] ?? 0;
    const first = firsts[p] ?? 0;
    const last = lasts[p] ?? 0;
    let effect = effects[index] ?? 0;
    p++;
    if (phrases === undefined) {
      // The characters of a word come one after the other.
      while (firsts[p] === first && roles[p] === role) effect += effects[indexes[p++] ?? 0] ?? 0;
      const hash = words[ROLES[role] ?? "caption"].hashes[first] ?? 0;
      brought.add(hash, effect, role, first, last);
    } else {
      const entry = brought.add(lexicon.hashes[index] ?? 0, effect, role, first, last);
      if (first === last && (idf[index] ?? 0) < COMMON) brought.markCommon(entry);
    }
  }
}

/** Log counts times rarity, brought to length 1: a long text has no more to say than a short one. */
function scaledValues({ idf, counts }: Block, found: Uint32Array): Float64Array {
  const values = new Float64Array(found.length);
  let square = 0;
  for (let t = 0; t < values.length; t++) {
    const index = found[t] ?? 0;
    const value = weightOf(counts[index] ?? 1) * (idf[index] ?? 0);
    values[t] = value;
    square += value * value;
  }
  const norm = Math.sqrt(square);
  for (let t = 0; norm > 0 && t < values.length; t++) values[t] = (values[t] ?? 0) / norm;
  return values;
}

function project(
  { projection, dimensions, units }: Model,
  found: Uint32Array,
  scaled: Float64Array,
  topics: Float32Array,
): void {
  const sums = new Float64Array(dimensions);
  for (let t = 0; t < found.length; t++) {
    const value = scaled[t] ?? 0;
    let cell = (found[t] ?? 0) * dimensions;
    for (let d = 0; d < dimensions; d++)
      sums[d] = (sums[d] ?? 0) + value * (projection[cell++] ?? 0);
  }
  for (let d = 0; d < dimensions; d++) topics[d] = (sums[d] ?? 0) * (units[d] ?? 0);
}

/** What is not there (NaN) goes the way of the small. */
function treeSum({ features, thresholds, leaves }: Forest, inputs: Float32Array): number {
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
