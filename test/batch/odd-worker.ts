/** Tasks that do what no task of ours should. */

import { serve } from "../../src/batch/serve.ts";

/** Waits as many milliseconds as the job says, and gives it back. */
export const wait = async (factor: number) => async (ms: number) => {
  await new Promise((done) => setTimeout(done, ms));
  return ms * factor;
};

/** Ends the thread, fills its memory or throws, where the job says so. */
export const die = async () => (job: string) => {
  if (job === "exit") process.exit(3);
  if (job === "throw") throw new Error("a mistake");
  const kept: number[][] = [];
  while (job === "fill") kept.push(Array.from({ length: 1_000_000 }, (__, i) => i + 0.5));
  return job;
};

await serve({ wait: async () => wait, die: async () => die });
