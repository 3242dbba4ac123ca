/* oxlint-disable no-control-regex */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json, safeJson } from "../../src/report/json.ts";
import { safeText } from "../../src/report/safe-text.ts";
import { reportOf, sample } from "./sample.ts";
import { padEnd, truncate, truncateStart, widthOf, wrap } from "../../src/report/width.ts";

const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const shownText = anyText.map(safeText);

describe("safe text", () => {
  test("holds nothing a terminal obeys", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safeText(text)).not.toMatch(FORBIDDEN);
      }),
    );
  });

  test("is the same text otherwise", () => {
    for (const text of ["Cà phê sữa đá", "京都 5選", "👩🏽‍💻 ok", "می‌خواهم"])
      expect(safeText(text)).toBe(text);
    expect(safeText("a\tb\r\nc\u001b[31m")).toBe("a b  c␛[31m");
  });
});

test("safe JSON is the same data", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = safeJson({ text });
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ text })));
      expect(written).not.toMatch(FORBIDDEN);
    }),
  );
});

test("JSON in parts is JSON in one piece", () => {
  const evil = 'a\n  "results": [\n]';
  for (const results of [
    [],
    [sample({ title: evil })],
    [sample(), sample({ file: evil }), sample()],
  ]) {
    const report = reportOf(results, { errors: [{ file: evil, code: "x", message: evil }] });
    expect([...json(report, true)].join("")).toBe(`${JSON.stringify(report, null, 2)}\n`);
  }
});

describe("width", () => {
  test("is what a terminal takes", () => {
    expect(["abc", "京都", "🔥", "đá", "👩🏽‍💻", "🇻🇳"].map(widthOf)).toEqual([3, 4, 2, 2, 2, 2]);
  });

  test("is kept by cutting, from either end", () => {
    fc.assert(
      fc.property(shownText, fc.integer({ min: 3, max: 40 }), (text, columns) => {
        expect(widthOf(truncate(text, columns))).toBeLessThanOrEqual(columns);
        expect(widthOf(truncateStart(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("a quote that is cut is closed", () => {
    expect(truncate("“Stir it for a bit”: how long?", 12)).toBe("“Stir it f…”");
    expect(truncate("“Stir it” for how long?", 12)).toBe("“Stir it” f…");
  });

  test("is reached by padding", () => {
    expect(widthOf(padEnd("京", 5))).toBe(5);
    expect(padEnd("too long", 3)).toBe("too long");
  });

  test("a grapheme is never cut in two", () => {
    expect(truncate("👩🏽‍💻👩🏽‍💻👩🏽‍💻", 5)).toBe("👩🏽‍💻👩🏽‍💻…");
    expect(truncateStart("a/👩🏽‍💻👩🏽‍💻", 4)).toBe("…👩🏽‍💻");
  });
});

describe("wrapping", () => {
  test("keeps every word, in order, within the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z京都]{1,12}$/), { maxLength: 20 }),
        fc.integer({ min: 4, max: 30 }),
        (words, columns) => {
          const found = wrap(words.join(" "), columns, 1000);
          expect(found.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of found) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  test("says with … that there is more", () => {
    expect(wrap("one two three four", 9, 2)).toEqual(["one two", "three fo…"]);
  });
});
