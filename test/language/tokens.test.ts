import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.ts";

const shape = (text: string) =>
  tokenize(text, null).map(({ text: word, kind }) => `${kind}:${word}`);

describe("tokenize", () => {
  it.each([
    ["It’s 9.50 now", ["word:It’s", "number:9.50", "word:now"]],
    ["$20, 15% and 24/7", ["number:$20", "number:15%", "word:and", "number:24/7"]],
    ["#diy @maker #1", ["tag:#diy", "handle:@maker", "number:1"]],
    [
      "see shop.example.com, ok.Then go",
      ["word:see", "link:shop.example.com", "word:ok", "word:Then", "word:go"],
    ],
    ["https://example.org/a?b=1.", ["link:https://example.org/a?b=1"]],
    ["step-by-step C++ R&D", ["word:step", "word:by", "word:step", "word:C++", "word:R&D"]],
    ["a+b it'd' C# x&y& n.b.", ["word:a+b", "word:it'd", "word:C", "word:x&y", "word:n.b"]],
    [
      "٣ ²x 3D http httpd # @ $",
      ["number:٣", "number:²", "word:x", "number:3", "word:D", "word:http", "word:httpd"],
    ],
    ["𝒜b 😀c \ud800d", ["word:𝒜b", "word:c", "word:d"]],
    ["Ăn phở ở Đà Nẵng", ["word:Ăn", "word:phở", "word:ở", "word:Đà", "word:Nẵng"]],
  ])("%s", (text, expected) => expect(shape(text)).toEqual(expected));

  it("puts marks and letters together whichever way they were typed", () => {
    const [typed] = tokenize("phở".normalize("NFD"), null);
    expect(typed?.lower).toBe("phở".normalize("NFC"));
  });

  it("cuts scripts without spaces into words", () => {
    expect(tokenize("今日は天気がいいです", null).length).toBeGreaterThan(3);
    expect(tokenize("ประเทศไทยสวยมาก", null).length).toBeGreaterThan(2);
  });

  it("gives places that hold the words, and what stands between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const tokens = tokenize(text, null);
        let rebuilt = "";
        for (const { text: word, lead, start, end } of tokens) {
          expect(text.slice(start, end)).toBe(word);
          rebuilt += lead + word;
        }
        expect(text.startsWith(rebuilt)).toBe(true);
      }),
    );
  });
});
