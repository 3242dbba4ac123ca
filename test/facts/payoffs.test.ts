import { describe, expect, it } from "vitest";
import { factsOf } from "./craft-facts.ts";

async function payoffs(...shots: string[]) {
  const script = shots.map((shot) => `Visual: ${shot}\nVoiceover: "Sand the board."`).join("\n");
  return (await factsOf(script, "md")).payoffs;
}

describe("a payoff", () => {
  it.each([
    ["before and after of the chair, split screen", "before-after"],
    ["final result on the wall", "result"],
    ["finished lamp, switched on", "result"],
    ["the pile of scraps turns into a quilt", "transformation"],
    ["drone shot of the bay", "scenery"],
    ["skyline at golden hour", "scenery"],
    ["macro of the dovetail", "detail"],
    ["close-up: glue on the edge", "detail"],
  ])("%s", async (shot, kind) => {
    expect((await payoffs(shot)).map((payoff) => payoff.kind)).toEqual([kind]);
  });

  it.each([
    "me at the bench, talking",
    "close-up of my face, surprised",
    "creator close-up, talking to camera",
    "no close-ups here",
    "skip the final result",
    "google search results on the laptop",
    "hands pick up a board before lunch",
  ])("is none: %s", async (shot) => expect(await payoffs(shot)).toEqual([]));

  it("is made of two labelled halves", async () => {
    const found = await payoffs(
      "BEFORE: grey deck, moss",
      "scrubbing",
      "AFTER: the same deck, dry",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["before-after"]);
    expect(await payoffs("AFTER: the same deck, dry")).toEqual([]);
  });

  it("knows how it is shown, and for how long", async () => {
    const [held] = await payoffs("finished table, hold for 4 seconds");
    expect(held).toMatchObject({ treatment: "hold", holdMs: 4000 });
    const [slow] = await payoffs("final result in slow motion");
    expect(slow?.treatment).toBe("slow motion");
    const [plain] = await payoffs("finished table");
    expect(plain).toMatchObject({ treatment: null, holdMs: null });
  });

  it("is never an adjective in the speech", async () => {
    const facts = await factsOf(
      'Voiceover: "Picture this: a stunning before and after, a bright idea."',
      "md",
    );
    expect(facts.payoffs).toEqual([]);
  });
});
