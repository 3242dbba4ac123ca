import { describe, expect, it } from "vitest";
import { parts, said } from "./reason-facts.ts";

const idle = (text: string) => said(text).chatter.idle.map((phrase) => phrase.text);

describe("chatter", () => {
  it("is what asks, cries out or breaks off", () => {
    expect(
      idle("What is that? Oh dear. We never saw such a thing before! The lid was stuck again."),
    ).toEqual(["What is that?", "Oh dear.", "We never saw such a thing before!"]);
  });

  it("is no short instruction and no amount", () => {
    expect(idle("Fold the corner. Wait 20 minutes. Press it flat with your thumb.")).toEqual([]);
  });

  it("is no number of what comes", () => {
    expect(idle("One. The lid is stuck again. Number two. The rim has a dent. Oh dear.")).toEqual([
      "Oh dear.",
    ]);
  });

  it("is counted in speech alone", () => {
    expect(parts(["overlay", "What now?"], ["caption", "Who knew?"]).chatter).toEqual({
      sentences: 0,
      idle: [],
    });
  });
});

describe("a place", () => {
  it.each([
    "This workshop is located at 14 Harbour Street, behind the market.",
    "You'll find it on Mill Lane next to the bakery.",
    "This place is easy to miss: walk over to 12 Green Park and ring twice.",
  ])("has an address in: %s", (text) => expect(said(text).places.addresses).toHaveLength(1));

  it.each([
    "Step 2 and step 3 take ten minutes.",
    "Address your fears before they grow.",
    "I spent 40 hours on this street of dreams.",
  ])("has none in: %s", (text) => expect(said(text).places.addresses).toEqual([]));

  it("alone gives prices a meaning", () => {
    expect(said("It costs 30 and the other one costs 50.").places.prices).toEqual([]);
    expect(said("This place is small but warm. It costs 30 a night.").places.prices).toHaveLength(
      1,
    );
  });
});
