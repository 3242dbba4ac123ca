/** A report whose every text tries to get out of the format it is printed in. */

import type { DraftResult, Report } from "../../src/result/result.ts";
import { finding, reportOf, sample } from "./sample.ts";

/** What a title, a quoted line or a path may hold. */
export const HOSTILE = [
  "::error::gone %0A::set-output name=x::y",
  "line\n::warning file=a,line=1::second\r\nthird",
  '=HYPERLINK("http://x.example","win")',
  "@SUM(1;2)",
  "\t=1+1",
  "<script>alert(1)</script> & \"quoted\" 'single'",
  "[link](http://x.example) ![img](http://x.example/a.png) `code` **bold** | cell",
  "@octocat look at #12 and GH-7, www.x.example, a@x.example :tada: $x^2$",
  "bell \u0007 null \u0000 escape \u001b[31m red \u009b31m \u202e turned \u200b hidden",
  "lone \ud800 surrogate \ufffe and \uffff",
  "{0} and ]]> and --> and %SRCROOT% and ##[add-mask]x",
] as const;

export function hostileReport(): Report {
  const drafts = HOSTILE.map((text, i): DraftResult => {
    const place = { ...finding("save-ask", "missing", 3), message: text, args: { text } };
    return sample({
      file: i === 0 ? "scripts/a b,c:100%#1?.md" : `d${i}.md`,
      title: text,
      findings: [place, { ...place, severity: "error" }, { ...place, severity: "info" }],
      tips: [{ rule: "save-ask", message: text, gain: 4, line: 3, doc: "save-ask" }],
      warnings: [{ code: "odd", message: text }],
    });
  });
  const unit = { index: 1, line: 1 };
  return reportOf(drafts, {
    errors: [{ file: "<stdin>", code: "binary", message: HOSTILE[1] }],
    gates: HOSTILE.map((message, i) => ({
      file: `d${i}.md`,
      unit,
      gate: "min-score",
      status: "failed",
      actual: 1,
      limit: 2,
      message,
    })),
  });
}
