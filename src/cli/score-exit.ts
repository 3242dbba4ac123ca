/** The exit code of scoring; the highest that applies. */

import { SCORING_WARNINGS } from "../batch/result-parts.ts";
import type { Report } from "../result/result.ts";
import { EXIT } from "./exit-code.ts";

/** @param strict a warning of the reading counts as a file that could not be read */
export function exitCode({ results, errors }: Report, strict: boolean): number {
  const incomplete = results.some((result) => result.incomplete);
  const warned =
    strict &&
    results.some(({ warnings }) => warnings.some(({ code }) => !SCORING_WARNINGS.has(code)));
  return errors.length > 0 || incomplete || warned ? EXIT.failed : EXIT.ok;
}
