import { describe, expect, it } from "vitest";
import * as z from "zod";
import { gitlab } from "../../src/report/gitlab.ts";
import type { Report } from "../../src/result/result.ts";
import { hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { finding, reportOf, sample } from "./sample.ts";

/** What GitLab's documentation of its code quality report asks for. */
const Issues = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

function issues(report: Report, changes = {}): z.infer<typeof Issues> {
  return Issues.parse(JSON.parse(printed(gitlab, report, changes)));
}

describe("GitLab code quality", () => {
  it("is a list also where nothing is found", () => {
    expect(printed(gitlab, reportOf([]))).toBe("[]\n");
  });

  it("has every finding, gate and error, each with a fingerprint of its own", () => {
    const report = hostileReport();
    const all = issues(report);
    expect(all).toHaveLength(11 * 3 + 10 + 1);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    expect(issues(report)).toEqual(all);
  });

  it("grades what it finds, lower where it is about another reason", () => {
    const findings = [
      { ...finding("save-ask", "a", 1), severity: "error" as const },
      finding("save-ask", "b", 2),
      finding("list-items", "c", 3),
    ];
    const graded = issues(reportOf([sample({ findings })]));
    expect(graded.map(({ severity }) => severity)).toEqual(["major", "minor", "info"]);
  });

  it("names files from the root of the checkout on", () => {
    const all = issues(reportOf([sample()]), { locate: (file: string) => `team/${file}` });
    expect(all[0]?.location.path).toBe("team/drafts/one-pot-pasta.md");
  });
});
