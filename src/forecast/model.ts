/** A model as its file holds it: a header in JSON, then arrays that are looked at where they lie. */

import type { BlockSpec } from "./blocks.ts";
import type { Scale } from "./interval.ts";
import { Lexicon } from "./lexicon.ts";
import type { Standard } from "./standard.ts";
import type { Kind } from "./texts.ts";

export type EvidenceLevel = "strong" | "moderate" | "weak";

export interface BlockHeader extends BlockSpec {
  readonly terms: number;
  /** What a stored weight is multiplied with. */
  readonly unit: number;
  /** What the block adds where the draft has no text of its roles: the mean of posts. */
  readonly absent: number;
}

export interface ModelHeader {
  readonly language: string;
  readonly kind: Kind;
  readonly evidence: EvidenceLevel;
  readonly cohort: { readonly id: string; readonly posts: number };
  /** Authors that use a term at the least. */
  readonly floor: number;
  readonly blocks: readonly BlockHeader[];
  /** Dimensions that the terms of the first block are brought to for the trees; 0 for none. */
  readonly dimensions: number;
  readonly units: readonly number[];
  readonly dense: readonly string[];
  readonly standard: Standard;
  /** Of the measures, in the sum of the terms. */
  readonly denseWeights: readonly number[];
  readonly trees: number;
  /** 0..1, what the trees count beside the weights. */
  readonly treeShare: number;
  readonly scale: Scale;
}

export interface Block extends BlockHeader {
  readonly lexicon: Lexicon;
  readonly idf: Float32Array;
  readonly weights: Int16Array;
  /** Room for the draft at hand: how often each term occurs (0 between drafts), and what it brings. */
  readonly counts: Uint32Array;
  readonly effects: Float64Array;
}

export interface Model extends Omit<ModelHeader, "blocks"> {
  readonly blocks: readonly Block[];
  /** A row of dimensions for each term of the first block. */
  readonly projection: Int8Array;
  readonly forest: Forest;
}

/** Complete trees: inner nodes level by level, then leaves. */
export interface Forest {
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

export const DEPTH = 4;
export const NODES = (1 << DEPTH) - 1;
export const LEAVES = 1 << DEPTH;
/** Opens a file: "SWF" and the version of the layout. */
export const MAGIC = 0x53574601;
/** Arrays begin at multiples of it. */
export const ALIGN = 4;

/** @throws Error where the bytes are no model of this layout */
export function readModel(bytes: Uint8Array): Model {
  // A copy where the bytes lie askew in a pool of node's: views must be aligned.
  const data = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new Error("not a forecast model of this version");
  }
  const length = view.getUint32(4, true);
  const text = new TextDecoder().decode(data.subarray(8, 8 + length));
  const header = parseHeader(text);
  let at = data.byteOffset + 8 + length;
  const take = (size: number): number => {
    const start = Math.ceil(at / ALIGN) * ALIGN;
    at = start + size;
    return start;
  };
  const { buffer } = data;
  const blocks = header.blocks.map((block) => {
    const n = block.terms;
    const lexicon = new Lexicon(new Uint32Array(buffer, take(n * 4), n));
    const idf = new Float32Array(buffer, take(n * 4), n);
    const weights = new Int16Array(buffer, take(n * 2), n);
    const room = { counts: new Uint32Array(n), effects: new Float64Array(n) };
    return { ...block, lexicon, idf, weights, ...room };
  });
  const cells = (header.blocks[0]?.terms ?? 0) * header.dimensions;
  const projection = new Int8Array(buffer, take(cells), cells);
  const nodes = header.trees * NODES;
  const leaves = header.trees * LEAVES;
  const forest = {
    features: new Uint8Array(buffer, take(nodes), nodes),
    thresholds: new Float32Array(buffer, take(nodes * 4), nodes),
    leaves: new Float32Array(buffer, take(leaves * 4), leaves),
  };
  return { ...header, blocks, projection, forest };
}

/** Ours, and covered by the hash that a test holds against the model card: its shape is not looked at. */
function parseHeader(text: string): ModelHeader {
  const header: unknown = JSON.parse(text);
  if (!isHeader(header)) throw new Error("not the header of a forecast model");
  return header;
}

function isHeader(value: unknown): value is ModelHeader {
  return typeof value === "object" && value !== null && "scale" in value && "blocks" in value;
}
