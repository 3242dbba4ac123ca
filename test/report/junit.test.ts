import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junit } from "../../src/report/junit.ts";
import type { GateResult } from "../../src/result/gates.ts";
import type { Report } from "../../src/result/result.ts";
import { HOSTILE, hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { reportOf, sample } from "./sample.ts";

const XSD = readFileSync("test/fixtures/jenkins-junit.xsd", "utf8");

async function errorsOf(contents: string): Promise<readonly string[]> {
  const xml = { fileName: "report.xml", contents };
  const { errors } = await validateXML({
    xml,
    schema: { fileName: "junit.xsd", contents: XSD },
  });
  return errors.map(({ message }) => message);
}

function gate(status: GateResult["status"]): GateResult {
  const { file, unit } = sample();
  const message = "score 72 is under 80";
  return { file, unit, gate: "min-score", status, actual: 72, limit: 80, message };
}

const counts = (text: string): string | undefined => /<testsuites [^>]*/.exec(text)?.[0];

describe("JUnit", () => {
  it.each<[string, Report]>([
    ["an ordinary report", reportOf([sample()])],
    ["no draft", reportOf([])],
    ["hostile texts", hostileReport()],
    ["two drafts of a file", reportOf([sample(), sample({ unit: { index: 2, line: 9 } })])],
    ["gates", reportOf([sample()], { gates: [gate("failed"), gate("unjudged")] })],
  ])("fits Jenkins' schema: %s", async (_, report) => {
    expect(await errorsOf(printed(junit, report))).toEqual([]);
  });

  it("would not be read with a character that XML cannot hold", async () => {
    expect(await errorsOf('<testsuites name="\u0007"/>')).not.toEqual([]);
    expect(await errorsOf('<testsuites name="\ufffe"/>')).not.toEqual([]);
    expect(HOSTILE.join("")).toMatch(/\p{Cc}.*\ufffe/su);
  });

  it("has nothing that a GitHub log would obey", () => {
    const text = printed(junit, hostileReport());
    expect(text).toContain("##&#91;add-mask]");
    expect(text.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  it("fails a draft by its gates and by nothing else", () => {
    const failed = printed(junit, reportOf([sample()], { gates: [gate("failed")] }));
    expect(counts(failed)).toBe('<testsuites name="saveworthy" tests="1" failures="1" errors="0"');
    expect(failed).toContain('<failure type="min-score" message="score 72 is under 80"/>');
    const low = printed(junit, reportOf([sample({ score: 3, band: "low" })]));
    expect(counts(low)).toBe('<testsuites name="saveworthy" tests="1" failures="0" errors="0"');
    const spared = printed(junit, reportOf([sample()], { gates: [gate("not-applicable")] }));
    expect(counts(spared)).toContain('failures="0" errors="0"');
  });

  it("has errors for what could not be judged, read or run", () => {
    const errors = [{ file: "x.pdf", code: "pdf", message: "No." }];
    const rules = [
      { id: "save-ask", module: "recap" as const, score: null, status: "error" as const },
    ];
    const text = printed(
      junit,
      reportOf([sample(), sample({ file: "b.md", rules })], { errors, gates: [gate("unjudged")] }),
    );
    expect(counts(text)).toBe('<testsuites name="saveworthy" tests="3" failures="0" errors="3"');
  });
});
