import fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "../../src/draft/position.ts";

const TEXT = fc
  .array(fc.constantFrom("a", "é", "\n", "\r\n", "\r", "🙂"), { maxLength: 60 })
  .map((parts) => parts.join(""));

it("finds every offset on the line and column that a count from the start gives", () => {
  fc.assert(
    fc.property(TEXT, fc.nat(200), (text, at) => {
      const offset = Math.min(at, text.length);
      const before = text.slice(0, offset).split(/\r\n|\n|\r(?!$)|\r$/);
      const position = new LineIndex(text).position(offset);
      // Between CR and LF the old line still holds.
      const inside = text[offset - 1] === "\r" && text[offset] === "\n";
      expect(position.line).toBe(before.length - (inside ? 1 : 0));
      if (!inside) expect(position.column).toBe((before.at(-1) ?? "").length + 1);
    }),
  );
});

it("never names a place outside the text", () => {
  const index = new LineIndex("ab\ncd");
  expect(index.position(-5)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(index.position(99)).toEqual({ offset: 5, line: 2, column: 3 });
  expect(index.range(4, 1)).toEqual({ start: index.position(4), end: index.position(4) });
});
