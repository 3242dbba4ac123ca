/** What changed since the baseline, in words, and the baseline that follows. */

import { message, type Locale } from "../messages/index.ts";
import type { GateResult } from "../result/gates.ts";
import type { DraftResult, Report } from "../result/result.ts";
import { knownDrafts, type Baseline, type KnownDraft, type KnownFinding } from "./baseline.ts";
import { compareFile, type Compared } from "./compare.ts";
import { byFile, judge, type Court } from "./judge.ts";
import { gateKey } from "./judge-draft.ts";

export interface Change {
  readonly kind: "added" | "gone";
  /** As the baseline names it. */
  readonly file: string;
  readonly message: string;
}

export interface Since {
  readonly changes: readonly Change[];
  readonly next: Baseline;
}

/**
 * @param report unjudged
 * @param court with the baseline as it is; an empty one where there is none yet
 * @param exists whether a file of the baseline is still there: one that is not is dropped, one that
 *   only this run did not read is kept
 */
export function since(
  report: Report,
  court: Court & { readonly baseline: Baseline },
  exists: (file: string) => boolean,
): Since {
  const { baseline, nameOf, locale } = court;
  const below = belowOf(report, court);
  const changes: Change[] = [];
  const files = new Map(baseline.files);
  const read = new Set<string>();
  for (const drafts of byFile(report.results)) {
    const file = nameOf(drafts[0]?.file ?? "");
    const compared = compareFile(drafts, baseline.files.get(file) ?? []);
    const add = (kind: Change["kind"], messages: readonly string[]): void => {
      for (const text of messages) changes.push({ kind, file, message: text });
    };
    for (const draft of compared.drafts) {
      add("added", added(draft, locale));
      add("gone", draft.gone.map(goneText));
    }
    add(
      "gone",
      compared.gone.flatMap(({ findings }) => findings.map(goneText)),
    );
    files.set(file, knownDrafts(drafts, below));
    read.add(file);
  }
  for (const file of baseline.files.keys()) {
    if (read.has(file) || exists(file)) continue;
    files.delete(file);
    changes.push({ kind: "gone", file, message: message("baseline.no-file", {}, locale) });
  }
  const { scoringVersion } = report.tool;
  return { changes, next: { scoringVersion, files } };
}

/** Numbers that do not reach their gates, judged as if there were no baseline. */
function belowOf(
  report: Report,
  { gatesFor, locale, nameOf }: Court,
): (result: DraftResult) => Readonly<Record<string, number>> {
  const found = new Map<string, GateResult[]>();
  const key = ({ file, unit }: Pick<DraftResult, "file" | "unit">): string =>
    `${unit.index} ${file}`;
  for (const gate of judge(report, { gatesFor, locale, nameOf }).gates ?? []) {
    if (gate.gate !== "min-forecast" && gate.gate !== "min-module") continue;
    if (gate.status === "failed") found.set(key(gate), [...(found.get(key(gate)) ?? []), gate]);
  }
  return (result) =>
    Object.fromEntries(
      (found.get(key(result)) ?? []).map((gate) => [gateKey(gate), gate.actual ?? 0]),
    );
}

function added({ result, known }: Compared, locale: Locale): string[] {
  const fresh = result.findings
    .filter((finding) => finding.known !== true && finding.severity !== "info")
    .map(({ rule, line, message: text }) => `${line}: ${text} (${rule})`);
  const numbers = { actual: result.score, limit: known?.score ?? 0 };
  const fallen = known !== undefined && result.score < known.score;
  return fallen ? [message("gate.failed-baseline-score", numbers, locale), ...fresh] : fresh;
}

function goneText({ rule, code, args = {}, count = 1 }: KnownFinding): string {
  const quoted = Object.values(args).map((text) => ` “${text}”`);
  const name = code === undefined ? rule : `${rule}.${code}`;
  return `${name}${quoted.join("")}${count > 1 ? ` ×${count}` : ""}`;
}

export function emptyBaseline(scoringVersion: string): Baseline {
  return { scoringVersion, files: new Map<string, readonly KnownDraft[]>() };
}
