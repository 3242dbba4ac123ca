/** SARIF 2.1.0, for code scanning: every finding with its rule's page, and a fingerprint without a line. */

import { message, ruleWords, type Locale } from "../messages/index.ts";
import { draftNamer, findingKey, fingerprinter } from "../result/identity.ts";
import { otherReasonRules } from "../result/reasons.ts";
import { GATES } from "../result/gates.ts";
import type { FindingResult, Report } from "../result/result.ts";
import { gatesByDraft } from "./gates.ts";
import { safeJson } from "./json.ts";
import type { ReportOptions, RuleInfo } from "./options.ts";
import { safeText } from "./safe-text.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME = "https://www.npmjs.com/package/saveworthy";
const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
/** Changes with the way fingerprints are made, so that a new way does not close and reopen all. */
const FINGERPRINT = "saveworthy/v1";

export function* sarif(report: Report, options: ReportOptions): Generator<string> {
  const frame = { $schema: SCHEMA, version: "2.1.0", runs: [] };
  const [head = "", tail = ""] = safeJson(frame).split("[]");
  const run = safeJson({
    tool: { driver: driver(report, options) },
    language: options.locale,
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report, options)],
    results: [],
  });
  const end = run.lastIndexOf("]}");
  yield `${head}[${run.slice(0, end)}`;
  let between = "\n";
  for (const result of results(report, options)) {
    yield between + safeJson(result);
    between = ",\n";
  }
  yield `${run.slice(end)}]${tail}\n`;
}

function driver({ tool, gates }: Report, { rules, locale }: ReportOptions): object {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: HOME,
    properties: { scoringVersion: tool.scoringVersion },
    rules: [
      ...rules.map((rule) => ruleDescriptor(rule, locale)),
      ...(gates === undefined ? [] : GATES.map((gate) => gateDescriptor(gate, locale))),
    ],
  };
}

function ruleDescriptor({ id, module, evidence, ...own }: RuleInfo, locale: Locale): object {
  const title = ruleWords(id, "title", own.title, locale);
  const why = ruleWords(id, "why", own.why, locale);
  const known = evidence.map(({ grade, finding, source }) => `${grade}: ${finding} (${source})`);
  return {
    id,
    shortDescription: { text: escapeMessage(title) },
    fullDescription: { text: escapeMessage(why) },
    helpUri: `${HOME}#the-rules`,
    help: {
      text: escapeMessage([why, ...known].join("\n")),
      markdown: escapeMessage([why, "", ...known.map((line) => `- ${line}`)].join("\n")),
    },
    properties: { tags: [module] },
  };
}

function gateDescriptor(gate: string, locale: Locale): object {
  const text = escapeMessage(message(`gate.${gate}`, {}, locale));
  return {
    id: gate,
    shortDescription: { text },
    helpUri: HOME,
    help: { text },
    properties: { tags: ["gate"] },
  };
}

function invocation({ errors }: Report, { locate }: ReportOptions): object {
  return {
    executionSuccessful: errors.length === 0,
    ...(errors.length > 0 && {
      toolExecutionNotifications: errors.map(({ file, code, message: text }) => ({
        level: "error",
        descriptor: { id: code },
        message: { text: escapeMessage(safeText(text)) },
        locations: [{ physicalLocation: { artifactLocation: artifact(locate(file)) } }],
      })),
    }),
  };
}

function* results(report: Report, { locate }: ReportOptions): Generator<object> {
  const nameOf = draftNamer();
  const gatesOf = gatesByDraft(report);
  for (const result of report.results) {
    const uri = locate(result.file);
    const fingerprint = fingerprinter(uri, nameOf(result));
    for (const gate of gatesOf(result)) {
      const key = fingerprint(`${gate.gate} ${gate.module ?? ""}`);
      const region = { startLine: gate.unit.line };
      yield resultAt(gate.gate, "error", gate.message, uri, region, key);
    }
    const optional = otherReasonRules(result);
    for (const finding of result.findings) {
      const key = fingerprint(findingKey(finding));
      const level = LEVELS[optional.has(finding.rule) ? "info" : finding.severity];
      yield {
        ...resultAt(finding.rule, level, finding.message, uri, regionOf(finding), key),
        ...(finding.known === true && { baselineState: "unchanged" }),
      };
    }
  }
}

function resultAt(
  ruleId: string,
  level: string,
  text: string,
  uri: string,
  region: object,
  fingerprint: string,
): object {
  return {
    ruleId,
    level,
    message: { text: escapeMessage(safeText(text)) },
    locations: [{ physicalLocation: { artifactLocation: artifact(uri), region } }],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
  };
}

function regionOf({ line, column, endLine, endColumn }: FindingResult): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Relative to the root of the sources, unless the path was given absolute. */
function artifact(path: string): object {
  const encoded = path
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (path.startsWith("/")) return { uri: `file://${encoded}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${encoded.replace("%3A", ":")}` };
  return { uri: encoded, uriBaseId: "%SRCROOT%" };
}

/** Braces are placeholders in SARIF, and `[text](target)` is a link, which no draft may place. */
function escapeMessage(text: string): string {
  return text.replaceAll(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
