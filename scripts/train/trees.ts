/** Gradient boosting of small complete trees over binned numbers, by squared error. */

import { DEPTH, LEAVES, NODES, type Forest } from "../../src/forecast/model.ts";
import { seeded, type Random } from "../../src/posts/metrics/random.ts";

const BINS = 48;
const RATE = 0.06;
/** Weight of rows that each side of a split has at the least. */
const LEAST = 60;
/** Rows of weight 1 with residual 0 that each leaf is thought to have besides its own. */
const SHRINK = 20;
const ROW_SHARE = 0.6;
const FEATURE_SHARE = 0.25;
const SEED = 11;

/** Features in columns: the bin of each row, and the upper edge of each bin but the last. */
export interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
}

/**
 * @param columns one a feature; NaN falls into the lowest bin
 * @param learned rows that decide where bins begin
 */
export function binned(columns: readonly Float32Array[], learned: Uint8Array): Binned {
  const edges = columns.map((column) => {
    const values = column.filter((value, r) => learned[r] !== 0 && !Number.isNaN(value)).sort();
    const found = new Set<number>();
    for (let b = 1; b < BINS; b++) {
      const edge = values[Math.floor((b * values.length) / BINS)];
      if (edge !== undefined && edge < (values.at(-1) ?? edge)) found.add(edge);
    }
    return Float32Array.from(found);
  });
  const bins = columns.map((column, f) =>
    Uint8Array.from(column, (value) => binOf(value, edges[f] ?? new Float32Array())),
  );
  return { bins, edges };
}

/** The number of edges below a value. */
function binOf(value: number, edges: Float32Array): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param weights 0 for rows that are not learned from
 * @returns the trees, and what they say of each row
 */
export function boost(
  { bins, edges }: Binned,
  target: Float64Array,
  weights: Float64Array,
  trees: number,
): { readonly forest: Forest; readonly predictions: Float64Array } {
  const random = seeded(SEED);
  const forest = {
    features: new Uint8Array(trees * NODES),
    thresholds: new Float32Array(trees * NODES).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(trees * LEAVES),
  };
  const predictions = new Float64Array(target.length);
  const residual = new Float64Array(target.length);
  const nodes = new Uint8Array(target.length);
  for (let tree = 0; tree < trees; tree++) {
    const rows = sample(weights, random);
    const features = bins.flatMap((_, f) => (random() < FEATURE_SHARE ? [f] : []));
    for (let r = 0; r < target.length; r++) {
      residual[r] = (weights[r] ?? 0) * ((target[r] ?? 0) - (predictions[r] ?? 0));
    }
    nodes.fill(0);
    for (let level = 0; level < DEPTH; level++) {
      const first = (1 << level) - 1;
      const splits = bestSplits(bins, features, rows, nodes, first, residual, weights);
      for (const [i, { feature, bin }] of splits.entries()) {
        if (feature < 0) continue;
        const at = tree * NODES + first + i;
        forest.features[at] = feature;
        forest.thresholds[at] = edges[feature]?.[bin] ?? Number.POSITIVE_INFINITY;
      }
      for (let r = 0; r < nodes.length; r++) {
        const node = nodes[r] ?? 0;
        const { feature, bin } = splits[node - first] ?? NO_SPLIT;
        const right = feature >= 0 && (bins[feature]?.[r] ?? 0) > bin;
        nodes[r] = 2 * node + (right ? 2 : 1);
      }
    }
    const leaves = leafValues(rows, nodes, residual, weights);
    forest.leaves.set(leaves, tree * LEAVES);
    for (let r = 0; r < target.length; r++) {
      predictions[r] = (predictions[r] ?? 0) + (leaves[(nodes[r] ?? 0) - NODES] ?? 0);
    }
  }
  return { forest, predictions };
}

function sample(weights: Float64Array, random: Random): Uint32Array {
  const rows: number[] = [];
  for (const [r, weight] of weights.entries()) {
    if (weight > 0 && random() < ROW_SHARE) rows.push(r);
  }
  return Uint32Array.from(rows);
}

interface Split {
  /** -1 where no split pays. */
  readonly feature: number;
  /** The last bin that goes left. */
  readonly bin: number;
  readonly gain: number;
}

const NO_SPLIT: Split = { feature: -1, bin: 0, gain: 0 };

/** The best split of each node of a level. @param first node of the level */
function bestSplits(
  bins: readonly Uint8Array[],
  features: readonly number[],
  rows: Uint32Array,
  nodes: Uint8Array,
  first: number,
  residual: Float64Array,
  weights: Float64Array,
): Split[] {
  const count = first + 1;
  const best = Array.from({ length: count }, () => NO_SPLIT);
  const sums = new Float64Array(count * BINS);
  const sizes = new Float64Array(count * BINS);
  for (const feature of features) {
    const column = bins[feature] ?? new Uint8Array();
    sums.fill(0);
    sizes.fill(0);
    for (const r of rows) {
      const cell = ((nodes[r] ?? 0) - first) * BINS + (column[r] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + (residual[r] ?? 0);
      sizes[cell] = (sizes[cell] ?? 0) + (weights[r] ?? 0);
    }
    for (let node = 0; node < count; node++) {
      const from = node * BINS;
      const split = bestOf(sums.subarray(from, from + BINS), sizes.subarray(from, from + BINS));
      if (split.gain > (best[node]?.gain ?? 0)) best[node] = { ...split, feature };
    }
  }
  return best;
}

function bestOf(sums: Float64Array, sizes: Float64Array): Omit<Split, "feature"> {
  let [sum, size] = [0, 0];
  for (let b = 0; b < BINS; b++) {
    sum += sums[b] ?? 0;
    size += sizes[b] ?? 0;
  }
  let best = { bin: 0, gain: 0 };
  let [left, leftSize] = [0, 0];
  for (let bin = 0; bin + 1 < BINS; bin++) {
    left += sums[bin] ?? 0;
    leftSize += sizes[bin] ?? 0;
    const rightSize = size - leftSize;
    if (leftSize < LEAST) continue;
    if (rightSize < LEAST) break;
    const gain =
      left ** 2 / (leftSize + SHRINK) +
      (sum - left) ** 2 / (rightSize + SHRINK) -
      sum ** 2 / (size + SHRINK);
    if (gain > best.gain) best = { bin, gain };
  }
  return best;
}

function leafValues(
  rows: Uint32Array,
  nodes: Uint8Array,
  residual: Float64Array,
  weights: Float64Array,
): Float32Array {
  const sums = new Float64Array(LEAVES);
  const sizes = new Float64Array(LEAVES);
  for (const r of rows) {
    const leaf = (nodes[r] ?? 0) - NODES;
    sums[leaf] = (sums[leaf] ?? 0) + (residual[r] ?? 0);
    sizes[leaf] = (sizes[leaf] ?? 0) + (weights[r] ?? 0);
  }
  return Float32Array.from(sums, (sum, leaf) => (RATE * sum) / ((sizes[leaf] ?? 0) + SHRINK));
}
