import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCount } from "../../src/posts/values.ts";

describe("a count", () => {
  it.each([
    ["1234", 1234],
    ["1,234,567", 1_234_567],
    ["1.234", 1234],
    ["1 234", 1234],
    ["1\u202F234", 1234],
    ["1’234", 1234],
    ["12.0", 12],
    ["1.2K", 1200],
    ["2,5 mil", 2500],
    ["3,4 Tsd.", 3400],
    ["1,1 Tr", 1_100_000],
    ["1.5万", 15_000],
    [77, 77],
  ])("%s is %d", (text, count) => expect(parseCount(text)).toBe(count));

  it.each(["", "-", "-5", "1.5", "12,34", "a lot", "1.2Q", "1,23,456", null, Number.NaN, -1])(
    "%s is none",
    (text) => expect(parseCount(text)).toBeUndefined(),
  );

  it("survives the marks that any language puts between thousands", () => {
    const marks = fc.constantFrom(",", ".", " ", "'", "\u00A0", "\u202F", "");
    fc.assert(
      fc.property(fc.nat(2_000_000_000), marks, (count, mark) => {
        const written = String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
        expect(parseCount(written)).toBe(count);
      }),
    );
  });
});
