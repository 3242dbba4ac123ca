import { describe, expect, test } from "vitest";
import { pretty } from "../../src/report/pretty.ts";
import type { Style } from "../../src/report/style.ts";
import { widthOf } from "../../src/report/width.ts";
import type { DraftResult } from "../../src/result/result.ts";
import { finding, moduleResult, reportOf, sample, view } from "./sample.ts";

const WIDE: readonly Partial<DraftResult>[] = [
  {},
  {
    file: "kịch-bản/cà-phê-sữa-đá.md",
    title: "Cách pha cà phê sữa đá ngon tại nhà",
    score: 41,
    band: "fair",
  },
  {
    file: "drafts/旅行/京都の穴場スポット五選.md",
    title: "京都の穴場スポット五選 保存版 ".repeat(6),
    score: 91,
    band: "strong",
  },
  {
    file: "drafts/🔥hacks🔥.md",
    title: "🔥 3 phone hacks 🇻🇳 👩🏽‍💻",
    score: 0,
    band: "low",
    reason: "none",
  },
  {
    file: `${"deep/".repeat(40)}a.md`,
    title: "x".repeat(300),
    score: 100,
    band: "strong",
    tips: [],
    findings: [],
  },
];

const lines = (text: string): string[] => text.split("\n");

describe.each([60, 80, 140])("at %i columns", (columns) => {
  test.each(WIDE.map((changes) => sample(changes)))("$file fits the window", (result) => {
    const shown = lines(pretty(reportOf([result]), view(columns)));
    expect(Math.max(...shown.map(widthOf))).toBeLessThanOrEqual(columns);
    // The last one is empty: about a window of 30 rows, more where everything wraps.
    expect(shown.length).toBeLessThanOrEqual(columns < 80 ? 39 : 33);
    expect(shown.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test("the table fits and stays aligned", () => {
    const shown = lines(pretty(reportOf(WIDE.map((changes) => sample(changes))), view(columns)));
    expect(Math.max(...shown.map(widthOf))).toBeLessThanOrEqual(columns);
    const rows = shown.filter((line) => /[█░]/.test(line));
    const gains = rows.flatMap((line) => {
      const at = line.search(/ \+\d+ /);
      return at < 0 ? [] : [widthOf(line.slice(0, at))];
    });
    expect(new Set(gains).size).toBeLessThanOrEqual(1);
    expect(rows).toHaveLength(WIDE.length);
  });

  test("looks as it should", async () => {
    const page =
      pretty(reportOf([sample()]), view(columns)) +
      pretty(reportOf(WIDE.map((changes) => sample(changes))), view(columns));
    await expect(page).toMatchFileSnapshot(`__snapshots__/pretty-${columns}.txt`);
  });
});

describe("one draft", () => {
  const show = (changes: Partial<DraftResult>, columns = 100): string =>
    pretty(reportOf([sample(changes)]), view(columns));

  test("tells unknown, not applicable and failed from 0", () => {
    const modules = [
      moduleResult("tutorial", 0),
      moduleResult("visuals", null),
      moduleResult("overlays", null),
      { ...moduleResult("recap", null), status: "error" as const },
    ];
    const text = show({ modules });
    expect(text).toMatch(/tutorial +░+ +0/);
    expect(text).toMatch(/visuals +unknown/);
    expect(text).toMatch(/overlays +n\/a/);
    expect(text).toMatch(/recap +failed/);
  });

  test("folds the tips for other reasons than the fullest one, as a paragraph of its own", () => {
    const text = show({});
    for (const other of ["Name the things to tick off", "Give a number or a source."])
      expect(text).not.toContain(other);
    expect(text).toContain(
      "\n\n  Or give it another reason: checklist +5, insight +3, resources +3\n\n",
    );
  });

  const noReason = {
    reason: "none",
    modules: sample().modules.map((one) => (one.kind === "reason" ? { ...one, score: 0 } : one)),
  } as const;

  test("where no reason is begun says so first, with the choice by gain, then the craft", () => {
    const text = show(noReason).replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "+6 Give viewers a reason to save it: steps to follow (+6), a list to tick off (+5), a fact with its number or source (+3), named things to look up (+3).",
    );
    expect(text).toContain("+9 3 of 4 steps have no on-screen text.");
    expect(text).not.toContain("another reason");
    const table = pretty(reportOf([sample(noReason), sample({ file: "b.md" })]), view(100));
    expect(table).toContain("+6 no reason to save it yet");
  });

  test("names the rule of each tip, says where the first leads, and how to see the rest", () => {
    const text = show({});
    expect(text).toContain("What to change  the first leads to 81; gains do not add up");
    expect(text).toContain("(overlay-coverage)");
    expect(text).toContain("2 more findings (shown by --format json)");
    expect(text).not.toContain("No forecast");
  });

  test("of a file in which nothing was read has the warning and one piece of advice", () => {
    const read = {
      ...sample().read,
      spokenWords: 0,
      overlays: 0,
      visuals: 0,
      captionCharacters: 0,
    };
    const text = show({ read, warnings: [{ code: "empty", message: "The file is empty." }] });
    expect(text).toContain("! The file is empty.");
    expect(text).toContain("`saveworthy parse` shows what was read");
    for (const other of ["What to change", "Reasons to save it", "What works"])
      expect(text).not.toContain(other);
  });

  test("does not repeat the name of the file as its title", () => {
    expect(show({ file: "x/map.md", title: "map" }).split("\n")[1]).toBe("  x/map.md");
  });

  test("quotes the line and shows before and after", () => {
    const text = show({}, 100);
    expect(text).toContain("9 │ Then add some of the pasta water and stir for a bit");
    expect(text).toContain("→ Then add [how much]");
  });

  test("quotes the sentence of the finding, each line once, nothing for what is absent", () => {
    const segment = { role: "spoken", startMs: null, endMs: null } as const;
    const text = `${"It was a long day. ".repeat(6)}Then stir it for a bit. Done.`;
    const at = text.indexOf("stir") + 3;
    const place = { line: 5, column: at, endLine: 5, endColumn: at + 4 };
    const found = (rule: string, where: object) => ({ ...finding(rule, "x", 5), ...where });
    const tip = (rule: string) => ({ rule, message: `${rule}.x`, gain: 3, line: 5, doc: rule });
    const shown = show({
      segments: [{ ...segment, text, line: 5, column: 3 }],
      findings: [
        found("step-detail", place),
        found("step-order", place),
        found("save-ask", { line: 5, column: 3, endLine: 5, endColumn: 3 }),
      ],
      tips: ["step-detail", "step-order", "save-ask"].map(tip),
    });
    expect(shown.match(/5 │ .*/g)).toEqual(["5 │ Then stir it for a bit. Done."]);
  });

  test("says that a score is incomplete", () => {
    expect(show({ incomplete: true })).toContain("incomplete");
  });

  test("shows warnings with their line, and what is suppressed", () => {
    const text = show({ warnings: [{ code: "nul", message: "A strange character.", line: 7 }] });
    expect(text).toContain("! 7: A strange character.");
    expect(text).toContain("1 rule suppressed");
  });

  test("at 100 there is nothing to change", () => {
    expect(show({ score: 100, band: "strong", tips: [], findings: [] })).toContain(
      "Nothing left to change.",
    );
  });

  test("a forecast is a percentile with its interval", () => {
    const forecast = {
      percentile: 71,
      low: 40,
      high: 90,
      evidence: "weak" as const,
      cohort: { id: "en-caption", posts: 900 },
      terms: [
        { text: "pasta", effect: 2 },
        { text: "map\u001b[31m", effect: -1 },
      ],
    };
    const text = show({ forecast });
    expect(text).toMatch(/Forecast {2}71 {2}·+─+●─+·+ {2}40-90/);
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "landed above 71 % of 900 real English posts by their captions, by saves per view; " +
        "80 of 100 of them between 40 and 90. Evidence: weak",
    );
    expect(text).toContain("Up: “pasta”");
    expect(text).toContain("Down: “map");
    expect(text).not.toContain("\u001b");
  });
});

describe("a table", () => {
  test("has the worst first and numbers the drafts of one file", () => {
    const text = pretty(
      reportOf([
        sample({ file: "a.md", unit: { index: 1, line: 1 }, score: 60 }),
        sample({ file: "a.md", unit: { index: 2, line: 9 }, score: 20, band: "low" }),
        sample({ file: "b.md", score: 40, band: "fair" }),
      ]),
      view(),
    );
    const order = lines(text).flatMap((line) => /[ab]\.md(?:#\d)?/.exec(line)?.[0] ?? []);
    expect(order).toEqual(["a.md#2", "b.md", "a.md#1"]);
    expect(text).toContain("1 low · 1 fair · 1 good · 0 strong");
    expect(text).toContain("3 drafts in 2 files · mean 40, median 40");
  });

  test.each([
    [["x/y/a.md", "x/y/b.md"], "draft in x/y/"],
    [["x/y/a.md", "x/b.md"], "draft in x/"],
    [["x/a.md", "y/b.md"], "draft "],
    [["/x/a.md", "b.md"], "draft "],
    [["a.md", "/x/b.md"], "draft "],
  ])("of %j says the common folder once", (files, expected) => {
    const text = pretty(reportOf(files.map((file) => sample({ file }))), view());
    expect(lines(text)[1]).toContain(expected);
    const folder = expected.slice("draft in ".length);
    for (const file of files) expect(text).toContain(file.slice(folder.length));
  });

  test("of nothing is nothing: the reasons stand on stderr", () => {
    expect(pretty(reportOf([]), view())).toBe("");
  });
});

test("colour changes no character", () => {
  const mark = (text: string): string => `<${text}>`;
  const style: Style = { bold: mark, dim: mark, red: mark, yellow: mark, green: mark, cyan: mark };
  for (const results of [[sample()], WIDE.map((changes) => sample(changes))]) {
    const painted = pretty(reportOf(results), { ...view(), style }).replaceAll(/[<>]/g, "");
    const plain = pretty(reportOf(results), view()).replaceAll(/[<>]/g, "");
    expect(painted).toBe(plain);
  }
});
