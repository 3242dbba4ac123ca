import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/facts/facts.ts";
import { factsOf } from "./craft-facts.ts";
import { parts, said } from "./reason-facts.ts";

const told = (text: string) => said(text).signposts.told.map((phrase) => phrase.text);
/** Talk of some length that guides nobody. */
const long = "The lamp stood there and nobody had an eye for the old thing in the hall. ".repeat(
  20,
);

describe("signposts and purposes", () => {
  it("are sentences that say where they stand", () => {
    expect(
      told("First I sand the old board. It is dusty work. After that I oil it twice."),
    ).toEqual(["First I sand the old board.", "After that I oil it twice."]);
  });

  it("are sentences that say what a thing is for", () => {
    const { purposes } = said("The flat brush is great for the edges. I like it a lot.");
    expect(purposes.told.map(({ text }) => text)).toEqual([
      "The flat brush is great for the edges.",
    ]);
  });

  it("are told by no announcement and by no row of trigger words", () => {
    expect(said("Here is a checklist you need to save.").purposes.told).toEqual([]);
    const row = "tips tricks hacks save for later top tools guide step one step two checklist";
    expect(told(`and the neighbour plays the same song ${row}`)).toEqual([]);
  });

  it("count beyond what talk of that length holds", () => {
    expect(said("First I sand the old board.").signposts.byChance).toBe(0);
    expect(said(long).signposts.byChance).toBeGreaterThan(0.5);
    expect(said(long).steps.byChance).toBeGreaterThan(0.1);
    expect(said(long).places.byChance).toBeGreaterThan(0.5);
  });
});

describe("rows of words that announce", () => {
  it("ask nothing and do not thin out what fills time", () => {
    const talk =
      "so like i mean the flat is um quiet and you know the neighbour is basically like nice";
    const bag =
      "tips tricks hacks must know save for later top ten best tools free guide number one";
    const [before, after] = [said(`${talk}. ${talk}`), said(`${talk}. ${talk} ${bag}`)];
    const share = ({ substance }: Facts) => substance.paddingWords / substance.words;
    expect(after.asks).toEqual([]);
    expect(share(after)).toBeGreaterThan(share(before) - 0.01);
  });
});

describe("what fills time", () => {
  it("is told from a side and a direction", () => {
    const { substance } = said("Hold your right ear and turn to the right side right now.");
    expect(substance.paddingWords).toBe(0);
  });

  it("counts also where a long stretch announces something", () => {
    const long =
      "here are three tips for you and like you know i mean the flat is um quiet and basically like nice";
    expect(said(long).substance.paddingWords).toBeGreaterThan(3);
    expect(said("Here are three tips for you.").substance.words).toBe(0);
  });
});

describe("the caption's promise", () => {
  it("is how, why or where, in the caption alone", () => {
    expect(parts(["caption", "How to oil a board"]).captionPromise?.text.toLowerCase()).toBe(
      "how to",
    );
    expect(parts(["spoken", "How to oil a board"]).captionPromise).toBeNull();
    expect(parts(["caption", "Sunday mood"]).captionPromise).toBeNull();
  });
});

describe("what ties speech to a day, and where it can be read", () => {
  it("is found in what is said", async () => {
    const { dated, written } = await factsOf(
      "Yesterday I oiled the board. All the times are on the screen.",
    );
    expect(dated.map(({ text }) => text)).toEqual(["Yesterday"]);
    expect(written.map(({ text }) => text)).toEqual(["on the screen"]);
  });
});
