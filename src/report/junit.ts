/** JUnit XML: a suite a file, a test a draft. A draft fails by its gates; a low score alone is no failure. */

import { draftNamer } from "../result/identity.ts";
import type { GateResult } from "../result/gates.ts";
import type { DraftResult, Report } from "../result/result.ts";
import { gatesByDraft } from "./gates.ts";
import { safeText } from "./safe-text.ts";

/** What XML 1.0 cannot hold, escaped or not: safeText leaves lone surrogates and two noncharacters. */
const ILLEGAL = /\p{Surrogate}|[\ufffe\uffff]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

interface Suite {
  readonly name: string;
  readonly cases: string[];
  failures: number;
  errors: number;
}

export function* junit(report: Report): Generator<string> {
  const total = totals(report);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="saveworthy"${counts(total)}>\n`;
  for (const suite of suites(report)) yield suiteXml(suite);
  yield "</testsuites>\n";
}

function totals(report: Report): { tests: number; failures: number; errors: number } {
  const total = { tests: 0, failures: 0, errors: 0 };
  for (const { cases, failures, errors } of suites(report)) {
    total.tests += cases.length;
    total.failures += failures;
    total.errors += errors;
  }
  return total;
}

/** Drafts of a file stand together. */
function* suites(report: Report): Generator<Suite> {
  const gatesOf = gatesByDraft(report);
  const nameOf = draftNamer();
  let suite: Suite | undefined;
  for (const result of report.results) {
    if (suite?.name !== result.file) {
      if (suite !== undefined) yield suite;
      suite = { name: result.file, cases: [], failures: 0, errors: 0 };
    }
    addDraft(suite, result, nameOf(result), gatesOf(result));
  }
  if (suite !== undefined) yield suite;
  for (const { file, code, message } of report.errors) {
    const cases = [testcase(file, file, problem("error", code, message))];
    yield { name: file, cases, failures: 0, errors: 1 };
  }
}

function addDraft(
  suite: Suite,
  result: DraftResult,
  name: string,
  gates: readonly GateResult[],
): void {
  const failed = gates.filter(({ status }) => status === "failed");
  const unjudged = gates.filter(({ status }) => status === "unjudged");
  const broken = result.rules.filter(({ status }) => status === "error");
  const problems = [
    ...broken.map(({ id }) => problem("error", "rule-failed", id)),
    ...unjudged.map(({ gate, message }) => problem("error", gate, message)),
    ...failed.map(({ gate, message }) => problem("failure", gate, message)),
  ];
  suite.failures += failed.length > 0 ? 1 : 0;
  suite.errors += broken.length + unjudged.length > 0 ? 1 : 0;
  const said = [
    `${result.score} ${result.band} ${result.reason}`,
    ...result.findings.map(
      ({ line, column, severity, message, rule }) =>
        `${line}:${column} ${severity}: ${message} (${rule})`,
    ),
  ];
  const output = `      <system-out>${said.map(xml).join("\n")}</system-out>\n`;
  suite.cases.push(testcase(name, result.file, problems.join("") + output));
}

function suiteXml({ name, cases, failures, errors }: Suite): string {
  const numbers = counts({ tests: cases.length, failures, errors });
  return `  <testsuite name="${xml(name)}"${numbers}>\n${cases.join("")}  </testsuite>\n`;
}

function counts({ tests, failures, errors }: ReturnType<typeof totals>): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}

function testcase(name: string, file: string, content: string): string {
  const attributes = `name="${xml(name)}" classname="${xml(file)}"`;
  return `    <testcase ${attributes}>\n${content}    </testcase>\n`;
}

function problem(element: "failure" | "error", type: string, text: string): string {
  return `      <${element} type="${xml(type)}" message="${xml(text)}"/>\n`;
}

/** The same in elements and attributes; a GitHub log, too, would obey `##[`. */
function xml(text: string): string {
  return safeText(text)
    .replaceAll(ILLEGAL, "\ufffd")
    .replaceAll(/[&<>"]/g, (character) => ENTITIES.get(character) ?? "")
    .replaceAll("##[", "##&#91;");
}
