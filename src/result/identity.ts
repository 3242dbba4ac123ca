/**
 * What a finding is, whatever line it stands on: the file, the draft in it and the rule; where the rule
 * finds each place by itself, also the code and the text it is about. Numbers do not count: one step
 * fewer on screen is not another finding. Nor do examples: of five vague steps, the first may be mended.
 */

import { createHash } from "node:crypto";
import type { DraftResult, FindingResult } from "./result.ts";

/** The same for the same finding on other lines; not unique in a draft. */
export function findingKey({
  rule,
  code,
  args,
  each,
}: Pick<FindingResult, "rule" | "code" | "args" | "each">): string {
  if (each !== true) return rule;
  const quoted = Object.entries(args)
    .filter(([, value]) => typeof value === "string")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, code, ...quoted.flat()]);
}

/**
 * Names drafts in their order: by their title, the second of one title in a file as the second.
 * So a draft keeps its name when another is put before it.
 */
export function draftNamer(): (result: Pick<DraftResult, "file" | "title">) => string {
  const seen = counter();
  return ({ file, title }) => {
    const n = seen(JSON.stringify([file, title]));
    return n === 1 ? title : `${title} (${n})`;
  };
}

/** 1 for the first of a key, 2 for the second. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n;
  };
}

/** Fingerprints of what is found in a draft: unique, and stable while its text and its title are. */
export function fingerprinter(file: string, draft: string): (key: string) => string {
  const seen = counter();
  return (key) => {
    const whole = JSON.stringify([file, draft, key, seen(key)]);
    return createHash("sha256").update(whole).digest("hex").slice(0, 32);
  };
}
