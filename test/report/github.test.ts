import { describe, expect, it } from "vitest";
import { github } from "../../src/report/github.ts";
import { defuse, workflowCommand } from "../../src/report/workflow-commands.ts";
import { hostileReport } from "./hostile.ts";
import { options, printed } from "./options.ts";
import { finding, moduleResult, reportOf, sample } from "./sample.ts";

/** As the runner does: the text of a line that is a command, or null. */
function obeyed(line: string): { command: string; properties: string; text: string } | null {
  const [, command = "", properties = "", text = ""] =
    /^\s*::([a-z-]+) ?(.*?)::(.*)$/s.exec(line) ?? [];
  return command === "" ? null : { command, properties, text };
}

describe("GitHub annotations", () => {
  it("escape what a command is made of", () => {
    expect(workflowCommand("error", { file: "a,b:c%.md", line: 3 }, "50% off\r\nnow: a,b")).toBe(
      "::error file=a%2Cb%3Ac%25.md,line=3::50%25 off%0D%0Anow: a,b",
    );
  });

  it("are all that is obeyed in a report of hostile texts", () => {
    const lines = printed(github, hostileReport()).trimEnd().split("\n");
    const commands = lines.map(obeyed);
    expect(commands.slice(0, -1).every((one) => one !== null)).toBe(true);
    expect(commands.at(-1)).toBeNull();
    const names = new Set(commands.flatMap((one) => one?.command ?? []));
    expect([...names].toSorted()).toEqual(["error", "notice", "warning"]);
    for (const one of commands) expect(one?.properties ?? "").not.toMatch(/\n|,[^=]*,/);
  });

  it("are ten of a kind, those that bring most, and a word about the others", () => {
    const many = (rule: string) => Array.from({ length: 9 }, (_, i) => finding(rule, "x", i + 1));
    const findings = [...many("save-ask"), ...many("overlay-coverage")];
    const lines = printed(github, reportOf([sample({ findings })]))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(11);
    expect(lines.filter((line) => line.includes("overlay-coverage.x"))).toHaveLength(9);
    expect(lines[0]).toContain("overlay-coverage.x");
    expect(lines.at(-1)).toMatch(/^8 warnings more are not shown here/);
  });

  it("pass over what the baseline holds and the reasons a draft does not go for", () => {
    const findings = [
      { ...finding("save-ask", "absent", 1), known: true as const },
      finding("resource-names", "few", 2),
      finding("step-detail", "vague", 3),
    ];
    const text = printed(github, reportOf([sample({ findings })]));
    expect(text.match(/title=[^:]*/g)).toEqual(["title=saveworthy%3A step-detail"]);
  });

  it("say once that a reason is missing", () => {
    const modules = sample().modules.map(({ id, kind, score }) =>
      moduleResult(id, kind === "reason" ? 0 : score),
    );
    const findings = [finding("resource-names", "few", 2), finding("step-detail", "vague", 3)];
    const lines = printed(github, reportOf([sample({ modules, findings })]))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::warning file=[^:]*,line=1,title=saveworthy::Give viewers a reason/,
    );
  });

  it("give columns only on one line, and the path from the root of the checkout", () => {
    const place = { ...finding("save-ask", "absent", 3), column: 2, endColumn: 4 };
    const findings = [place, { ...place, endLine: 5 }];
    const report = reportOf([sample({ file: "d.md", findings })]);
    const lines = github(report, options({ locate: (file) => `team/${file}` })).split("\n");
    expect(lines[0]).toContain("file=team/d.md,line=3,endLine=3,col=2,endColumn=4,");
    expect(lines[1]).toContain("file=team/d.md,line=3,endLine=5,title=");
  });
});

describe("words of a draft among those for people", () => {
  it.each(["::set-output name=x::y", "  ::error::z", "\t::add-mask::the", "a\n::error::b"])(
    "are not obeyed: %j",
    (text) => {
      expect(text.split("\n").some((line) => obeyed(line) !== null)).toBe(true);
      expect(defuse(text).split("\n").map(obeyed)).toEqual(text.split("\n").map(() => null));
    },
  );

  it("are not obeyed in the old form either, which works anywhere in a line", () => {
    expect(defuse("Hi ##[add-mask]the")).toBe("Hi ## [add-mask]the");
  });
});
