import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap } from "../../src/posts/metrics/bootstrap.ts";
import { aucTopQuarter, partial, quantile } from "../../src/posts/metrics/numbers.ts";
import { seeded } from "../../src/posts/metrics/random.ts";
import { correlation, midranks, orderOf, spearman } from "../../src/posts/metrics/ranks.ts";
import { rhoWithin, strataOf } from "../../src/posts/metrics/strata.ts";

/** Few different values, so that there are many ties. */
const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 40 });
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 3,
  maxLength: 40,
});

/** By counting: how many are below, plus half of those that are equal. */
function slowRanks(list: readonly number[]): number[] {
  return list.map(
    (value) =>
      list.filter((other) => other < value).length +
      list.filter((other) => other === value).length / 2,
  );
}

function slowPearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (i: number) => number): number => a.reduce((total, _, i) => total + f(i), 0);
  const da = (i: number): number => (a[i] ?? 0) - ma;
  const db = (i: number): number => (b[i] ?? 0) - mb;
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}

function expectSame(actual: number, expected: number): void {
  if (Number.isNaN(expected)) expect(actual).toBeNaN();
  else expect(actual).toBeCloseTo(expected, 9);
}

describe("ranks", () => {
  it("are those found by counting", () => {
    fc.assert(
      fc.property(values, (list) => {
        expect([...midranks(orderOf(list))]).toEqual(slowRanks(list));
      }),
    );
  });

  it("of a weighted sample are those of the rows written out so many times", () => {
    const weighted = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(weighted, weighted, (left, right) => {
        const n = Math.min(left.length, right.length);
        const rows = [...Array(n).keys()];
        const [a, b] = [left.map(([x]) => x).slice(0, n), right.map(([x]) => x).slice(0, n)];
        const weights = left.map(([, weight]) => weight).slice(0, n);
        const repeated = rows.flatMap((row) => Array<number>(weights[row] ?? 0).fill(row));
        const plain = spearman(
          repeated.map((row) => a[row] ?? 0),
          repeated.map((row) => b[row] ?? 0),
        );
        const ranksOf = (list: readonly number[]): Float64Array => midranks(orderOf(list), weights);
        expectSame(correlation(ranksOf(a), ranksOf(b), weights), plain);
      }),
    );
  });
});

describe("Spearman's rho", () => {
  it("is Pearson's correlation of ranks found by counting, ties too", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const a = list.map(([x]) => x);
        const b = list.map(([, y]) => y);
        expectSame(spearman(a, b), slowPearson(slowRanks(a), slowRanks(b)));
      }),
    );
  });

  it("is 1 for any rising function and -1 for any falling one", () => {
    const a = [3, 1, 2, 9, 5];
    expect(spearman(a, a.map(Math.exp))).toBeCloseTo(1, 12);
    expect(
      spearman(
        a,
        a.map((x) => -(x ** 3)),
      ),
    ).toBeCloseTo(-1, 12);
  });
});

describe("the area under the curve", () => {
  it("is the share of pairs that stand right, ties half", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const a = list.map(([x]) => x);
        const y = list.map(([, target]) => target);
        const floor = quantile(y, 0.75);
        const top = a.filter((_, i) => (y[i] ?? 0) >= floor);
        const rest = a.filter((_, i) => (y[i] ?? 0) < floor);
        let right = 0;
        for (const high of top)
          for (const low of rest) right += high > low ? 1 : high === low ? 0.5 : 0;
        expectSame(aucTopQuarter(midranks(orderOf(a)), y), right / (top.length * rest.length));
      }),
    );
  });
});

describe("partial correlation", () => {
  it("is the correlation of what a straight line through c leaves of a and of b", () => {
    const random = seeded(5);
    const c = Array.from({ length: 200 }, random);
    const a = c.map((value) => value + random());
    const b = c.map((value) => 2 * value + random());
    const rest = (list: readonly number[]): number[] => {
      const slope = (correlation(list, c) * Math.sqrt(variance(list))) / Math.sqrt(variance(c));
      return list.map((value, i) => value - slope * (c[i] ?? 0));
    };
    const expected = correlation(rest(a), rest(b));
    expect(partial(correlation(a, b), correlation(a, c), correlation(b, c))).toBeCloseTo(
      expected,
      9,
    );
  });
});

function variance(list: readonly number[]): number {
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  return list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length;
}

describe("the bootstrap", () => {
  it("gives the same interval in every run, as wide as the theory of a mean says", () => {
    const random = seeded(11);
    const list = Array.from({ length: 400 }, random);
    const mean = (drawn: Uint16Array): number[] => [
      list.reduce((sum, value, i) => sum + value * (drawn[i] ?? 0), 0) / list.length,
    ];
    const [first] = bootstrap(list.length, mean);
    expect(bootstrap(list.length, mean)).toEqual([first]);
    const [low = 0, high = 0] = first ?? [];
    const width = 2 * 1.96 * Math.sqrt(variance(list) / list.length);
    expect((high - low) / width).toBeGreaterThan(0.9);
    expect((high - low) / width).toBeLessThan(1.1);
  });

  it("draws as many units as there are", () => {
    const sums = new Set<number>();
    bootstrap(17, (drawn) => {
      sums.add(drawn.reduce((sum, count) => sum + count, 0));
      return [];
    });
    expect([...sums]).toEqual([17]);
  });
});

describe("rho within groups", () => {
  it("is not helped by what the groups differ in", () => {
    const groups = Array.from({ length: 200 }, (_, i) => i % 2);
    const random = seeded(3);
    const target = groups.map((group) => 10 * group + random());
    const predictor = groups.map((group) => group);
    expect(spearman(predictor, target)).toBeGreaterThan(0.8);
    const strata = strataOf(groups, 50);
    expect(strata.map((stratum) => rhoWithin(stratum, predictor, target))).toEqual([0, 0]);
  });

  it("leaves out small groups and rows of none", () => {
    expect(strataOf([0, 0, 1, -1, -1, -1], 2).map(({ group }) => group)).toEqual([0]);
  });
});
