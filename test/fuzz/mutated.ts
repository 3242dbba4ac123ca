/** The mutation fuzzer for the tests, which are two files so that they run side by side. */

import { problemsOf } from "./check.ts";
import { inputs } from "./inputs.ts";

/** Of each of two test files. `npm run fuzz` goes on for as long as one likes. */
const INPUTS = 10_000;

/** @returns what is wrong, as [name, format, problems] */
export async function wrongAmong(seed: number): Promise<unknown[]> {
  const wrong: unknown[] = [];
  let left = INPUTS;
  for (const { name, bytes, format } of inputs(seed)) {
    if (left-- === 0) break;
    const options = { file: name, ...(format !== undefined && { format }) };
    const problems = await problemsOf(bytes, options);
    if (problems.length > 0) wrong.push([name, format, ...problems.slice(0, 3)]);
  }
  return wrong;
}
