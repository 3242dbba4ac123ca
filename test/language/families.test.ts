import { expect, test } from "vitest";
import { Families, familiesOf } from "../../src/language/families.ts";

test("each family has a bit of its own", () => {
  const bits = Object.values(Families);
  expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
  expect(new Set(bits).size).toBe(bits.length);
});

test("a class is of the family of its name and of those that it is one of several in", () => {
  expect(familiesOf("promise")).toBe(Families.promise);
  expect(familiesOf("bareSave")).toBe(Families.asks);
  expect(familiesOf("hedge")).toBe(Families.hedge | Families.fills);
  expect(familiesOf("shotResult")).toBe(0);
});
