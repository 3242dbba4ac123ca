/** Drafts of a file beside what the baseline knows of them. */

import { draftNamer, findingKey } from "../result/identity.ts";
import type { DraftResult, FindingResult } from "../result/result.ts";
import { SEVERITIES } from "../rule/rule.ts";
import type { KnownDraft, KnownFinding } from "./baseline.ts";

export interface Compared {
  /** Its findings that the baseline holds are marked `known`. */
  readonly result: DraftResult;
  /** Undefined where the baseline does not have this draft. */
  readonly known?: KnownDraft;
  /** What the baseline has and the draft has not any more. */
  readonly gone: readonly KnownFinding[];
}

export interface ComparedFile {
  readonly drafts: readonly Compared[];
  /** Drafts of the baseline that the file has not any more. */
  readonly gone: readonly KnownDraft[];
}

/**
 * Drafts are matched by their titles; of one that got another title, what is left over on both sides
 * is taken for it where it is one.
 * @param results drafts of one file
 */
export function compareFile(
  results: readonly DraftResult[],
  known: readonly KnownDraft[],
): ComparedFile {
  const nameOf = draftNamer();
  const left = new Map(known.map((draft) => [draft.title, draft]));
  const matched = results.map((result) => {
    const title = nameOf(result);
    const found = left.get(title);
    left.delete(title);
    return found;
  });
  const [renamed, second] = [...left.values()];
  if (renamed !== undefined && second === undefined) {
    const at = matched.indexOf(undefined);
    if (at !== -1 && at === matched.lastIndexOf(undefined)) {
      matched[at] = renamed;
      left.clear();
    }
  }
  return {
    drafts: results.map((result, i) => compareDraft(result, matched[i])),
    gone: [...left.values()],
  };
}

function compareDraft(result: DraftResult, known: KnownDraft | undefined): Compared {
  if (known === undefined) return { result, gone: [] };
  // The mildest first, so that a warning does not use up what was accepted as an error.
  const left = known.findings
    .map((finding) => ({ finding, key: keyOf(finding), count: finding.count ?? 1 }))
    .toSorted((a, b) => gravity(a.finding) - gravity(b.finding));
  const byKey = new Map<string, typeof left>();
  for (const one of left) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const met = new Set<KnownFinding>();
  const findings = result.findings.map((finding): FindingResult => {
    // One that became graver is not what was accepted.
    const match = byKey
      .get(findingKey(finding))
      ?.find((one) => one.count > 0 && gravity(one.finding) >= gravity(finding));
    if (match === undefined) return finding;
    met.add(match.finding);
    // What is lacked as a whole is accepted with all the examples of it.
    if (finding.each === true) match.count--;
    return { ...finding, known: true };
  });
  return {
    result: { ...result, findings },
    known,
    gone: left.flatMap(({ finding, count }) => {
      if (finding.code === undefined) return met.has(finding) ? [] : [finding];
      return count > 0 ? [{ ...finding, count }] : [];
    }),
  };
}

/** The key that a finding of a result has, numbers left out there too. */
function keyOf({ rule, code, args = {} }: KnownFinding): string {
  return code === undefined ? rule : findingKey({ rule, code, args, each: true });
}

function gravity({ severity }: Pick<FindingResult, "severity">): number {
  return -SEVERITIES.indexOf(severity);
}
