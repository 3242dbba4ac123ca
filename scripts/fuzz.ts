/**
 * `npm run fuzz -- [SECONDS] [SEED]`: broken fixtures through every reader, for a minute where nothing
 * is said. Prints what is wrong with its seed, and the slowest inputs; ends with 1 where it found
 * anything. The same seed makes the same inputs: `npm run fuzz -- 1 SEED` repeats a finding first.
 */

import { problemsOf } from "../test/fuzz/check.ts";
import { inputs } from "../test/fuzz/inputs.ts";

const [seconds = "60", given] = process.argv.slice(2);
const seed = given === undefined ? Date.now() % 2_000_000_000 : Number(given);
const end = performance.now() + Number(seconds) * 1000;
const SLOWEST = 5;
const MAX_REPORTED = 50;

let count = 0;
let wrong = 0;
let slow: { ms: number; name: string; bytes: number }[] = [];
for (const { name, bytes, format } of inputs(seed)) {
  const start = performance.now();
  if (start > end) break;
  count++;
  try {
    const options = { file: name, ...(format !== undefined && { format }) };
    for (const problem of await problemsOf(bytes, options)) report(name, format, problem);
  } catch (error) {
    report(name, format, error instanceof Error ? String(error.stack) : String(error));
  }
  slow.push({ ms: Math.round(performance.now() - start), name, bytes: bytes.length });
  if (slow.length > 1000) slow = slowest();
}
console.log(`${count} inputs from seed ${seed}, ${wrong} problems. Slowest:`);
for (const { ms, name, bytes } of slowest()) console.log(`  ${ms} ms for ${bytes} bytes, ${name}`);
process.exitCode = wrong > 0 ? 1 : 0;

function report(name: string, format: string | undefined, problem: string): void {
  wrong++;
  if (wrong > MAX_REPORTED) return;
  console.log(`${name}${format === undefined ? "" : ` as ${format}`}: ${problem}`);
}

function slowest(): typeof slow {
  return slow.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
}
