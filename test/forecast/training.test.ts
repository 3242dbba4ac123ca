/** Training: the same posts give the same bytes, and what is learned is what was there. */

import { describe, expect, it } from "vitest";
import { fit, predictionsOf } from "../../scripts/train/fit.ts";
import { foldsOf, FOLDS } from "../../scripts/train/folds.ts";
import { normalQuantile, prepare } from "../../scripts/train/prepare.ts";
import { nearOf, scaleOf } from "../../scripts/train/scale.ts";
import { modelBytes } from "../../scripts/train/write-model.ts";
import { denseNames } from "../../src/forecast/dense.ts";
import { wordsByRole } from "../../src/forecast/blocks.ts";
import { hashPair, hashPart } from "../../src/forecast/hash.ts";
import { readModel } from "../../src/forecast/model.ts";
import { predict } from "../../src/forecast/predict.ts";
import { MADE, rowsOf, SPEC } from "./posts.ts";

async function trained() {
  const { rows, authors } = await rowsOf(MADE);
  const folds = foldsOf(rows, authors);
  const prepared = prepare(SPEC, rows, folds);
  const fitted = fit(prepared, folds, -1);
  const predictions = predictionsOf(fitted, SPEC);
  const measured = rows.map((_, r) => ({
    prediction: predictions[r] ?? 0,
    percentile: r % 100,
    known: 3,
  }));
  const scale = scaleOf(nearOf(measured), [0.8, 0.8, 0.8]);
  const bytes = modelBytes(prepared, fitted, scale, rows.length, denseNames("caption", true));
  return { rows, folds, predictions, bytes };
}

describe("training", () => {
  it("is deterministic to the byte", async () => {
    const [one, two] = [await trained(), await trained()];
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });

  it("keeps the posts of an author in one fold, and the folds alike", async () => {
    const { rows, folds } = await trained();
    const sizes = Array.from(
      { length: FOLDS },
      (_, fold) => rows.filter(({ author }) => folds[author] === fold).length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(rows.length / FOLDS);
  });

  it("writes a model that says what the fit says", async () => {
    const { bytes, rows, predictions } = await trained();
    const model = readModel(bytes);
    for (const [r, { text }] of MADE.entries()) {
      const words = wordsByRole({ spoken: "", overlay: "", caption: text });
      const { value } = predict(model, words, rows[r]?.dense ?? new Float32Array());
      expect(value).toBeCloseTo(predictions[r] ?? 0, 2);
    }
  });

  it("learns that bread was saved more than news", async () => {
    const { predictions } = await trained();
    const [bread = 0, news = 0] = predictions;
    expect(bread).toBeGreaterThan(news);
  });
});

describe("a hash of a term", () => {
  it("never changes: shipped models hold it", () => {
    expect(hashPart("phở", 0, 3)).toBe(HASHES.word);
    expect(hashPair(hashPart("a", 0, 1), hashPart("b", 0, 1))).toBe(HASHES.pair);
    expect(hashPart("xabx", 1, 3)).toBe(hashPart("ab", 0, 2));
  });
});

const HASHES = { word: 248_636_286, pair: 794_418_395 };

describe("the quantile of a normal distribution", () => {
  it("is that of the tables", () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
  });
});
