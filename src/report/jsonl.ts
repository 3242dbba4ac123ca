/** One draft a line, as `results` of the JSON has it; a file that could not be read is a line too. */

import type { Report } from "../result/result.ts";
import { safeJson } from "./json.ts";
import type { ReportOptions } from "./options.ts";

export function* jsonl(
  { results, errors }: Report,
  { withSegments }: Pick<ReportOptions, "withSegments">,
): Generator<string> {
  for (const { segments, ...result } of results) {
    const whole = withSegments && segments !== undefined ? { ...result, segments } : result;
    yield `${safeJson(whole)}\n`;
  }
  for (const { file, code, message } of errors)
    yield `${safeJson({ file, error: { code, message } })}\n`;
}
