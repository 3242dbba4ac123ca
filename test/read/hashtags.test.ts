import fc from "fast-check";
import { expect, test } from "vitest";
import { hashtagsOf } from "../../src/read/hashtags.ts";

test("tags are what the pattern for them finds", () => {
  const byPattern = (text: string): string[] => {
    const tags = new Map<string, string>();
    const found = text.matchAll(/(?<![\p{L}\d&/])[#＃]([\p{L}\p{M}\d_]{1,150})/gu);
    for (const [, tag = ""] of found)
      if (!/^\d+$/.test(tag) && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    return [...tags.values()];
  };
  const part = fc.oneof(
    fc.constantFrom(
      "#",
      "＃",
      "Tip",
      "tip",
      "3",
      "_",
      "&",
      "/",
      " ",
      "đẹp",
      "e\u0301",
      "𝒜",
      "🔥",
      "½",
    ),
    fc.constantFrom("#rice", "#Rice", "＃ご飯", "&#39;", `#${"x".repeat(200)}`),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      expect(hashtagsOf(text)).toEqual(byPattern(text));
    }),
    { numRuns: 2000 },
  );
});
