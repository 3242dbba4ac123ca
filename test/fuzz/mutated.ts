/** The mutation fuzzer as tests, in files of their own so that they run side by side. */

import { expect, it } from "vitest";
import { problemsOf } from "./check.ts";
import { inputs } from "./inputs.ts";

/** Of each file; there are two. `npm run fuzz` goes on for as long as one likes. */
const INPUTS = 10_000;

export function testMutated(seed: number): void {
  it(`${INPUTS} broken fixtures are read, or refused in words`, async () => {
    let left = INPUTS;
    for (const { name, bytes, format } of inputs(seed)) {
      if (left-- === 0) break;
      const options = { file: name, ...(format !== undefined && { format }) };
      const problems = await problemsOf(bytes, options);
      // One assertion an input would cost more than the reading.
      if (problems.length > 0) expect([name, format, problems.slice(0, 3)]).toEqual([]);
    }
  }, 600_000);
}
