import { expect, it } from "vitest";
import { jsonl } from "../../src/report/jsonl.ts";
import { hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { reportOf, sample } from "./sample.ts";

it("JSON lines are one result a line, and one error", () => {
  const errors = [{ file: "x.pdf", code: "pdf", message: "No." }];
  const report = reportOf([sample(), sample({ file: "b.md" })], { errors });
  const lines = printed(jsonl, report).trimEnd().split("\n");
  const { segments, ...whole } = sample();
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    whole,
    { ...whole, file: "b.md" },
    { file: "x.pdf", error: { code: "pdf", message: "No." } },
  ]);
  const full: unknown = JSON.parse(printed(jsonl, reportOf([sample()]), { withSegments: true }));
  expect(full).toEqual({ ...whole, segments });
});

it("a line stays a line, whatever a draft holds", () => {
  const lines = printed(jsonl, hostileReport())
    .trimEnd()
    .split(/[\n\u2028\u2029\u0085]/);
  expect(lines).toHaveLength(12);
  expect(lines.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
});
