/** A fit to the bytes of a model file: quantised weights, hashes, no text. */

import { ALIGN, MAGIC, type ModelHeader } from "../../src/forecast/model.ts";
import type { Scale } from "../../src/forecast/interval.ts";
import type { Fit, Prepared } from "./fit.ts";
import { idOf } from "./specs.ts";
import { FLOOR } from "./vocabulary.ts";

const MAX_16 = 32_767;
const MAX_8 = 127;

export function modelBytes(
  { spec, vocabularies }: Prepared,
  fitted: Fit,
  scale: Scale,
  posts: number,
  dense: readonly string[],
): Uint8Array {
  let offset = 0;
  const blocks = vocabularies.map(({ hashes }) => {
    const weights = fitted.weights.subarray(offset, offset + hashes.length);
    offset += hashes.length;
    const unit = largest(weights) / MAX_16;
    return {
      hashes,
      unit,
      weights: Int16Array.from(weights, (weight) => Math.round(weight / unit)),
    };
  });
  const { dimensions } = spec;
  const units = Array.from({ length: dimensions }, (_, d) => {
    const column = fitted.basis.filter((_value, i) => i % dimensions === d);
    return largest(column) / MAX_8;
  });
  const projection = Int8Array.from(fitted.basis, (value, i) =>
    Math.round(value / (units[i % dimensions] ?? 1)),
  );
  const header: ModelHeader = {
    language: spec.language,
    kind: spec.kind,
    evidence: spec.evidence,
    cohort: { id: idOf(spec), posts },
    floor: FLOOR,
    blocks: spec.blocks.map((block, b) => ({
      ...block,
      terms: blocks[b]?.hashes.length ?? 0,
      unit: blocks[b]?.unit ?? 0,
      absent: fitted.means[b] ?? 0,
    })),
    dimensions,
    // The trees saw the first block as the matrix has it, brought to its scale.
    units: units.map((unit) => unit * (spec.blocks[0]?.scale ?? 1)),
    dense,
    standard: fitted.standard,
    denseWeights: [...fitted.weights.subarray(offset)].map((weight) => Math.fround(weight)),
    trees: spec.trees,
    treeShare: spec.treeShare,
    scale,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const arrays: ArrayBufferView[] = [
    ...blocks.flatMap(({ hashes, weights }, b) => [
      hashes,
      fitted.idfs[b] ?? new Float32Array(),
      weights,
    ]),
    projection,
    fitted.forest.features,
    fitted.forest.thresholds,
    fitted.forest.leaves,
  ];
  return joined(text, arrays);
}

function joined(text: Uint8Array, arrays: readonly ArrayBufferView[]): Uint8Array {
  let at = 8 + text.length;
  const places = arrays.map(({ byteLength }) => {
    const start = Math.ceil(at / ALIGN) * ALIGN;
    at = start + byteLength;
    return start;
  });
  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  for (const [i, { buffer, byteOffset, byteLength }] of arrays.entries()) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]);
  }
  return bytes;
}

function largest(values: Iterable<number>): number {
  let found = Number.MIN_VALUE;
  for (const value of values) found = Math.max(found, Math.abs(value));
  return found;
}
