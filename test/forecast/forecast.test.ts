/** What a forecast always is, whatever the draft and the model. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postDraft } from "../../src/batch/post-draft.ts";
import { createFacts } from "../../src/facts/index.ts";
import { forecast, type Forecast, type ForecastReason } from "../../src/forecast/index.ts";
import { place, type Scale } from "../../src/forecast/interval.ts";
import { packFor } from "../../src/language/index.ts";

interface Given {
  readonly spoken?: string;
  readonly caption?: string;
  readonly overlay?: string;
  readonly language?: string;
}

function ask({
  spoken = "",
  caption = "",
  overlay = "",
  language = "en",
}: Given): Forecast | ForecastReason {
  const draft = postDraft({ name: "x", spoken, caption, overlay, language });
  return forecast(createFacts(draft, packFor(draft.language)));
}

const SCRIPT =
  "Boil two litres of water. Add a spoon of salt and 200 grams of pasta, stir for eight minutes, then pour in the cream and serve it hot.";

describe("a forecast", () => {
  it("has whole numbers, the percentile inside its interval, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "vi", "und"),
        (text, language) => {
          const given = ask({ spoken: text, caption: text, language });
          if (typeof given === "string") return;
          const { percentile, low, high } = given;
          for (const value of [percentile, low, high]) expect(Number.isInteger(value)).toBe(true);
          expect(0 <= low && low <= percentile && percentile <= high && high <= 100).toBe(true);
        },
      ),
    );
  });

  it("is the same twice", () => {
    expect(ask({ spoken: SCRIPT })).toEqual(ask({ spoken: SCRIPT }));
  });

  it("names the posts it compares with: scripts with scripts, captions with captions", () => {
    expect(ask({ spoken: SCRIPT })).toMatchObject({ cohort: { id: "en-script" } });
    expect(ask({ caption: "One-pot pasta in 15 minutes" })).toMatchObject({
      cohort: { id: "en-caption" },
      evidence: "weak",
    });
  });

  it("quotes only words of the draft", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SCRIPT.split(" "), { minLength: 20 }), (words) => {
        const spoken = words.join(" ");
        const given = ask({ spoken });
        if (typeof given === "string") return;
        for (const { text } of given.terms) expect(spoken).toContain(text);
      }),
    );
  });

  it("is not there for a language without posts, or next to no words", () => {
    expect(ask({ spoken: SCRIPT, language: "fi" })).toBe("no-language");
    expect(ask({ caption: "Hello" })).toBe("too-few-words");
    expect(ask({})).toBe("too-few-words");
  });

  it("comes with more words once it is there at all", () => {
    const words = SCRIPT.split(" ");
    const there = words.map(
      (_, n) => typeof ask({ caption: words.slice(0, n).join(" ") }) !== "string",
    );
    expect(there).toEqual(there.toSorted((a, b) => Number(a) - Number(b)));
  });

  it("takes time in proportion to the text only", { timeout: 20_000 }, () => {
    expect(ask({ spoken: "a".repeat(500_000) })).not.toBe("no-language");
    expect(ask({ caption: "na ".repeat(100_000) })).not.toBe("no-language");
  });
});

describe("an interval", () => {
  const scale: Scale = {
    knots: [-1, 0, 1],
    percentiles: [20, 50, 80],
    known: [5, 20, 60],
    low: [
      [0, 15, 30],
      [0, 20, 40],
      [0, 25, 50],
    ],
    high: [
      [70, 85, 100],
      [60, 80, 100],
      [50, 75, 100],
    ],
  };

  it("is wider the fewer terms are known, up to knowing nothing", () => {
    for (const prediction of [-2, -1, -0.3, 0, 0.5, 3]) {
      const widths = [0, 2, 5, 12, 20, 40, 60, 1000].map((known) => {
        const { low, high } = place(prediction, known, scale);
        return high - low;
      });
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    }
    expect(place(0, 0, scale)).toEqual({ percentile: 50, low: 10, high: 90 });
  });

  it("rises with the prediction", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (value, more) => {
          expect(place(value + more, 30, scale).percentile).toBeGreaterThanOrEqual(
            place(value, 30, scale).percentile,
          );
        },
      ),
    );
  });
});
