/** `--jobs N`: how many threads. */

import { UsageError } from "./errors.ts";

/** More than any machine that this runs on has use for. */
const MOST = 256;

/** @throws UsageError where it is no number of threads */
export function jobsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new UsageError(`--jobs ${given}: expected a number of threads from 1 to ${MOST}.`);
}
