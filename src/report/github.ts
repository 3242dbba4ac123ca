/** Annotations of GitHub Actions, on the lines of a pull request. */

import { message } from "../messages/index.ts";
import { fullestReason, otherReasonRules } from "../result/reasons.ts";
import type { DraftResult, FindingResult, Report } from "../result/result.ts";
import { chooseTips } from "./choose-tips.ts";
import { problemGates } from "./gates.ts";
import type { ReportOptions } from "./options.ts";
import { safeText } from "./safe-text.ts";
import { workflowCommand } from "./workflow-commands.ts";

/** GitHub shows ten of each kind of one step and drops the others in silence. */
const MOST = 10;
const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;
const TITLE = "saveworthy";

type Command = (typeof COMMANDS)[keyof typeof COMMANDS];
type Options = Pick<ReportOptions, "locate" | "locale">;

interface Annotation {
  readonly text: string;
  /** Points of the tip that comes from the same rule: what brings most is shown first. */
  readonly gain: number;
}

export function github(report: Report, options: Options): string {
  const lines: string[] = [];
  const hidden: string[] = [];
  for (const [command, annotations] of annotationsOf(report, options)) {
    lines.push(...annotations.shown.map(({ text }) => text));
    const n = annotations.all - annotations.shown.length;
    if (n > 0) hidden.push(message(`github.${command}s`, { n }, options.locale));
  }
  if (hidden.length > 0) {
    const list = hidden.join(", ");
    lines.push(message("github.hidden", { list, most: MOST }, options.locale));
  }
  return lines.map((line) => `${line}\n`).join("");
}

interface Kept {
  shown: Annotation[];
  all: number;
}

/** Only what is shown is kept, however large the run is. */
function annotationsOf(report: Report, options: Options): Map<Command, Kept> {
  const kinds = new Map<Command, Kept>([
    ["error", { shown: [], all: 0 }],
    ["warning", { shown: [], all: 0 }],
    ["notice", { shown: [], all: 0 }],
  ]);
  const add = (command: Command, gain: number, text: () => string): void => {
    const kept = kinds.get(command);
    if (kept === undefined) return;
    kept.all++;
    if (kept.shown.length === MOST && gain <= (kept.shown.at(-1)?.gain ?? 0)) return;
    kept.shown = [...kept.shown, { text: text(), gain }]
      .toSorted((a, b) => b.gain - a.gain)
      .slice(0, MOST);
  };
  for (const { file, message: text } of report.errors) {
    const place = { file: options.locate(file), title: TITLE };
    add("error", Infinity, () => workflowCommand("error", place, safeText(text)));
  }
  for (const { file, unit, gate, message: text } of problemGates(report)) {
    const place = { file: options.locate(file), line: unit.line, title: `${TITLE}: ${gate}` };
    add("error", Infinity, () => workflowCommand("error", place, safeText(text)));
  }
  for (const result of report.results) {
    const gains = new Map(result.tips.map(({ rule, gain }) => [rule, gain]));
    const passed = passedOver(result);
    const missing = missingReason(result, options);
    if (missing !== undefined) add("warning", missing.gain, () => missing.text);
    for (const finding of result.findings) {
      if (finding.known === true || passed.has(finding.rule)) continue;
      const command = COMMANDS[finding.severity];
      add(command, gains.get(finding.rule) ?? 0, () => annotation(finding, result, options));
    }
  }
  return kinds;
}

/** Rules of the reasons that the draft does not go for; of all reasons where it goes for none. */
function passedOver(result: DraftResult): ReadonlySet<string> {
  if (fullestReason(result.modules) !== undefined) return otherReasonRules(result);
  const reasons = new Set<string>(
    result.modules.filter(({ kind }) => kind === "reason").map(({ id }) => id),
  );
  return new Set(result.rules.filter(({ module }) => reasons.has(module)).map(({ id }) => id));
}

/** That there is no reason yet is one thing to say, not one a rule. */
function missingReason(result: DraftResult, { locate, locale }: Options): Annotation | undefined {
  const first = chooseTips(result, 1, locale).shown[0];
  if (first === undefined || first.tip !== undefined) return undefined;
  const place = { file: locate(result.file), line: result.unit.line, title: TITLE };
  return { gain: first.gain, text: workflowCommand("warning", place, safeText(first.message)) };
}

function annotation(finding: FindingResult, { file }: DraftResult, { locate }: Options): string {
  const { line, column, endLine, endColumn } = finding;
  // GitHub takes columns only where the end is on the same line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const place = { file: locate(file), line, endLine, ...columns };
  const title = `${TITLE}: ${finding.rule}`;
  return workflowCommand(
    COMMANDS[finding.severity],
    { ...place, title },
    safeText(finding.message),
  );
}
