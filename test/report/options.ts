import { RULES } from "../../rules/index.ts";
import type { Reporter, ReportOptions } from "../../src/report/options.ts";
import type { Report } from "../../src/result/result.ts";
import { view } from "./sample.ts";

export function options(changes: Partial<ReportOptions> = {}): ReportOptions {
  return {
    ...view(),
    withSegments: false,
    quiet: false,
    rules: RULES,
    locate: (file) => file,
    ...changes,
  };
}

/** The whole text. */
export function printed(reporter: Reporter, report: Report, changes = {}): string {
  const text = reporter(report, options(changes));
  return typeof text === "string" ? text : [...text].join("");
}
