/** Results made by hand, so that tests of a report do not move with the rules. */

import type { View } from "../../src/report/parts.ts";
import { PLAIN } from "../../src/report/style.ts";
import type { DraftResult, ModuleResult, Report } from "../../src/result/result.ts";
import { makeReport } from "../../src/batch/report.ts";
import { CRAFTS, MODULES, type ModuleId } from "../../src/rule/rule.ts";

const SCORES: Readonly<Record<ModuleId, number | null>> = {
  tutorial: 0.82,
  checklist: 0.2,
  resources: 0,
  insight: 0.11,
  visuals: null,
  overlays: 0.4,
  opening: 1,
  recap: 0.58,
  length: 0.95,
  metadata: null,
};

export function moduleResult(id: ModuleId, score: number | null): ModuleResult {
  const craft = CRAFTS.some((known) => known === id);
  const missing = id === "visuals" ? "unknown" : "not-applicable";
  return {
    id,
    kind: craft ? "craft" : "reason",
    score,
    weight: craft ? 0.06 : 0.7,
    status: score === null ? missing : "scored",
  };
}

const UNCOVERED =
  "3 of 4 steps have no on-screen text. Put the amount or the verb of each step on screen.";

export function sample(changes: Partial<DraftResult> = {}): DraftResult {
  return {
    file: "drafts/one-pot-pasta.md",
    format: "markdown",
    title: "Weeknight pasta in 15 minutes",
    unit: { index: 1, line: 1 },
    language: "en",
    platform: "tiktok",
    score: 72,
    band: "good",
    reason: "tutorial",
    incomplete: false,
    forecast: null,
    forecastReason: "No forecast was asked for.",
    read: {
      spokenWords: 142,
      overlays: 4,
      visuals: 2,
      captionCharacters: 96,
      hashtags: 3,
      notesIgnored: 1,
    },
    duration: { ms: 52_000, low: 46_000, high: 60_000, source: "estimated" },
    modules: MODULES.map((id) => moduleResult(id, SCORES[id])),
    rules: [
      { id: "step-order", module: "tutorial", score: 1, status: "scored" },
      { id: "step-detail", module: "tutorial", score: 0.55, status: "scored" },
      { id: "list-items", module: "checklist", score: 0.2, status: "scored" },
      { id: "resource-names", module: "resources", score: 0, status: "scored" },
      { id: "claim-evidence", module: "insight", score: 0.11, status: "scored" },
      { id: "overlay-coverage", module: "overlays", score: 0.25, status: "scored" },
      { id: "save-ask", module: "recap", score: 0, status: "scored" },
      { id: "hashtag-count", module: "metadata", score: null, status: "suppressed" },
    ],
    findings: [
      {
        ...finding("overlay-coverage", "uncovered", 12),
        column: 4,
        endColumn: 7,
        message: UNCOVERED,
      },
      finding("step-detail", "vague", 9),
      finding("step-detail", "vague", 10),
      finding("save-ask", "absent", 1),
      finding("list-items", "few", 1),
    ],
    strengths: [
      {
        rule: "step-order",
        code: "ordered",
        message: "4 steps in order, so a viewer can follow them.",
      },
      {
        rule: "opening-promise",
        code: "early",
        message: "The first sentence says what you get.",
        line: 3,
      },
    ],
    tips: [
      {
        rule: "overlay-coverage",
        message: UNCOVERED,
        gain: 9,
        line: 12,
        doc: "overlay-coverage",
      },
      {
        rule: "step-detail",
        message: "This step has no amount: say how much, how long or how hot.",
        gain: 6,
        line: 9,
        before: "Then add some of the pasta water and stir for a bit",
        after: "Then add [how much] of the pasta water and stir for [how long]",
        doc: "step-detail",
      },
      {
        rule: "list-items",
        message: "Name the things to tick off, one by one: what you need, or what to check.",
        gain: 5,
        line: 1,
        doc: "list-items",
      },
      {
        rule: "save-ask",
        message: 'Say when they will need it: "save this for ...".',
        gain: 4,
        line: 1,
        doc: "save-ask",
      },
      {
        rule: "claim-evidence",
        message: "Give a number or a source.",
        gain: 3,
        line: 1,
        doc: "claim-evidence",
      },
      {
        rule: "resource-names",
        message: "Name what you use.",
        gain: 3,
        line: 1,
        doc: "resource-names",
      },
    ],
    segments: [
      {
        role: "spoken",
        text: "Now drain it, and keep a cup of the water",
        startMs: null,
        endMs: null,
        line: 12,
        column: 4,
      },
    ],
    warnings: [],
    ...changes,
  };
}

export function finding(rule: string, code: string, line: number): DraftResult["findings"][number] {
  const place = { line, column: 1, endLine: line, endColumn: 5 };
  return { rule, code, severity: "warning", message: `${rule}.${code}`, args: {}, ...place };
}

export function reportOf(results: readonly DraftResult[], changes: Partial<Report> = {}): Report {
  const files = new Set(results.map(({ file }) => file)).size;
  return {
    ...makeReport({ scoringVersion: "1", results, errors: [], files, skipped: 0 }),
    tool: { name: "saveworthy", version: "0.0.0", scoringVersion: "1" },
    ...changes,
  };
}

export function view(columns = 80): View {
  return { columns, style: PLAIN, locale: "en" };
}
