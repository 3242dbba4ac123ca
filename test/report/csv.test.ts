import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { csv } from "../../src/report/csv.ts";
import type { Report } from "../../src/result/result.ts";
import { HOSTILE, hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { reportOf, sample } from "./sample.ts";

const Rows = z.array(z.record(z.string(), z.string()));

function rows(report: Report): z.infer<typeof Rows> {
  const { data, errors } = Papa.parse(printed(csv, report).slice(1), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  return Rows.parse(data);
}

describe("CSV", () => {
  it("opens with the mark that Excel needs and ends lines as RFC 4180 does", () => {
    const text = printed(csv, reportOf([sample()]));
    expect(text.startsWith("\ufefffile,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has the numbers of a draft as numbers", () => {
    expect(rows(reportOf([sample()]))[0]).toMatchObject({
      score: "72",
      band: "good",
      seconds: "52",
      tutorial: "82",
      visuals: "",
      gain: "9",
      warnings: "5",
      forecast: "",
    });
  });

  it("has no cell that a spreadsheet would run, in any row of hostile texts", () => {
    const report = hostileReport();
    expect(printed(csv, report).replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
    const parsed = rows(report);
    expect(parsed).toHaveLength(HOSTILE.length + 1);
    const cells = parsed.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@|%＝＋－＠\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'="))).not.toEqual([]);
  });

  it.each(["=1+1", "+1", "-1", "@x", "＝1", " =1", "|calc", "%x"])("makes text of %j", (title) => {
    expect(rows(reportOf([sample({ title })]))[0]?.["title"]).toBe(`'${title}`);
  });

  it("says in its last column what did not pass or could not be read", () => {
    const failed = rows(hostileReport()).map((row) => row["failed"] ?? "");
    expect(failed[2]).toContain("HYPERLINK");
    expect(failed.at(-1)).toContain("second");
  });
});
