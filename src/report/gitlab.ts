/** GitLab's code quality report: a list of issues, each with a fingerprint of its own. */

import { draftNamer, findingKey, fingerprinter } from "../result/identity.ts";
import { otherReasonRules } from "../result/reasons.ts";
import type { Report } from "../result/result.ts";
import { safeJson } from "./json.ts";
import { gatesByDraft } from "./gates.ts";
import type { ReportOptions } from "./options.ts";
import { safeText } from "./safe-text.ts";

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const;

export function* gitlab(report: Report, options: ReportOptions): Generator<string> {
  let between = "[\n";
  for (const issue of issues(report, options)) {
    yield `${between}  ${safeJson(issue)}`;
    between = ",\n";
  }
  yield between === "[\n" ? "[]\n" : "\n]\n";
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function* issues(report: Report, { locate }: ReportOptions): Generator<Issue> {
  const nameOf = draftNamer();
  const gatesOf = gatesByDraft(report);
  for (const result of report.results) {
    const path = locate(result.file);
    const fingerprint = fingerprinter(path, nameOf(result));
    for (const gate of gatesOf(result)) {
      yield {
        description: safeText(gate.message),
        check_name: gate.gate,
        fingerprint: fingerprint(`${gate.gate} ${gate.module ?? ""}`),
        severity: "critical",
        location: { path, lines: { begin: gate.unit.line } },
      };
    }
    const optional = otherReasonRules(result);
    for (const finding of result.findings) {
      yield {
        description: safeText(finding.message),
        check_name: finding.rule,
        fingerprint: fingerprint(findingKey(finding)),
        severity: SEVERITIES[optional.has(finding.rule) ? "info" : finding.severity],
        location: { path, lines: { begin: finding.line } },
      };
    }
  }
  for (const { file, code, message } of report.errors) {
    const path = locate(file);
    yield {
      description: safeText(message),
      check_name: code,
      fingerprint: fingerprinter(path, "")(code),
      severity: "blocker",
      location: { path, lines: { begin: 1 } },
    };
  }
}
