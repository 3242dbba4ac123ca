/** The exit code of scoring; the highest that applies. */

import { SCORING_WARNINGS } from "../batch/result-warnings.ts";
import type { Report } from "../result/result.ts";
import { EXIT } from "./exit-code.ts";

/** @param strict a warning of the reading counts as a file that could not be read */
export function exitCode({ results, errors, gates = [] }: Report, strict: boolean): number {
  if (errors.length > 0 || gates.some(({ status }) => status === "unjudged")) return EXIT.failed;
  for (const { incomplete, warnings } of results) {
    const warned = strict && warnings.some(({ code }) => !SCORING_WARNINGS.has(code));
    if (incomplete || warned) return EXIT.failed;
  }
  return gates.some(({ status }) => status === "failed") ? EXIT.unmet : EXIT.ok;
}
