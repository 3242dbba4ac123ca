import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sarif } from "../../src/report/sarif.ts";
import type { Report } from "../../src/result/result.ts";
import { hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { finding, reportOf, sample } from "./sample.ts";

const Result = z.object({
  ruleId: z.string(),
  level: z.string(),
  message: z.object({ text: z.string() }),
  baselineState: z.string().optional(),
  locations: z.array(
    z.object({
      physicalLocation: z.object({
        artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string().optional() }),
        region: z.record(z.string(), z.number()),
      }),
    }),
  ),
  partialFingerprints: z.record(z.string(), z.string()),
});
const Sarif = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({ id: z.string(), helpUri: z.url(), help: z.object({ text: z.string() }) }),
          ),
        }),
      }),
      results: z.array(Result),
    }),
  ]),
});

function run(report: Report, changes = {}): z.infer<typeof Sarif>["runs"][0] {
  return Sarif.parse(JSON.parse(printed(sarif, report, changes))).runs[0];
}

const uriOf = (result: z.infer<typeof Result> | undefined): string | undefined =>
  result?.locations[0]?.physicalLocation.artifactLocation.uri;

describe("SARIF", () => {
  const schema: unknown = JSON.parse(readFileSync("test/fixtures/sarif-2.1.0-rtm.5.json", "utf8"));
  const ajv = addFormats.default(
    new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false }),
  );
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));

  it.each([
    ["an ordinary report", reportOf([sample()])],
    ["no draft", reportOf([])],
    ["hostile texts", hostileReport()],
  ])("fits the schema: %s", (_, report) => {
    validate(JSON.parse(printed(sarif, report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would not fit it with a field too many", () => {
    expect(validate({ version: "2.1.0", runs: [], extra: 1 })).toBe(false);
  });

  it("helps with every rule it may name", () => {
    const { tool, results } = run(reportOf([sample()]));
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(results.map(({ ruleId }) => ruleId).filter((id) => !ids.includes(id))).toEqual([]);
    expect(tool.driver.rules.filter(({ help }) => help.text.length < 40)).toEqual([]);
  });

  it("gives relative URIs, percent-encoded, from the root of the checkout", () => {
    const { results } = run(hostileReport());
    expect(uriOf(results[0])).toBe("scripts/a%20b%2Cc%3A100%25%231%3F.md");
    const below = run(hostileReport(), { locate: (file: string) => `team/ü/${file}` });
    expect(uriOf(below.results[0])).toBe("team/%C3%BC/scripts/a%20b%2Cc%3A100%25%231%3F.md");
    const broken = run(reportOf([sample({ file: "a\ud800.md" })]));
    expect(uriOf(broken.results[0])).toBe("a%EF%BF%BD.md");
    const absolute = run(reportOf([sample({ file: "/srv/a b.md" })]));
    expect(uriOf(absolute.results[0])).toBe("file:///srv/a%20b.md");
    expect(uriOf(run(reportOf([sample({ file: "C:/a b.md" })])).results[0])).toBe(
      "file:///C:/a%20b.md",
    );
  });

  it("keeps a draft's braces and links text", () => {
    const { results } = run(hostileReport());
    const texts = results.map(({ message }) => message.text);
    expect(texts.filter((text) => text.includes("](http"))).toEqual([]);
    expect(texts.filter((text) => /\p{Cc}/u.test(text))).toEqual([]);
    const [error] = hostileReport().errors;
    expect(printed(sarif, hostileReport())).toContain('"text":"line ::warning file=a');
    expect(error?.message).toContain("\n");
    expect(texts.some((text) => text.startsWith("{{0}} and"))).toBe(true);
    expect(printed(sarif, hostileReport())).not.toMatch(/[\u0080-\u009f\u202e]/);
  });

  describe("fingerprints", () => {
    const print = (report: Report): string[] =>
      run(report).results.map(
        ({ partialFingerprints }) => partialFingerprints["saveworthy/v1"] ?? "",
      );
    const at = (line: number, args = {}) => ({ ...finding("save-ask", "missing", line), args });

    it("do not move with lines, numbers in a message, or a draft put before", () => {
      const [one] = print(reportOf([sample({ findings: [at(3, { text: "Save it", words: 2 })] })]));
      const moved = sample({ findings: [at(9, { text: "Save it", words: 7 })] });
      expect(print(reportOf([moved]))).toEqual([one]);
      const before = sample({ title: "Another", findings: [] });
      const second = { ...moved, unit: { index: 2, line: 30 } };
      expect(print(reportOf([before, second]))).toEqual([one]);
    });

    it("differ by quoted text, rule, file, and from their likes in a draft", () => {
      const findings = [
        at(3, { text: "Save it" }),
        at(4, { text: "Save this" }),
        at(5, { text: "Save it" }),
        { ...finding("recap-line", "missing", 3), args: { text: "Save it" } },
      ];
      const both = reportOf([sample({ findings }), sample({ findings, file: "other.md" })]);
      const all = print(both);
      expect(new Set(all).size).toBe(8);
      expect(print(both)).toEqual(all);
    });
  });

  it("says what the baseline holds, and what a draft may leave to another reason", () => {
    const known = { ...finding("save-ask", "absent", 1), known: true as const };
    const { results } = run(
      reportOf([sample({ findings: [known, finding("list-items", "few", 1)] })]),
    );
    expect(results.map(({ baselineState, level }) => [baselineState, level])).toEqual([
      ["unchanged", "warning"],
      [undefined, "note"],
    ]);
  });
});
