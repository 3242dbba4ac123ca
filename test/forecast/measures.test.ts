/** What is learned of measures beside terms, and of intervals. */

import { describe, expect, it } from "vitest";
import type { Row } from "../../scripts/train/corpus.ts";
import { coverage, type Foreseen } from "../../scripts/train/coverage.ts";
import { measureWeights } from "../../scripts/train/measures.ts";
import { prepare } from "../../scripts/train/prepare.ts";
import { seeded } from "../../src/posts/metrics/random.ts";
import { SPEC } from "./posts.ts";

/** Authors who say more are saved less, but each of them more for what they say more of. */
function rowOf(author: number, i: number): Row {
  const more = author + i / 4;
  return {
    id: null,
    author,
    source: "",
    month: "",
    rate: i - 10 * author,
    script: true,
    own: false,
    mute: false,
    terms: [],
    dense: Float32Array.from([more, 1]),
  };
}

describe("measures of another language", () => {
  const rows = Array.from({ length: 400 }, (_, r) => rowOf(r % 20, Math.floor(r / 20)));
  const weightsOf = (spec: typeof SPEC, inside = new Uint8Array(rows.length).fill(1)): number[] => [
    ...measureWeights(prepare({ ...spec, blocks: [] }, rows, new Uint8Array(20)), inside),
  ];

  it("are worth what they are within an author", () => {
    const [more = 0, same = 0] = weightsOf({ ...SPEC, measuresFrom: "vi" });
    expect(more).toBeGreaterThan(0.1);
    expect(same).toBe(0);
  });

  it("are worth nothing where no language is named, or no author may be looked at", () => {
    expect(weightsOf(SPEC)).toEqual([0, 0]);
    const none = new Uint8Array(rows.length);
    expect(weightsOf({ ...SPEC, measuresFrom: "vi" }, none)).toEqual([0, 0]);
  });
});

describe("intervals", () => {
  const random = seeded(3);
  const posts = Array.from({ length: 2000 }, (_, i): Foreseen => {
    const prediction = random();
    const percentile = 100 * Math.min(1, Math.max(0, prediction + (random() - 0.5) / 2));
    return { prediction, percentile, known: i % 50, fold: i % 5, mute: false };
  });

  it("hold four of five posts in each third", () => {
    const { inside, width } = coverage(posts);
    for (const share of inside) expect(Math.abs(share - 0.8)).toBeLessThan(0.03);
    expect(width).toBeLessThan(45);
  });
});
