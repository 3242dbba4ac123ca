import { describe, expect, it } from "vitest";
import { parts, said } from "./reason-facts.ts";

const items = (text: string, language = "en") =>
  said(text, language).list.items.map((item) => item.text);

describe("announcements", () => {
  it.each([
    ["Here are five stretches for stiff hips.", "five stretches", 5],
    ["3 ways to fold a shirt", "3 ways", 3],
    ["My top 4 budget airlines apps", "4 budget airlines apps", 4],
    ["There are six mistakes that ruin a sourdough.", "six mistakes", 6],
    ["I'm going to give you two tips on tenant law.", "two tips", 2],
    ["Here's a checklist for moving day.", "checklist", null],
  ])("%s", (text, quoted, count) => {
    expect(said(text).announcements.map((made) => [made.text, made.count])).toEqual([
      [quoted, count],
    ]);
  });

  it.each([
    "I was born in 1994 and moved in 2019.",
    "It costs 20 dollars and lasts 3 years.",
    "She is 34 and works 24/7.",
    "This is the number one reason people quit.",
    "Five people were hurt and two cars burned.",
    "It happened 12 times in 10 days.",
    "He won 3-2 after 90 minutes.",
  ])("none in: %s", (text) => expect(said(text).announcements).toEqual([]));

  it("know what is promised", () => {
    expect(said("Three free apps for runners").announcements[0]?.kind).toBe("resources");
    expect(said("It takes just 4 steps").announcements[0]?.kind).toBe("steps");
  });
});

describe("items", () => {
  it("are quoted as written, from their place, behind what numbers them", () => {
    const { draft, list } = said("1. Salt  the water. 2. Boil it. 3. Wait.");
    const [file = ""] = draft.segments.map(({ text }) => text);
    const quoted = list.items.map(({ text, range }) => [
      text,
      file.slice(range.start.offset, range.end.offset),
    ]);
    expect(quoted).toEqual([
      ["Salt  the water", "Salt  the water"],
      ["Boil it", "Boil it"],
      ["Wait", "Wait"],
    ]);
  });

  it("open with what is to be done, but for tips, which are things to know", () => {
    expect(said("1. Salt it. 2. Boil it. 3. Wait.").list.instructions).toBe(1);
    expect(said("Tip 1: salt it. Tip 2: boil it. Tip 3: wait.").list.instructions).toBe(0);
  });

  it("may be as many as the draft has lines, and each open a list", () => {
    expect(said("1. Salt it.\n".repeat(130_000)).list.items.length).toBe(0);
  });

  it.each([
    ["Number one, pay yourself. Number two, freeze your card. Number three, cook at home.", 3],
    [
      "three habits you should drop number one they never stretch number two they skip lunch and number three they sleep too late",
      3,
    ],
    ["Number one, they met in May. Number two, she moved out. Number three, he sold the boat.", 0],
    [
      "here are the five things in your rent one the basic price that's most of it two 30 % is heating number three water no 4 is rubbish and no 5 the lift",
      5,
    ],
    [
      "here are three odd ways I plan number one is it's okay to skip a day the second thing is to plan around habits number three is to look at the year",
      3,
    ],
    ["Here's everything you need. Two brushes. A palette knife. Paper towels.", 3],
    [
      "Here are three things you can do this winter. Walk the frozen lake. Bake bread with your neighbours. Learn to knit a hat.",
      3,
    ],
    ["First, your passport. Second, a copy of it. And the last one, a pen.", 3],
    ["Number 3: a headlamp. Number 2: dry socks. Number 1: a map.", 3],
    [
      "The first thing is your credit score and then secondly is your income and then third is your savings",
      3,
    ],
    ["These are two rules. For number one, you label it. For number two, you date it.", 2],
    [
      "here are three tips first of all know your size it matters on second thought third of all ask",
      3,
    ],
    [
      "three habits that help first walk a mile because it clears the head second write it down and lean on third read a page",
      3,
    ],
    [
      "here are the three jars you need at home the first jar holds the rice you cook the second jar is for tea and the last jar keeps the salt dry",
      3,
    ],
    ["Three tips for bulbs. First up is soil. Next is depth. And our last tip is water.", 3],
    [
      "Three reasons why you should own a map. Number one, it folds. Number two, you can write on it. Number three, it floats.",
      3,
    ],
    ["1. Thread\n2. Needle\n3. Scissors\n4. Chalk", 4],
    ["#1: too many fonts\n#2: no contrast", 2],
    [
      "Here are two tips. Read the label before you wash it. My second tip is to use cold water.",
      2,
    ],
    [
      "Four habits that keep me calm. I walk before breakfast. I write one page. I leave my phone outside. I sleep at ten.",
      4,
    ],
  ])("%s", (text, count) => expect(items(text)).toHaveLength(count));

  it.each([
    "It was my first time in Oslo and the second day it rained.",
    "He is the number one suspect and she is number two in the party.",
    "must have first second third",
    "First we got lost. Nobody spoke.",
    "First these chips, they came out today and I love them. Next up a drink, she likes it. And finally some soap, he said I need it.",
    "Here are some things that I send. I packed them. Socks, least odd. A cap, quite odd. A toy, the oddest.",
    "First up is soil. Next is depth. And our last tip is water.",
    "Three reasons why I stayed home. Number one, it rained. Number two, I was tired. Number three, the bus broke down.",
    "For $1, you get a pen. For $2, you get a cup. For $3, you get a hat.",
    "Step 1: soak the beans. Step 2: rinse them. Step 3: boil them for an hour.",
  ])("none in: %s", (text) => expect(items(text)).toEqual([]));

  it("count once where they are said and shown", () => {
    const { list } = parts(
      [
        "spoken",
        "Three things in my bag. Number one, a power bank. Number two, earplugs. Number three, a scarf.",
      ],
      ["overlay", "1. Power bank"],
      ["overlay", "2. Earplugs"],
      ["overlay", "3. Scarf"],
    );
    expect(list.items).toHaveLength(3);
    expect(list.kept).toBe(true);
  });

  it("of a post are its bullets; in a script they are layout unless a list is announced", () => {
    expect(parts(["caption", "Packing:\n✅ socks\n✅ map\n✅ torch"]).list.items).toHaveLength(3);
    expect(items("• a calm shot\n• a loud shot\n• the end")).toEqual([]);
    expect(items("Three things to film\n• a calm shot\n• a loud shot\n• the end")).toHaveLength(3);
  });

  it("in digits need no pack", () => {
    expect(items("1. Uno\n2. Dos\n3. Tres", "xx")).toEqual(["Uno", "Dos", "Tres"]);
  });

  it("tell whether the promise is kept", () => {
    expect(said("Five tips. Number one, breathe out. Number two, look up.").list.kept).toBe(false);
    expect(said("Number one, breathe out. Number two, look up.").list.kept).toBeNull();
  });

  it("is none where the number measures a time", () => {
    expect(said("This 5 minute method works.").announcements).toEqual([]);
    expect(said("These 5 methods work.").announcements).toHaveLength(1);
  });

  it("may lose a number where more are promised or counted", () => {
    const two = "Number one, breathe out. Number three, look up.";
    expect(said(two).list.delivered).toBe(2);
    expect(said(`Three habits for you. ${two}`).list.delivered).toBe(3);
  });
});
