/** Words as the forecast counts them. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitTerms, wordsByRole, type BlockSpec } from "../../src/forecast/blocks.ts";
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
      { numRuns: 500 },
    );
  });
});

describe("the terms of a block", () => {
  const words = wordsByRole({ spoken: "cut the leek now", overlay: "", caption: "leek" });
  const covered = (block: Omit<BlockSpec, "scale">): string[] => {
    const found: string[] = [];
    visitTerms({ ...block, scale: 1 }, words, (role) => (_hash, first, last) => {
      const { text, starts, ends } = words[role];
      found.push(text.slice(starts[first], ends[last]));
    });
    return found;
  };

  it("are the phrases of its roles, up to a length", () => {
    expect(covered({ roles: ["caption"], phrases: 3 })).toEqual(["leek"]);
    expect(covered({ roles: ["spoken"], phrases: 2 })).toEqual([
      "cut",
      "cut the",
      "the",
      "the leek",
      "leek",
      "leek now",
      "now",
    ]);
  });

  it("are those of the first words, where it looks at an opening", () => {
    expect(covered({ roles: ["spoken"], phrases: 3, opening: 2 })).toEqual([
      "cut",
      "cut the",
      "the",
    ]);
    expect(new Set(covered({ roles: ["spoken"], opening: 1 }))).toEqual(new Set(["cut"]));
  });
});
