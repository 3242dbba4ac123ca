/** Words as the forecast counts them. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPart } from "../../src/forecast/hash.ts";
import { wordsOf } from "../../src/forecast/words.ts";

/** The definition, in one pattern: what the code does is faster, and the same. */
const WORD = /#?[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu;

function found(written: string): [number, number, number][] {
  const { starts, ends, hashes } = wordsOf(written);
  return Array.from(starts, (start, i) => [start, ends[i] ?? 0, hashes[i] ?? 0]);
}

function defined(written: string): [number, number, number][] {
  const text = written.toLowerCase();
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => [
    index,
    index + word.length,
    hashPart(word, 0, word.length),
  ]);
}

describe("the words of a text", () => {
  it.each([
    "Phở bò 2 giờ, #MónNgon!",
    "one#two ##three # #4",
    "©2024 ® #© a© ❤️🔥x👩‍🍳 #🔥 ☎",
    "ab𝐜𝐝 #𝐞 日本語 قهوه 한국",
    "e\u0301 \u0301 #\u0301 \ud83d \udd25x #\ud83d",
    "",
    "#",
  ])("are those of the pattern: %j", (text) => {
    expect(found(text)).toEqual(defined(text));
  });

  it("are those of the pattern, whatever the text", () => {
    const unit = fc.oneof(
      fc.constantFrom("#", "a", "É", "ễ", "7", " ", "©", "\u0301", "🔥", "❤", "\ufe0f", "𝐚", "本"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        expect(found(units.join(""))).toEqual(defined(units.join("")));
      }),
      { numRuns: 2000 },
    );
  });
});
