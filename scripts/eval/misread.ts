/** Errors that were read one by one, classed by cause in `eval/misread.json`: counts, no words of posts. */

import { readFileSync } from "node:fs";
import * as z from "zod";
import { REASONS } from "../../src/rule/rule.ts";
import { table } from "../generate/markdown.ts";

const Entries = z.array(
  z.strictObject({
    module: z.string(),
    language: z.string(),
    /** In our own words. */
    cause: z.string(),
    kind: z.enum(["miss", "false alarm"]),
    count: z.int().positive(),
    /** What became of it since. */
    now: z.enum(["mended", "partly mended", "left", "by design", "cannot be seen in words"]),
  }),
);
export type Misread = z.infer<typeof Entries>[number];

export function readMisread(path: string): Misread[] {
  return Entries.parse(JSON.parse(readFileSync(path, "utf8")));
}

export function misreadSection(entries: readonly Misread[]): string {
  if (entries.length === 0) return "No errors have been classed yet.";
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const modules = [...new Set([...REASONS, ...entries.map(({ module }) => module)])];
  return [
    `${total} misses and false alarms were read one by one while the rules were made; the last column says what became of the cause. Counts are of errors read, not of errors there are.`,
    ...modules.flatMap((module) => {
      const own = entries.filter((entry) => entry.module === module);
      if (own.length === 0) return [];
      const rows = own
        .toSorted((a, b) => b.count - a.count)
        .map(({ language, kind, cause, count, now }) => [
          cause,
          kind,
          language,
          String(count),
          now,
        ]);
      return [`### ${module}`, table([["cause", "kind", "language", "read", "now"], ...rows])];
    }),
  ].join("\n\n");
}
