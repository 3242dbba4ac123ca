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
    "final product shot, logo turning",
    "screen recording of the finished site",
    "final shot: me waving",
    "transformation of the numbers",
    "side by side comparison of two prices",
  ])("is none: %s", async (shot) => expect(await payoffs(shot)).toEqual([]));

  it("is made of halves whose label is quoted or has a score behind it", async () => {
    const kinds = async (...shots: string[]) => (await payoffs(...shots)).map(({ kind }) => kind);
    expect(await kinds('left side, "before"', 'right side, "after"')).toEqual(["before-after"]);
    expect(await kinds("the deck before (dirt: 9)", "after (dirt: 1)")).toEqual(["before-after"]);
    expect(await kinds("the deck before lunch", "the deck after lunch")).toEqual([]);
  });

  it("of two halves counts wherever it comes, another only late or held", async () => {
    const rest = ["me at the bench", "me at the door", "me on the stairs"] as const;
    expect(await payoffs("before and after of the deck", ...rest)).toHaveLength(1);
    expect(await payoffs("finished lamp", ...rest)).toEqual([]);
  });

  it("is made of two labelled halves", async () => {
    const found = await payoffs(
      "BEFORE: grey deck, moss",
      "scrubbing",
      "AFTER: the same deck, dry",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["before-after"]);
    expect(await payoffs("AFTER: the same deck, dry")).toEqual([]);
  });

  it("is what the video leads to, not what it passes by", async () => {
    const rest = ["cutting", "sanding", "gluing"] as const;
    expect(await payoffs("finished lamp", ...rest)).toEqual([]);
    expect(await payoffs(...rest, "finished lamp")).toHaveLength(1);
    expect(await payoffs("finished lamp", ...rest, "final view of the lamp")).toHaveLength(2);
    expect(await payoffs("finished lamp, hold for 3 seconds", ...rest)).toHaveLength(1);
  });

  it("is one a shot, however many notes describe it", async () => {
    const notes = "final result (4 sec)\n   - the finished lamp, slow pan";
    const { payoffs: found } = await factsOf(
      `## What to film\n\n1. sawing (3 sec)\n2. ${notes}\n`,
      "md",
    );
    expect(found).toMatchObject([{ kind: "result", treatment: "slow pan", holdMs: 4000 }]);
  });

  it("is the first shot seen again at the end, where the draft announces a change", async () => {
    const shots = ["the bare yard in March", "digging", "the yard in May, all green"];
    const script = shots.map((shot) => `[VISUAL: ${shot}]`).join("\n");
    expect((await factsOf(`${script}\n[TEXT: mud → garden]`, "md")).payoffs).toMatchObject([
      { kind: "before-after", announced: true, text: shots[2] },
    ]);
    expect((await factsOf(script, "md")).payoffs).toEqual([]);
    expect((await factsOf(`${script}\n[TEXT: $10 → $20]`, "md")).payoffs).toEqual([]);
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
