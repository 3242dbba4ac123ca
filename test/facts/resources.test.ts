import { describe, expect, it } from "vitest";
import { said } from "./reason-facts.ts";

const named = (text: string) => said(text).resources.map(({ name, purpose }) => [name, purpose]);

describe("resources", () => {
  it.each([
    ["Use Canva for your slides.", "Canva", "for your slides"],
    [
      "There is a website called Radio Garden that lets you hear any station.",
      "Radio Garden",
      "that lets you hear any station",
    ],
    ["For maps you can use Komoot when you need the height.", "Komoot", "when you need the height"],
    ["Go to archive.org to find old maps.", "archive.org", "to find old maps"],
    ["I use the toshl app to track every coffee.", "toshl", "to track every coffee"],
    [
      'Read "The Midnight Oil" if you want to sleep better.',
      "The Midnight Oil",
      "if you want to sleep better",
    ],
  ])("%s", (text, name, purpose) => expect(named(text)).toEqual([[name, purpose]]));

  it("are all of the names in a row, and a name joined by a word is one", () => {
    expect(named("I use krita, Inkscape and Blender most days.").map(([name]) => name)).toEqual([
      "krita",
      "Inkscape",
      "Blender",
    ]);
    expect(named("Go to Salt and Straw for the ice.").map(([name]) => name)).toEqual([
      "Salt and Straw",
    ]);
  });

  it("are the items of a list of tools or places, each with what follows it", () => {
    expect(
      named(
        "Three apps for hikers\n1. Komoot - plans the route\n2. Peakvisor - names every summit\n3. Windy",
      ),
    ).toEqual([
      ["Komoot", "plans the route"],
      ["Peakvisor", "names every summit"],
      ["Windy", null],
    ]);
  });

  it("said in a list are those with a capital, where the talk has any", () => {
    expect(
      named(
        "Three places to look. First, the bottom drawer. Second, Lisbon. Third, we have Porto.",
      ),
    ).toEqual([
      ["Lisbon", null],
      ["Porto", null],
    ]);
    expect(named("Download an app called Kanto to keep score.")).toEqual([
      ["Kanto", "to keep score"],
    ]);
  });

  it("count once", () => {
    expect(named("Use Canva for slides. Use Canva for posters.")).toHaveLength(1);
  });

  it.each([
    "Yesterday Anna met Paul in Berlin and they flew to Oslo.",
    "This video is sponsored by NordicVPN, thanks to NordicVPN.",
    "She called Robert and he was named Employee of the Month.",
    "#canva #notion #figma",
    "The link is in my bio.",
    "An operation called Night Owl began in May.",
  ])("none in: %s", (text) => expect(named(text)).toEqual([]));

  it("are links without a pack", () => {
    expect(said("vedi example.org", "xx").resources.map(({ name }) => name)).toEqual([
      "example.org",
    ]);
  });
});

describe("names in a row", () => {
  const named = (text: string) => said(text).resources.map(({ name, purpose }) => [name, purpose]);

  it.each([
    "Three apps I use: Notion for planning, CapCut for cutting clips and Procreate for drawing.",
    "Use Notion for planning, CapCut for cutting clips and Procreate for drawing.",
  ])("each with its use: %s", (text) => {
    expect(named(text)).toEqual([
      ["Notion", "for planning"],
      ["CapCut", "for cutting clips"],
      ["Procreate", "for drawing"],
    ]);
  });

  it("behind the kind of thing they are", () => {
    expect(
      named("My favourite apps are Notion, CapCut and Procreate.").map(([name]) => name),
    ).toEqual(["Notion", "CapCut", "Procreate"]);
  });

  it("are no tip where it is only told what happened to them", () => {
    expect(named("Yesterday apps like Notion, CapCut and Procreate went down.")).toEqual([]);
    expect(named("The trains of Milan for Rome and of Turin for Naples were late.")).toEqual([]);
  });
});
