import { expect, test } from "vitest";
import { progressText, Rate } from "../../src/cli/progress.ts";

test("progress says how far, how fast and how long", () => {
  expect(progressText(7, undefined, undefined, "en")).toBe("Scoring 7");
  expect(progressText(7, undefined, 3.14, "en")).toBe("Scoring 7 · 3.1 files/s");
  expect(progressText(1200, 5000, 400, "en")).toBe("Scoring 1200/5000 · 400 files/s · 10 s left");
  expect(progressText(0, 5000, 25, "en")).toContain("3:20 left");
  expect(progressText(0, 100_000, 10, "en")).toContain("2:46:40 left");
});

test("the rate is that of the last seconds, and says nothing at the start", () => {
  const rate = new Rate();
  expect(rate.at(0, 0)).toBeUndefined();
  // A thousand at once, out of a cache; then a hundred a second.
  expect(rate.at(1000, 1000)).toBeUndefined();
  let last: number | undefined;
  for (let second = 2; second <= 30; second++) {
    last = rate.at(1000 + (second - 1) * 100, second * 1000);
  }
  expect(last).toBeCloseTo(100);
  expect(rate.at(3900, 100_000)).toBeUndefined();
});
