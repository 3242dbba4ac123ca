import { describe, expect, it } from "vitest";
import { factsOf, srt } from "./craft-facts.ts";

async function opening(text: string) {
  const { opening: found } = await factsOf(text);
  if (found === null) throw new Error("no opening");
  return found;
}

describe("filler", () => {
  it.each([
    ["Hey guys, cold water ruins tea.", "Hey guys", "Cold water ruins tea."],
    [
      "Hi everyone, welcome back to my channel! So today I'm going to show you how to whet a plane.",
      "Hi everyone welcome back to my channel So today I'm going to show you",
      "How to whet a plane.",
    ],
    [
      "Good morning. In this video we clean a drain.",
      "Good morning In this video",
      "We clean a drain.",
    ],
    [
      "What's up guys it's your girl and today we're talking about grout.",
      "What's up guys it's your girl and today we're talking about",
      "Grout.",
    ],
  ])("%s", async (text, filler, rest) => {
    const found = await opening(text);
    expect(found.filler?.text).toBe(filler);
    expect(found.trimmed?.after).toBe(rest);
    expect(text).toContain(found.trimmed?.before.split(/[.!?] /)[0]);
  });

  it.each([
    "So your drain is blocked.",
    "Okay, three things about grout.",
    "Hello Kitty is a cat, and here is the proof.",
    "Today costs more than tomorrow.",
    "Right, the left one first.",
    "Stop rinsing your pasta.",
  ])("none in: %s", async (text) => expect((await opening(text)).filler).toBeNull());
});

describe("the promise", () => {
  const later = " The grout dries in a day. Wipe the grout with a damp cloth.";

  it.each([
    "Three ways to clean grout.",
    "How to clean grout without bleach.",
    "Is your grout grey?",
    "Grout goes grey because of soap.",
    "Ten dollars clean a whole bathroom.",
  ])("comes at once: %s", async (text) => {
    const { promiseMs } = await opening(text + later);
    expect(promiseMs).toBeLessThanOrEqual(3000);
  });

  it("is timed by the words before it", async () => {
    const { promiseMs, promise, timed } = await opening(
      `Nobody in my house ever believed what happened there last winter. Grout is the reason.${later}`,
    );
    expect(promiseMs).toBe(11 * 400);
    expect(promise?.text).toBe("Grout is the reason.");
    expect(timed).toBe(false);
  });

  it("is null where nothing names the subject", async () => {
    const { promiseMs } = await opening("Wow. Just wow. It was wild.");
    expect(promiseMs).toBeNull();
  });

  it.each([
    ["a word that comes once more in passing", "My cousin Ida called about lunch and a parcel.", 6],
    ["what recurs in any talk", "I think you know what I mean about today, honestly.", 0],
  ])("is not %s", async (_, first, mentions) => {
    const rest = Array.from({ length: 8 }, (_unused, i) =>
      i === mentions ? "Ida owns grout too, I think." : "I think grout needs vinegar today.",
    );
    const { promise } = await opening(`${first} ${rest.join(" ")}`);
    expect(promise?.text).not.toBe(first);
  });

  it("is nothing that words in no order could make", async () => {
    const bag = "grout the is a and clean the of vinegar an or wall the to scrub grout a from";
    expect((await opening(`${bag} ${bag} grout vinegar.`)).promiseMs).toBeNull();
  });

  it("counts on screen, at the time it is shown", async () => {
    const script =
      '**0:00-0:04**\nText overlay: Clean grout in 3 steps\nVoiceover: "Nobody told me."\n';
    const { opening: found } = await factsOf(script, "md");
    expect(found?.promiseMs).toBe(0);
    expect(found?.shown).toContain("Clean grout");
  });

  it("takes the time of a caption file", async () => {
    const { opening: found } = await factsOf(
      srt([
        [0, 4000, "Nobody believed me."],
        [4000, 7000, "How to clean grout with steam."],
      ]),
      "srt",
    );
    expect(found?.promiseMs).toBe(4000);
    expect(found?.timed).toBe(true);
  });
});

it("is null for a draft that says and shows nothing", async () => {
  expect((await factsOf("")).opening).toBeNull();
});
