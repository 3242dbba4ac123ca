/** The exit code of a run; the highest that applies. */

import type { Report } from "../result/result.ts";

export const EXIT = { ok: 0, failed: 2 } as const;

/** @param strict a warning of the reading counts as a file that could not be read */
export function exitCode({ results, errors }: Report, strict: boolean): number {
  const incomplete = results.some((result) => result.incomplete);
  const warned = strict && results.some(({ warnings }) => warnings.length > 0);
  return errors.length > 0 || incomplete || warned ? EXIT.failed : EXIT.ok;
}
