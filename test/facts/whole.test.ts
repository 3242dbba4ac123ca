/** What holds for the draft as a whole: what it could hold, how long it is, its post, its key points. */

import { describe, expect, it } from "vitest";
import { withoutTags } from "../../src/facts/post.ts";
import { topicWords } from "../../src/facts/topic.ts";
import { packFor } from "../../src/language/index.ts";
import { factsOf, srt } from "./craft-facts.ts";

describe("what a file holds", () => {
  it("is everything for a script, and for a blank one", async () => {
    const all = { speech: true, overlays: true, visuals: true, caption: true };
    expect((await factsOf("Oil the hinge.")).holds).toEqual(all);
    expect((await factsOf("")).holds).toEqual(all);
  });

  it("is speech for captions, and the caption for a post", async () => {
    expect((await factsOf(srt([[0, 900, "Oil it."]]), "srt")).holds).toEqual({
      speech: true,
      overlays: false,
      visuals: false,
      caption: false,
    });
    const post = await factsOf("Caption: Oil the hinge before winter. #home", "md");
    expect(post.holds).toEqual({ speech: false, overlays: false, visuals: false, caption: true });
  });
});

describe("duration", () => {
  it("is the last time in the file", async () => {
    const { duration } = await factsOf(
      srt([
        [0, 900, "Oil it."],
        [1000, 8400, "Wipe it."],
      ]),
      "srt",
    );
    expect(duration).toEqual({ ms: 8400, low: 8400, high: 8400, source: "timed" });
  });

  it("is what the script declares", async () => {
    const { duration } = await factsOf('**Length:** 45 seconds\n\nVoiceover: "Oil it."', "md");
    expect(duration).toMatchObject({ ms: 45_000, source: "declared" });
  });

  it("is estimated at 150 words a minute, 180 at the fastest", async () => {
    const { duration } = await factsOf(Array.from({ length: 75 }, () => "word").join(" "));
    expect(duration).toEqual({ ms: 30_000, low: 25_000, high: 30_000, source: "estimated" });
  });

  it("is the time to read where nothing is said", async () => {
    const { duration } = await factsOf(
      "Text overlay: Oil the hinge twice a year\nText overlay: Wipe",
      "md",
    );
    expect(duration).toMatchObject({ ms: 7 * 375 - 375 + 833, source: "estimated" });
  });

  it("does not take the hook's time for the whole", async () => {
    const script = `**Hook (0-3s)**\nVoiceover: "Oil."\n\n**Body**\nVoiceover: "${"Oil the hinge and wipe it dry. ".repeat(4)}"\nVoiceover: "${"Turn the screw and test it. ".repeat(4)}"\n`;
    expect((await factsOf(script, "md")).duration?.source).toBe("estimated");
  });

  it("is null where there is nothing", async () => expect((await factsOf("")).duration).toBeNull());
});

describe("the post", () => {
  it("has its first line, its tags, and which of them name no subject", async () => {
    const { post } = await factsOf(
      'Voiceover: "Oil it."\n\nCaption: Quiet hinges\n#home #fyp #doors',
      "md",
    );
    expect(post).toMatchObject({ hashtags: ["home", "fyp", "doors"], genericHashtags: ["fyp"] });
    expect(post?.firstLine).toMatch(/^Quiet hinges/);
  });

  it("can be shown without some tags", async () => {
    const { draft } = await factsOf(
      'Voiceover: "Oil it."\n\nCaption: Quiet hinges #home #fyp #homes',
      "md",
    );
    expect(withoutTags(draft, ["fyp"])).toMatchObject({
      before: "Quiet hinges #home #fyp #homes",
      after: "Quiet hinges #home #homes",
    });
    expect(withoutTags(draft, ["home"])?.after).toBe("Quiet hinges #fyp #homes");
    expect(withoutTags(draft, ["viral"])).toBeNull();
  });
});

describe("topic words", () => {
  it("are stems and numbers, without what carries no content", () => {
    expect(topicWords("The hinges of 3 doors", packFor("en"))).toEqual(
      topicWords("hinge 3 door", packFor("en")),
    );
    expect(topicWords("#Doors", packFor("en"))).toEqual(topicWords("door", packFor("en")));
  });

  it("are the longer words without a pack", () => {
    expect(topicWords("el aceite y la puerta", null)).toEqual(["aceite", "puerta"]);
  });
});

describe("key points", () => {
  const script = (...lines: string[]) => factsOf(lines.join("\n"), "md");

  it("are covered by a label next to them that shares a word or the number", async () => {
    const { keyPoints } = await script(
      'Voiceover: "Step one, unscrew the two bolts under the seat."',
      "Text overlay: 1. Bolts",
      'Voiceover: "Step two, lift the seat off and clean the rim."',
      "Text overlay: 2. Off",
      'Voiceover: "Step three, put the new seat on and tighten it."',
    );
    expect(keyPoints.map(({ covered }) => covered)).toEqual([true, true, false]);
  });

  it("are all on screen where nothing is said", async () => {
    const { keyPoints } = await script(
      "Text overlay: 1. Unscrew 2 bolts",
      "Text overlay: 2. Clean the rim",
    );
    expect(keyPoints.length).toBeGreaterThan(0);
    expect(keyPoints.every(({ covered }) => covered)).toBe(true);
  });

  it("are none in a story", async () => {
    const { keyPoints } = await script(
      'Voiceover: "My aunt laughed when the seat broke. We all laughed for three days."',
    );
    expect(keyPoints).toEqual([]);
  });
});
