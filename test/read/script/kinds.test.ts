import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BRACKET,
  COLON,
  DIGIT,
  HASH,
  isSpace,
  kindsOf,
  MARKED,
  QUOTE,
  SMALL,
} from "../../../src/read/script/kinds.ts";

/** What the questions asked of a line look for. */
const PATTERNS = [
  [DIGIT, /\d/],
  [SMALL, /[a-z]/],
  [COLON, /:/],
  [BRACKET, /[([]/],
  [QUOTE, /["“”„«»「]/],
  [HASH, /[#＃]/],
  [MARKED, /[<\]*_`~&\\]|[^\S ]|\s\s/],
] as const;

test("a text holds the kinds of its characters, and no other", () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from('ab1:(["“”„«»「#＃<]*_`~&\\ \u00A0\u2003\u3000\uFEFF\n\tĐ？')),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      for (const [kind, pattern] of PATTERNS)
        expect((kindsOf(text, 0, text.length) & kind) !== 0).toBe(pattern.test(text));
    }),
  );
});

test("only what lies between the offsets counts", () => {
  expect(kindsOf("1: a#", 1, 4)).toBe(COLON | SMALL);
});

test("white space is what a pattern takes for it", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++)
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code.toString(16));
  expect(wrong).toEqual([]);
});
