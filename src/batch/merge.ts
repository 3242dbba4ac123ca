/** Reports of the parts of a run put together: what the one run would have said. */

import { byCodePoint } from "../files/paths.ts";
import type { DraftResult, Report } from "../result/result.ts";
import { makeReport } from "./report.ts";

/** A report and what it is called. */
export interface Part {
  readonly name: string;
  readonly report: Report;
}

/** Why parts make no whole: a code of the catalogue with its arguments. */
export class MergeError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: string, args: Readonly<Record<string, string | number>>) {
    super(code);
    this.name = "MergeError";
    this.code = code;
    this.args = args;
  }
}

/** @throws MergeError where a part is missing, there twice, or of another run */
export function mergeParts(parts: readonly Part[]): Report {
  const [first] = parts;
  if (first === undefined) throw new MergeError("merge.none", {});
  const count = check(parts, first);
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const index = part.report.shard?.index ?? 0;
    const before = byIndex.get(index);
    if (before !== undefined) {
      throw new MergeError("merge.double", { index, count, name: part.name, other: before.name });
    }
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !byIndex.has(i));
  if (missing.length > 0) {
    throw new MergeError("merge.missing", { list: missing.join(", "), n: missing.length, count });
  }
  const reports = parts.map(({ report }) => report);
  const gates = reports.some((report) => report.gates !== undefined)
    ? { gates: inOrder(reports.flatMap((report) => report.gates ?? [])) }
    : {};
  const report = makeReport({
    scoringVersion: first.report.tool.scoringVersion,
    results: inOrder(reports.flatMap((report): DraftResult[] => [...report.results])),
    errors: reports.flatMap((report) => report.errors),
    files: total(reports, "files"),
    skipped: total(reports, "skipped"),
  });
  return { ...report, ...gates };
}

/** @returns how many parts there must be */
function check(parts: readonly Part[], first: Part): number {
  const { tool } = first.report;
  let count = 0;
  for (const { name, report } of parts) {
    if (report.shard === null) throw new MergeError("merge.no-shard", { name });
    for (const key of ["version", "scoringVersion"] as const) {
      if (report.tool[key] === tool[key]) continue;
      const args = { name, found: report.tool[key], other: first.name, expected: tool[key] };
      throw new MergeError("merge.versions", args);
    }
    if (count !== 0 && report.shard.count !== count) {
      const args = { name, found: report.shard.count, other: first.name, expected: count };
      throw new MergeError("merge.counts", args);
    }
    count = report.shard.count;
  }
  return count;
}

/** The order of the files; what is of one file is of one part, and stays as it is. */
function inOrder<T extends { readonly file: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => byCodePoint(a.file, b.file));
}

function total(reports: readonly Report[], key: "files" | "skipped"): number {
  return reports.reduce((sum, { summary }) => sum + summary[key], 0);
}
