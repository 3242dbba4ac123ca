/** What a report is made with, beside the result. */

import type { Report } from "../result/result.ts";
import type { View } from "./parts.ts";

/** What a report of rules says about one. */
export interface RuleInfo {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly why: string;
  readonly evidence: readonly {
    readonly grade: string;
    readonly finding: string;
    readonly source: string;
  }[];
}

export interface ReportOptions extends View {
  /** Whether machine formats carry the text of the drafts, where the report has it. */
  readonly withSegments: boolean;
  /** Whether people are told only what did not pass. */
  readonly quiet: boolean;
  /** Those whose findings the report may hold. */
  readonly rules: readonly RuleInfo[];
  /** The path of a file as its CI knows it: from the root of the repository on, where that is known. */
  readonly locate: (file: string) => string;
}

/** The result in, text out; in parts where it may be longer than a string can be. */
export type Reporter = (report: Report, options: ReportOptions) => string | Iterable<string>;
