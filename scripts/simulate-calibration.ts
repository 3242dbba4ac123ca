/**
 * Whether `calibrate` finds the weights of creators whose weights are known, and what it costs those
 * that have none of their own: `npx tsx scripts/simulate-calibration.ts [CREATORS]`.
 */

import { meanOf, recover, type Creators } from "./calibration/simulate.ts";
import { seeded } from "../src/posts/metrics/random.ts";

const creators = Number(process.argv[2] ?? 300);

const CASES: readonly Creators[] = (process.argv[3] ?? "15,45,100,200,500")
  .split(",")
  .map(Number)
  .flatMap((posts) =>
    [0, 0.7, 1.2].flatMap((spread) => [0.25, 0.5, 0.7].map((rho) => ({ spread, rho, posts }))),
  );

console.log("posts  spread  rho  | order  shipped | gained");
for (const given of CASES) {
  const random = seeded(7);
  const all = Array.from({ length: creators }, () => recover(given, random));
  const figures = [
    meanOf(all, ({ order }) => order),
    meanOf(all, ({ orderShipped }) => orderShipped),
    meanOf(all, ({ gained }) => gained),
  ].map((value) => value.toFixed(3));
  console.log([given.posts, given.spread, given.rho, ...figures].join("   "));
}
