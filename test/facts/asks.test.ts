import { describe, expect, it } from "vitest";
import { factsOf } from "./craft-facts.ts";

const LINES = "Rinse the rice twice. Let it drain for ten minutes. ";
async function asks(text: string) {
  return (await factsOf(LINES + text)).asks;
}

describe("an ask to save", () => {
  it.each([
    ["Save this for your next move.", "for your next move"],
    ["Bookmark this before your exam week starts.", "before your exam week starts"],
    ["Don't forget to save this so you have it at the border.", "so you have it at the border"],
    ["If you fly with a drone, save this.", "If you fly with a drone"],
    ["Screenshot this list, you'll need it in the shop.", "you'll need it in the shop"],
    ["Save this. You'll need it in March.", "You'll need it in March."],
    [
      "Save this and tick it off at the viewing because nobody remembers.",
      "because nobody remembers",
    ],
  ])("with a reason: %s", async (text, reason) => {
    const [ask] = await asks(text);
    expect(ask?.kind).toBe("save");
    expect(ask?.reason).toBe(reason);
  });

  it.each([
    "Save this for later!",
    "Save this video.",
    "Hit save.",
    "Save this, trust me.",
    "Bookmark this one for free.",
  ])("without one: %s", async (text) => {
    const [ask] = await asks(text);
    expect(ask?.kind).toBe("save");
    expect(ask?.reason).toBeNull();
  });

  it.each([
    "You save money with this.",
    "It will save you time on Sunday.",
    "Save this file as a PDF.",
    "Save it as a template and close it.",
    "That trick saved my life.",
    "Don't save this, just remember it.",
    "Never bookmark this page.",
    "I save this one for my mother.",
    "They save this for the last day.",
    "Save the leftover paint.",
    "Save 20 percent this weekend.",
  ])("is none: %s", async (text) => {
    expect((await asks(text)).filter(({ kind }) => kind === "save")).toEqual([]);
  });
});

describe("other asks", () => {
  it.each([
    ["Send this to a friend who bakes.", "share"],
    ["Follow for more rice.", "follow"],
    ["Give this a like.", "like"],
    ["Tell me in the comments.", "comment"],
    ["Link in bio for the pot.", "buy"],
  ])("%s", async (text, kind) => {
    expect((await asks(text)).map((ask) => ask.kind)).toEqual([kind]);
  });

  it("in a row of bare verbs are each one", async () => {
    const kinds = (await asks("Like, save and share!")).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(["like", "save", "share"]);
  });

  it.each([
    "Fold it like this.",
    "Follow the dotted line.",
    "Share the dough between two tins.",
    "Drop your shoulders.",
  ])("none in: %s", async (text) => expect(await asks(text)).toEqual([]));

  it.each([
    ["Comment YES if you agree.", true],
    ["Comment RICE and I'll send you the list.", true],
    ["Comment “rice” below.", true],
    ["Tag 3 friends who burn rice.", true],
    ["Type amen.", true],
    ["Double tap if you love rice.", true],
    ["Like, if you had waited, it would be done.", false],
    ["Comment below which rice you use.", false],
    ["Send this to somebody who burns rice.", false],
    ["Type one name in the first cell.", false],
  ])("bait or not: %s", async (text, bait) => {
    expect((await asks(text)).some((ask) => ask.bait)).toBe(bait);
  });

  it("are not looked for without a pack", async () => {
    const facts = await factsOf("Guarda esto para tu próximo viaje.", "txt", { language: "xx" });
    expect(facts.asks).toEqual([]);
  });
});
