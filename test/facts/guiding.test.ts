import { describe, expect, it } from "vitest";
import type { Facts, Phrase } from "../../src/facts/facts.ts";
import { factsOf } from "./craft-facts.ts";
import { parts, said } from "./reason-facts.ts";

const told = (text: string) => said(text).signposts.told.map((phrase) => phrase.text);
const low = ({ text }: Phrase) => text.toLowerCase();
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

  it("are ways of doing, advice and verdicts", () => {
    const facts = said(
      "Rub it in until the wood takes no more. Never sand the corners by machine. The small bottle is worth it for a chair.",
    );
    expect(facts.methods.told.map(({ text }) => text)).toEqual([
      "Rub it in until the wood takes no more.",
    ]);
    expect(facts.advice.told.map(({ text }) => text)).toEqual([
      "Never sand the corners by machine.",
    ]);
    expect(facts.verdicts.told.map(({ text }) => text)).toEqual([
      "The small bottle is worth it for a chair.",
    ]);
    expect(said("I feel like it dries, no idea.").impressions.map(low)).toEqual([
      "i feel like",
      "no idea",
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
  it("is how, where or what is best, the first of each, in the caption alone", () => {
    expect(parts(["caption", "The best way to oil a board"]).captionPromise.map(low)).toEqual([
      "the best way",
      "the best",
    ]);
    expect(parts(["caption", "How to oil a board"]).captionPromise.map(low)).toEqual(["how to"]);
    expect(parts(["spoken", "How to oil a board"]).captionPromise).toEqual([]);
    expect(parts(["caption", "Sunday mood"]).captionPromise).toEqual([]);
  });
});

describe("what ties a caption to somebody or to its moment", () => {
  const ties = (text: string) => parts(["caption", text]).captionTies.map(low);

  it("is an account, a day, a name, a question", () => {
    expect(ties("Replying to @anna about today")).toEqual(["@anna", "today", "replying to"]);
    expect(ties("the old board of Peter Miller is done")).toEqual(["peter miller"]);
    expect(ties("is it done?")).toEqual(["is it done?"]);
    expect(ties("My Old Board Is Done And I Love It")).toEqual([]);
  });

  it("is no unit of one letter, and no name where the draft is a list of names", () => {
    expect(ties("oiled at 60 °C until dry")).toEqual([]);
    const list = parts(
      [
        "spoken",
        "Three apps I use: Notion for planning, CapCut for cutting clips, Procreate for drawing.",
      ],
      ["caption", "on my desk: Notion, CapCut, Procreate"],
    );
    expect(list.resources).toHaveLength(3);
    expect(list.captionTies).toEqual([]);
  });

  it("is neither name nor question where the caption says what it gives", () => {
    expect(ties("How to oil a board like Peter Miller?")).toEqual([]);
    expect(ties("How to oil a board, for @anna")).toEqual(["@anna"]);
  });

  it("is told apart from the voice of the one who posts", () => {
    expect(parts(["caption", "when I oil a board"]).captionVoice?.text).toBe("I");
    expect(parts(["spoken", "when I oil a board"]).captionVoice).toBeNull();
    expect(ties("and then I oil it")).toEqual([]);
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
