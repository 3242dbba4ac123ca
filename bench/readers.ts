/**
 * `npm run bench -- readers`: what each reader costs for how much, and with which exponent the cost
 * grows (1 is in proportion). The text is decoded already: this is the readers alone.
 */

import { FORMATS, readDrafts } from "../src/read/index.ts";
import { HOSTILE, INPUTS } from "./inputs.ts";

const SIZES = [12_500, 25_000, 50_000, 100_000];
/** A text that takes this long is not tried at twice the size. */
const TOO_LONG_MS = 10_000;
const RUNS = 3;
const TARGET_MS = 1000;
const HOSTILE_TARGET_MS = 100;
const MEGABYTE = 1_000_000;

/** The best of some runs, in ms of the processor: noise only ever adds, and other programs nothing. */
async function time(text: string, format: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const started = process.cpuUsage();
    await readDrafts(text, { file: `bench.${format}`, format, language: "en" });
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
    // One long run tells as much as three.
    if (best > 2 * TARGET_MS) break;
  }
  return best;
}

/** Slope of log cost over log size, by least squares. */
function exponent(points: readonly (readonly [size: number, ms: number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function verdict(ms: number, target: number): string {
  return ms <= target ? "met" : "MISSED";
}

/** A file may have 10 MB; what is larger is measured for its exponent alone. */
const LIMIT_MB = 10.5;

export async function benchReaders(): Promise<void> {
  const head = SIZES.map((size) => `${size / 1000}k`.padStart(9)).join("");
  console.log(`${"reader".padEnd(12)}${head}   ms a MB  exponent  100k under ${TARGET_MS} ms`);
  for (const { id } of FORMATS) {
    const make = INPUTS[id];
    if (make === undefined) {
      console.log(`${id.padEnd(12)} no input in bench/inputs.ts`);
      continue;
    }
    await time(make(1000), id);
    const points: [size: number, ms: number][] = [];
    let megabytes = 0;
    for (const size of SIZES) {
      const text = make(size);
      megabytes = text.length / MEGABYTE;
      points.push([size, await time(text, id)]);
      if ((points.at(-1)?.[1] ?? 0) > TOO_LONG_MS) break;
    }
    const last = points.at(-1)?.[1] ?? 0;
    const cells = SIZES.map((_, i) => (points[i]?.[1].toFixed(0) ?? "-").padStart(9)).join("");
    const perMegabyte = (last / megabytes).toFixed(0).padStart(10);
    const slope = exponent(points).toFixed(2).padStart(10);
    const reached = points.length < SIZES.length ? Infinity : last;
    const judged =
      megabytes > LIMIT_MB ? `${megabytes.toFixed(0)} MB, not read` : verdict(reached, TARGET_MS);
    console.log(`${id.padEnd(12)}${cells}${perMegabyte}${slope}  ${judged}`);
  }
  for (const [name, { format, text }] of Object.entries(HOSTILE)) {
    const ms = await time(text, format);
    console.log(
      `${name.padEnd(30)} ${format.padEnd(10)} ${ms.toFixed(1).padStart(8)} ms  ${verdict(ms, HOSTILE_TARGET_MS)}`,
    );
  }
}
