/** A report against the gates of its files, and the baseline where there is one. */

import type { Locale } from "../messages/index.ts";
import type { GateResult } from "../result/gates.ts";
import type { DraftResult, Report, Results } from "../result/result.ts";
import type { Baseline } from "./baseline.ts";
import { compareFile } from "./compare.ts";
import type { Gates } from "./gates.ts";
import { judgeDraft } from "./judge-draft.ts";

export interface Court {
  readonly gatesFor: (file: string) => Gates;
  readonly locale: Locale;
  readonly baseline?: Baseline;
  /** The name of a file in the baseline. */
  readonly nameOf: (file: string) => string;
}

/** @returns the report with `gates`, and its known findings marked */
export function judge(report: Report, court: Court): Report {
  const gates: GateResult[] = [];
  const { baseline, locale, gatesFor, nameOf } = court;
  const compared = (drafts: readonly DraftResult[]) =>
    compareFile(drafts, baseline?.files.get(nameOf(drafts[0]?.file ?? "")) ?? []).drafts;
  for (const drafts of byFile(report.results)) {
    const file = gatesFor(drafts[0]?.file ?? "");
    for (const { result, known } of compared(drafts)) {
      const judging = { gates: file, locale, baseline: baseline !== undefined, known };
      gates.push(...judgeDraft(result, judging));
    }
  }
  if (baseline === undefined) return { ...report, gates };
  const { length } = report.results;
  const results: Results = {
    length,
    *[Symbol.iterator]() {
      for (const drafts of byFile(report.results))
        for (const { result } of compared(drafts)) yield result;
    },
  };
  return { ...report, results, gates };
}

/** Drafts of one file stand together. */
export function* byFile(results: Results): Generator<readonly DraftResult[]> {
  let drafts: DraftResult[] = [];
  for (const result of results) {
    if (drafts[0] !== undefined && drafts[0].file !== result.file) {
      yield drafts;
      drafts = [];
    }
    drafts.push(result);
  }
  if (drafts.length > 0) yield drafts;
}
