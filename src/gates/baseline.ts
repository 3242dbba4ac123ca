/**
 * The problems a team lives with for now, as a file beside its drafts: what each draft scored and what
 * was found in it, without line numbers. Loaded only where a run names one.
 */

import * as z from "zod";
import { draftNamer, findingKey } from "../result/identity.ts";
import type { DraftResult, FindingResult } from "../result/result.ts";
import { SEVERITIES } from "../rule/rule.ts";

const VERSION = 1;

const Known = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  /** Of what is found place by place; what is lacked as a whole is known by its rule. */
  code: z.string().optional(),
  /** What it quotes. */
  args: z.record(z.string(), z.string()).optional(),
  count: z.int().min(1).optional(),
});
const Draft = z.strictObject({
  title: z.string(),
  score: z.int().min(0).max(100),
  /** Gates it did not reach, with what it reached. */
  below: z.record(z.string(), z.number()).optional(),
  findings: z.array(Known),
});
const BaselineFile = z.strictObject({
  schemaVersion: z.literal(VERSION),
  scoringVersion: z.string(),
  /** Paths from the baseline's folder on. */
  files: z.record(z.string(), z.array(Draft)),
});

export type KnownFinding = z.infer<typeof Known>;
export type KnownDraft = z.infer<typeof Draft>;

export interface Baseline {
  readonly scoringVersion: string;
  readonly files: ReadonlyMap<string, readonly KnownDraft[]>;
}

/** @throws Error with where and what is wrong; a file nobody can read must not let everything pass */
export function parseBaseline(text: string): Baseline {
  const parsed = BaselineFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, "")));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a baseline"}`);
  }
  const { scoringVersion, files } = parsed.data;
  return { scoringVersion, files: new Map(Object.entries(files)) };
}

/** In an order of its own, so that a difference between two shows what changed. */
export function formatBaseline({ scoringVersion, files }: Baseline): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const data = { schemaVersion: VERSION, scoringVersion, files: Object.fromEntries(sorted) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** @param below gates it did not reach. @param results drafts of one file */
export function knownDrafts(
  results: readonly DraftResult[],
  below: (result: DraftResult) => Readonly<Record<string, number>>,
): KnownDraft[] {
  const nameOf = draftNamer();
  return results.map((result) => {
    const missed = below(result);
    return {
      title: nameOf(result),
      score: result.score,
      ...(Object.keys(missed).length > 0 && { below: { ...missed } }),
      findings: knownFindings(result),
    };
  });
}

/** Problems only: nothing fails by a finding that just informs. */
function knownFindings({ findings }: DraftResult): KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const { rule, code, severity, each } = finding;
    if (severity === "info") continue;
    const key = `${findingKey(finding)} ${severity}`;
    const before = known.get(key);
    if (each !== true) known.set(key, { rule, severity });
    else if (before !== undefined) known.set(key, { ...before, count: (before.count ?? 1) + 1 });
    else known.set(key, { rule, code, severity, ...quotedIn(finding) });
  }
  return [...known.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function quotedIn({ args }: FindingResult): Pick<KnownFinding, "args"> {
  const quoted = Object.entries(args).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return quoted.length > 0 ? { args: Object.fromEntries(quoted) } : {};
}
