import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../src/report/html.ts";
import { markup } from "../../src/report/html/markup.ts";
import type { DraftResult, Forecast, Report, SegmentResult } from "../../src/result/result.ts";
import { finding, moduleResult, reportOf, sample } from "./sample.ts";

const FORECAST: Forecast = {
  percentile: 63,
  low: 41,
  high: 82,
  evidence: "weak",
  cohort: { id: "en", posts: 1840 },
  terms: [
    { text: "how to", effect: 0.1 },
    { text: "promise", effect: -0.2 },
  ],
};

function page(report: Report): string {
  return [...html(report, "en")].join("");
}

function pageOf(...results: readonly Partial<DraftResult>[]): string {
  return page(reportOf(results.map((changes, i) => sample({ file: `d/${i}.md`, ...changes }))));
}

/** What a reader sees, tags replaced by spaces. */
function textOf(text: string): string {
  return text
    .replaceAll(/<(style|script)>.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

function segment(changes: Partial<SegmentResult>): SegmentResult {
  return { role: "spoken", text: "x", startMs: null, endMs: null, line: 1, column: 1, ...changes };
}

describe("one draft", () => {
  it("shows score and band in words, the reason, modules, tips, what works, and each line", () => {
    const text = textOf(pageOf({}));
    for (const part of [
      "Weeknight pasta in 15 minutes",
      "good",
      "A tutorial people can follow",
      "tutorial 82",
      "visuals unknown",
      "metadata n/a",
      "+9",
      "the first leads to 81",
      "4 steps in order, so a viewer can follow them.",
      "Now drain it, and keep a cup of the water",
      sample().forecastReason ?? "",
    ]) {
      expect(text).toContain(part);
    }
    expect(pageOf({})).toContain('aria-label="Score 72 of 100: good"');
  });

  it("is in the draft's language where its words stand, and nowhere else", () => {
    const text = pageOf({ language: "vi" });
    const marked = [...text.matchAll(/<(\w+)[^>]* lang="vi"/g)].map(([, tag]) => tag);
    expect(new Set(marked)).toEqual(new Set(["p"]));
    expect(marked).toHaveLength(sample().segments?.length ?? 0);
    expect(pageOf({ language: "und" })).not.toContain('lang="und"');
  });

  it("puts a rewrite beside its tip, told apart by words", () => {
    const text = textOf(pageOf({}));
    expect(text).toContain("Before Then add some of the pasta water and stir for a bit");
    expect(text).toContain("After Then add [how much] of the pasta water");
  });

  it("keeps the forecast apart from the score, with interval, evidence and cohort in words", () => {
    const whole = pageOf({ forecast: FORECAST });
    const text = textOf(whole);
    expect(text).toContain("Above 63 % of posts like it");
    expect(text).toContain("1,840 real English posts");
    expect(text).toContain("80 of 100 of them between 41 and 82. ");
    expect(text).toContain("Evidence: weak, so take it as a hint.");
    expect(text).toContain("how to raises promise lowers");
    expect(whole).toMatch(/<rect class="interval" x="41%" y="\d+" width="41%"/);
  });

  it("numbers a finding once, beside the line it is about and on the timeline", () => {
    const whole = pageOf({
      segments: [segment({ text: "Now drain it", line: 12, column: 4 })],
    });
    expect(whole).toContain('<li id="d1-f1" class="warning">');
    expect(whole).toContain('<a class="warning" href="#d1-f1">');
    expect(whole.split('id="d1-f1"')).toHaveLength(2);
  });

  it("sets apart what only another reason would need, where there is a reason", () => {
    const [, other = ""] = textOf(pageOf({})).split("Only towards another reason");
    expect(other).toContain("list-items");
    expect(other).not.toContain("save-ask");
    expect(
      textOf(pageOf({ modules: [moduleResult("tutorial", 0), moduleResult("checklist", 0)] })),
    ).not.toContain("Only towards another reason");
  });

  it("says that times are estimated where the file gives none, and shows those it gives", () => {
    const untimed = textOf(pageOf({ segments: [segment({})] }));
    expect(untimed).toContain("The file gives no times");
    const timed = textOf(
      pageOf({ segments: [segment({ startMs: 2_500, endMs: 4_000, text: "timed" })] }),
    );
    expect(timed).not.toContain("The file gives no times");
    expect(timed).toContain("0:02.5-0:04 timed");
  });

  it("has no timeline without a duration, no bars without a text, and says that the text is missing", () => {
    expect(pageOf({ duration: null })).not.toContain('class="card timeline"');
    const { segments: _, ...without } = sample();
    const text = textOf(page(reportOf([without])));
    expect(text).toContain("The text of the draft is not in this report");
    expect(text).toContain("Weeknight pasta in 15 minutes");
  });

  it("says that a result is incomplete, and what the reading warned of", () => {
    const warnings = [{ code: "few-words", message: "Only 5 words.", line: 3 }];
    const failed = { ...moduleResult("recap", null), status: "error" } as const;
    const text = textOf(pageOf({ incomplete: true, warnings, modules: [failed] }));
    expect(text).toContain("incomplete");
    expect(text).toContain("line 3: Only 5 words.");
    expect(text).toContain("recap failed");
  });

  it("shows the first thousand lines of a caption track, says how many more there are, and merges bars", () => {
    const segments = Array.from({ length: 3_000 }, (_, i) =>
      segment({ line: i + 1, startMs: i * 1_000, endMs: i * 1_000 + 990, text: `cue${i}.` }),
    );
    const whole = pageOf({ segments });
    expect(whole).toContain("cue999.");
    expect(whole).not.toContain("cue1000.");
    expect(textOf(whole)).toContain("2000 more lines, not shown here");
    expect(whole.split('<svg class="spoken"').length).toBeLessThan(402);
  });

  it("stays readable where thousands of findings are about one time or none", () => {
    const many = Array.from({ length: 3_000 }, (_, i) => finding("step-detail", `c${i}`, 12));
    const absent = many.map((one) => ({ ...one, line: 1, endLine: 1, endColumn: one.column }));
    const whole = pageOf({
      findings: [...absent, ...many.map((one) => ({ ...one, column: 4, endColumn: 7 }))],
    });
    expect(whole.split('<a class="warning"').length).toBeLessThan(202);
    expect(textOf(whole)).toContain("2900 more findings");
    const [, height = ""] = /<svg height="(\d+)"><a class="warning"/.exec(whole) ?? [];
    expect(Number(height)).toBeLessThan(200);
  });
});

describe("a folder", () => {
  it("has a table, the worst first, with a way to each draft and back", () => {
    const whole = pageOf(
      { score: 90, band: "strong" },
      { score: 12, band: "low", title: "Low one" },
    );
    const [, body = ""] = whole.split("<tbody>");
    expect(body.indexOf('id="r2"')).toBeLessThan(body.indexOf('id="r1"'));
    expect(whole).toContain('aria-sort="ascending"');
    for (const id of [1, 2]) {
      expect(whole).toContain(`href="#d${id}"`);
      expect(whole).toContain(`<article id="d${id}"`);
      expect(whole).toContain(`href="#r${id}"`);
    }
    expect(whole).toContain('aria-label="Scores: low 1, fair 0, good 0, strong 1"');
  });

  it("has a column for forecasts only where there is one", () => {
    expect(pageOf({}, {})).not.toContain('<th scope="col" class="forecast"');
    expect(pageOf({ forecast: FORECAST }, {})).toContain('<td class="forecast" data-sort="63">63');
  });

  it("names the files that were not read, also beside a single draft", () => {
    const errors = [{ file: "d/broken.md", code: "too-large", message: "It is too large." }];
    const text = textOf(page(reportOf([sample()], { errors })));
    expect(text).toContain("d/broken.md : It is too large.");
  });

  it("says what did not pass, above the table and above the draft", () => {
    const gate = {
      file: "d/1.md",
      unit: { index: 1, line: 1 },
      gate: "min-score",
      status: "failed",
      actual: 12,
      limit: 50,
      message: "Scores 12, less than 50.",
    } as const;
    const whole = page(
      reportOf([sample({ file: "d/0.md" }), sample({ file: "d/1.md" })], { gates: [gate] }),
    );
    expect(textOf(whole).split("Scores 12, less than 50.")).toHaveLength(3);
    expect(whole).toContain('<a href="#d2">d/1.md</a>: <span');
  });

  it("of nothing is still a page", () => {
    expect(textOf(page(reportOf([])))).toContain("0 drafts");
  });

  it("keeps the drafts of a large one as text until they are opened", () => {
    const large = pageOf(...Array.from({ length: 101 }, () => ({})));
    const small = pageOf(...Array.from({ length: 100 }, () => ({})));
    expect(large.split('<script type="text/html">')).toHaveLength(102);
    expect(large.length).toBeLessThan(small.length / 2);
    expect(small).not.toContain('<script type="text/html">');
  });
});

describe("safety", () => {
  const HOSTILE = `"'><script>alert(1)</script><!--<img src=x onerror=alert(1)>\u202e\u0007`;

  /** Every text of a value is hostile; what the page branches on stays. */
  function poisoned<T>(value: T): T {
    const kept = new Set([
      "status",
      "kind",
      "band",
      "reason",
      "severity",
      "role",
      "evidence",
      "source",
      "id",
      "module",
      "platform",
    ]);
    const text = JSON.stringify(value, (key, old: unknown) =>
      typeof old === "string" && !kept.has(key) ? old + HOSTILE : old,
    );
    // oxlint-disable-next-line typescript/no-unsafe-return
    return JSON.parse(text);
  }

  const hostile = poisoned(
    sample({ forecast: FORECAST, warnings: [{ code: "x", message: "warned" }] }),
  );

  it("lets no text of a draft become markup, in a page of one, of a folder, of a large folder", () => {
    const errors = [{ file: HOSTILE, code: "x", message: HOSTILE }];
    for (const count of [1, 2, 101]) {
      const whole = page(
        reportOf(
          Array.from({ length: count }, () => hostile),
          { errors },
        ),
      );
      expect(whole).not.toContain("<script>alert");
      expect(whole).not.toContain("<img");
      expect(whole).not.toContain("<!--");
      expect(whole).not.toContain("\u202e");
      expect(whole).not.toContain("\u0007");
      // Its own script; in a large one, one that is no script for each draft, and one for what they share.
      expect(whole.split("<script")).toHaveLength(count > 100 ? count + 3 : 2);
      expect(whole.split("</script")).toHaveLength(count > 100 ? count + 3 : 2);
    }
  });

  it("escapes every text, and nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: made } = markup`<p title="${text}">${markup`${text}`}</p>`;
        const inner = made.slice('<p title="'.length, -"</p>".length);
        expect(inner.replace('">', "")).not.toMatch(/[<>"']/);
      }),
    );
    expect(markup`${"a & <b>"}`.text).toBe("a &amp; &lt;b&gt;");
    expect(markup`${markup`${"&"}`}`.text).toBe("&amp;");
  });

  it("forbids everything from elsewhere, and all scripts and styles but its own", () => {
    const whole = pageOf({}, {});
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(whole) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(whole).not.toMatch(/ style=| on\w+=|(?:src|href)="(?!#|data:)/);
    expect(whole).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it("is the same page for the same report", () => {
    expect(pageOf({ forecast: FORECAST }, {})).toBe(pageOf({ forecast: FORECAST }, {}));
  });
});
