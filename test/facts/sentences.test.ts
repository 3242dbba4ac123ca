import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFacts } from "../../src/facts/index.ts";
import { packFor } from "../../src/language/index.ts";
import { Lists } from "../../src/language/lists.ts";
import { draftOf, said } from "./reason-facts.ts";

const texts = (text: string, language = "en") => said(text, language).sentences.map((s) => s.text);

describe("sentences", () => {
  it("end at stops, not at abbreviations, numbers, initials or addresses", () => {
    expect(
      texts("Use 2.5 cups, e.g. oat flour. Dr. Lang of the U.S. agrees! See shop.example.com now."),
    ).toEqual([
      "Use 2.5 cups, e.g. oat flour.",
      "Dr. Lang of the U.S. agrees!",
      "See shop.example.com now.",
    ]);
  });

  it("end behind a letter where a small word with a capital opens the next", () => {
    expect(texts("We use C N C. And the edge is clean. J. K. Holm of L. A. agrees.")).toEqual([
      "We use C N C.",
      "And the edge is clean.",
      "J. K. Holm of L. A. agrees.",
    ]);
  });

  it("do not end inside the number of a version", () => {
    expect(texts("The 2019 plan is V1.3 of it. Print it.3 copies")).toEqual([
      "The 2019 plan is V1.3 of it.",
      "Print it.",
      "3 copies",
    ]);
  });

  it("keep the number of a line with its words", () => {
    expect(texts("1. Sand the edge\n2. Wipe it")).toEqual(["1. Sand the edge", "2. Wipe it"]);
  });

  it("run on where a line was wrapped by hand", () => {
    const wrapped =
      "The whole point of a warm-up is that the joints get warm\nbefore the load gets heavy.";
    expect(texts(wrapped)).toHaveLength(1);
  });

  it("are cut at markers where nobody wrote a stop", () => {
    const spoken =
      "so you grab the saw from the shelf and then you clamp the board to the bench and after that you cut along the line and finally you sand it";
    const cut = texts(spoken);
    expect(cut.length).toBeGreaterThanOrEqual(3);
    expect(cut.join(" ")).toBe(spoken);
  });

  it("do not cut inside a noun phrase", () => {
    const spoken =
      "when you fill in your first form they ask about the next month and the second month because of the tax you owe in total";
    expect(texts(spoken).some((text) => /\b(?:your|the)$/.test(text))).toBe(false);
  });

  it("run across the cues of a caption file, and point into the right cue", () => {
    const draft = draftOf(
      [
        ["spoken", "Fold the paper"],
        ["spoken", "twice. Then press it."],
      ],
      "srt",
    );
    const { sentences } = createFacts(draft, packFor("en"));
    expect(sentences.map(({ text }) => text)).toEqual(["Fold the paper twice.", "Then press it."]);
    expect(sentences[1]?.range.start).toEqual({ offset: 22, line: 2, column: 8 });
  });

  it("are timed where the file is, estimated in speech otherwise, never for a post", () => {
    const draft = draftOf([
      ["spoken", "One two three four five."],
      ["spoken", "Next."],
      ["caption", "Post."],
    ]);
    const times = createFacts(draft, packFor("en")).sentences.map(({ startMs }) => startMs);
    expect(times).toEqual([0, 2000, null]);
  });

  it("need no pack", () => {
    expect(texts("Uno. Due! Tre?", "xx")).toEqual(["Uno.", "Due!", "Tre?"]);
  });

  it("lose no word and stay inside the file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const facts = said(text);
        for (const { range, tokens } of facts.sentences) {
          expect(range.start.offset).toBeGreaterThanOrEqual(0);
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
          expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
          for (const { at, text: word } of tokens)
            expect(text.slice(at, at + word.length)).toBe(word);
        }
      }),
    );
  });

  it("are bounded, so that work within one is", () => {
    const facts = said("word ".repeat(5000));
    expect(Math.max(...facts.sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(60);
    expect(facts.words.spoken).toBe(5000);
  });

  it("know the lists of all their words, and work out once what several facts ask", () => {
    const [sentence] = said("Clamp 2 boards, then you saw them.").sentences;
    let lists = 0;
    for (const { entry } of sentence?.tokens ?? []) lists |= entry.lists;
    expect(sentence?.lists).toBe(lists);
    expect(lists & Lists.viewer).not.toBe(0);
    expect(sentence?.instructions).toBe(sentence?.instructions);
    expect(sentence?.instructions).not.toHaveLength(0);
    expect(sentence?.measured).toBe(sentence?.measured);
    expect(sentence?.markers).toBe(sentence?.markers);
  });
});
