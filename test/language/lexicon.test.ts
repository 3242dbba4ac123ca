import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packFor } from "../../src/language/index.ts";
import { scan } from "../../src/language/lexicon.ts";
import { stem } from "../../src/language/stem.ts";
import { tokenize } from "../../src/language/tokens.ts";

const phrases = (text: string, kind: string) => {
  const tokens = tokenize(text, en);
  return scan(tokens)
    .filter((hit) => hit.kind === kind)
    .map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" "),
    );
};

describe("scan", () => {
  it("finds the longest phrase, on word boundaries, with any number for #", () => {
    expect(phrases("You need to clamp it", "obligation")).toEqual(["you need to"]);
    expect(phrases("tip number twelve and tip 3", "numberedItem")).toContain("tip number twelve");
    expect(phrases("tip number twelve and tip 3", "numberedItem")).toContain("tip 3");
    expect(phrases("the causeway", "cause")).toEqual([]);
  });

  it("finds nothing that is not in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("you", "need", "to", "step", "3", "first", "saw")),
        (words) => {
          const tokens = tokenize(words.join(" "), en);
          for (const { from, to } of scan(tokens)) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(tokens.length);
          }
        },
      ),
    );
  });
});

const en = packFor("en");

describe("packs", () => {
  it("are found by primary subtag, in any case", () => {
    expect(packFor("en-GB")?.id).toBe("en");
    expect(packFor("EN")).toBe(packFor("en-GB"));
    expect(packFor("und")).toBeNull();
  });

  it("stem with what the language has", () => {
    expect(stem("stretches", en)).toBe(stem("stretch", en));
    expect(stem("stretches", null)).toBe("stretches");
  });
});
