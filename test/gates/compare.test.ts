import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownDrafts } from "../../src/gates/baseline.ts";
import { compareFile } from "../../src/gates/compare.ts";
import type { DraftResult, FindingResult } from "../../src/result/result.ts";
import { finding, sample } from "../report/sample.ts";

const found = fc.record({
  rule: fc.constantFrom("save-ask", "recap-line"),
  code: fc.constantFrom("a", "b"),
  severity: fc.constantFrom("error" as const, "warning" as const),
  text: fc.constantFrom("x", "y"),
  words: fc.nat(9),
  line: fc.integer({ min: 1, max: 99 }),
});
const findings = fc.array(found, { maxLength: 12 }).map((all) =>
  all.map(({ rule, code, severity, text, words, line }): FindingResult => {
    return { ...finding(rule, code, line), severity, args: { text, words }, each: true };
  }),
);

function compared(before: readonly DraftResult[], after: readonly DraftResult[]) {
  return compareFile(
    after,
    knownDrafts(before, () => ({})),
  );
}

const news = ({ result }: { result: DraftResult }): number =>
  result.findings.filter(({ known }) => known !== true).length;

describe("findings beside a baseline", () => {
  it("are known wherever they stand and whatever numbers they carry", () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 50 }), fc.nat(9), (all, down, words) => {
        const moved = all.map((one) => ({
          ...one,
          line: one.line + down,
          args: { ...one.args, words },
        }));
        const before = sample({ findings: all });
        const { drafts, gone } = compared([before], [sample({ findings: moved.toReversed() })]);
        expect(drafts.map(news)).toEqual([0]);
        expect([...drafts.flatMap((draft) => draft.gone), ...gone]).toEqual([]);
      }),
    );
  });

  it("one more of a kind is new, whatever was fixed beside it", () => {
    fc.assert(
      fc.property(findings, findings, found, (kept, fixed, added) => {
        const { rule, code, severity, line } = added;
        const args = { text: "new" };
        const fresh: FindingResult = {
          ...finding(rule, code, line),
          severity,
          args,
          each: true,
        };
        const before = sample({ findings: [...kept, ...fixed] });
        const { drafts } = compared([before], [sample({ findings: [fresh, ...kept] })]);
        expect(drafts.map(news)).toEqual([1]);
        const gone = drafts.flatMap((draft) => draft.gone);
        expect(gone.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(fixed.length);
      }),
    );
  });

  it("what a draft lacks as a whole is known by its rule, whatever example is quoted", () => {
    const lack = (code: string, text: string) => ({
      ...finding("step-detail", code, 3),
      args: { text },
    });
    const before = sample({ findings: [lack("vague", "the first step")] });
    const mended = sample({ findings: [lack("vague", "the second"), lack("few", "the third")] });
    const { drafts } = compared([before], [mended]);
    expect(drafts.map(news)).toEqual([0]);
    expect(drafts.flatMap(({ gone }) => gone)).toEqual([]);
    const done = compared([before], [sample({ findings: [] })]);
    expect(done.drafts.flatMap(({ gone }) => gone)).toEqual([
      { rule: "step-detail", severity: "warning" },
    ]);
  });

  it("one that became graver is new, one that became milder is not", () => {
    const warning = finding("save-ask", "a", 1);
    const error = { ...warning, severity: "error" as const };
    const news1 = compared([sample({ findings: [warning] })], [sample({ findings: [error] })]);
    expect(news1.drafts.map(news)).toEqual([1]);
    const news2 = compared([sample({ findings: [error] })], [sample({ findings: [warning] })]);
    expect(news2.drafts.map(news)).toEqual([0]);
  });
});

describe("drafts beside a baseline", () => {
  const one = sample({ title: "One", findings: [finding("save-ask", "a", 1)] });
  const two = sample({ title: "Two", findings: [finding("save-ask", "b", 1)] });
  const names = ({ drafts }: ReturnType<typeof compared>) =>
    drafts.map(({ known }) => known?.title);

  it("are matched by title, in any order, and twins in theirs", () => {
    expect(names(compared([one, two], [two, one]))).toEqual(["Two", "One"]);
    expect(names(compared([one, one], [sample({ title: "Zero" }), one, one]))).toEqual([
      undefined,
      "One",
      "One (2)",
    ]);
  });

  it("one that got another title is the one that is left over", () => {
    const renamed = { ...two, title: "Deux" };
    expect(names(compared([one, two], [renamed, one]))).toEqual(["Two", "One"]);
    const both = compared([one, two], [renamed, { ...one, title: "Un" }]);
    expect(names(both)).toEqual([undefined, undefined]);
    expect(both.gone.map(({ title }) => title)).toEqual(["One", "Two"]);
  });
});
