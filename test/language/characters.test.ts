import { expect, test } from "vitest";
import {
  classOf,
  isAt,
  LETTER,
  MARK,
  NUMBER,
  OTHER,
  runsIn,
  toLetter,
} from "../../src/language/characters.ts";

test("every character is what the patterns say", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const expected = /\p{L}/u.test(character)
      ? LETTER
      : /\p{M}/u.test(character)
        ? MARK
        : /\p{N}/u.test(character)
          ? NUMBER
          : OTHER;
    // Twice: the second time from memory.
    if (classOf(code) !== expected || classOf(code) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("at an offset stands a character of a class, or nothing", () => {
  expect(isAt("a1", 0, LETTER)).toBe(true);
  expect(isAt("a1", 1, LETTER)).toBe(false);
  expect(isAt("a1", 2, OTHER)).toBe(false);
  expect(isAt("𝒜", 0, LETTER)).toBe(true);
});

test("characters before the first letter are passed, up to a number of them", () => {
  expect(toLetter("🎬 1. Đổ", 9)).toBe(6);
  expect(toLetter("🎬 1. Đổ", 2)).toBe(3);
  expect(toLetter("Đổ", 5)).toBe(0);
  expect(toLetter("...", 5)).toBe(3);
});

test("runs are cut as patterns would cut them", () => {
  for (const text of [
    "don't, 2nd try",
    "trên màn hình (#3)",
    "e\u0301t\u00e9 \u0301 x",
    "🔥𝒜b_c",
    "",
  ])
    expect(runsIn(text)).toEqual(
      text.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((run) => /[\p{L}\p{N}]/u.test(run)) ?? [],
    );
});
