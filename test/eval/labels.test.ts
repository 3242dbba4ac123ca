import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, spoken } from "../../scripts/eval/judge.ts";
import { CLASSES, f1, judgeAll, labelFigures, type JudgedRow } from "../../scripts/eval/labels.ts";
import type { Reason } from "../../src/rule/rule.ts";

const draft = spoken("hello", "a");
const row = (main: Reason | "none", reason: Reason | "none"): JudgedRow => ({
  row: { name: "a", main, reasons: [main], sure: true, draft },
  scores: new Map(),
  curves: new Map(reason === "none" ? [] : [[reason, 1]]),
  reason,
  points: 0,
});
const classes = fc.constantFrom(...CLASSES);

describe("the figures of a labelled set", () => {
  it("count each row once, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(classes, classes), { minLength: 1 }), (pairs) => {
        const figures = labelFigures(pairs.map(([main, reason]) => row(main, reason)));
        const cells = CLASSES.flatMap((label) =>
          CLASSES.map((guess) => figures.confusion[label][guess]),
        );
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(pairs.length);
        for (const name of CLASSES) {
          const { both, found, there } = figures.main[name];
          expect(both).toBe(figures.confusion[name][name]);
          expect(found).toBe(pairs.filter(([, reason]) => reason === name).length);
          expect(there).toBe(pairs.filter(([main]) => main === name).length);
        }
      }),
    );
  });

  it("are 1 where all is right, whatever the classes", () => {
    const figures = labelFigures([row("tutorial", "tutorial"), row("none", "none")]);
    expect(figures.macroF1).toBe(1);
    expect(figures.classes).toBe(2);
    expect(f1(figures.any)).toBe(1);
  });
});

describe("a draft", () => {
  it("is judged as the command judges it", () => {
    const steps =
      "First whisk two eggs with 100 ml of milk. Then heat the pan for one minute. Next pour it in and wait 30 seconds.";
    const [judged] = judgeAll([
      { name: "a", main: "tutorial", reasons: [], sure: true, draft: spoken(steps, "a") },
    ]);
    expect(judged?.reason).toBe("tutorial");
    expect(judge(spoken("so I was walking home", "b")).reason).toBe("none");
  });
});
