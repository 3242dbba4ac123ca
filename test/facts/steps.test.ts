import { describe, expect, it } from "vitest";
import { parts, said } from "./reason-facts.ts";

const verbs = (text: string) => said(text).steps.actions.map(({ verb }) => verb);

describe("actions", () => {
  it.each([
    ["Whisk two eggs with a fork and pour them into the pan.", ["whisk", "pour"]],
    ["In a large bowl, mix the flour and the salt.", ["mix"]],
    ["On your desk click the lamp off.", ["click"]],
    ["You go to the desk with a pen, and you press the button.", ["go", "press"]],
    ["Then you're gonna find the red wire, and cut it.", ["find", "cut"]],
    ["Bake it for an hour. Don't forget to close the oven.", ["bake", "close"]],
    [
      "Raise a hand if you sing. Raise a hand if you dance. Raise a hand if you swim.",
      ["raise", "raise"],
    ],
    ["Hold the plank for 40 seconds, then lower your knees.", ["hold", "lower"]],
    ["You need to unplug the router before you open it.", ["unplug"]],
    ["Make sure to label every box with a marker.", ["label"]],
    ["Soak the brush, but don't rinse it under hot water.", ["soak"]],
    [
      "so let's start real simple gather all that you ate this week and how you felt about it every single time and when you are done with that one collect the pages into a folder by your bed so you find them",
      ["gather", "collect"],
    ],
    ["Go ahead and click 'Export' in the top menu.", ["click"]],
    ["First, open Settings.", ["open"]],
    ["Step 3: glue both halves together", ["glue"]],
    ["when the glue is dry, sand the edge with fine paper", ["sand"]],
    ["okay so now you want to drizzle the oil over the bread", ["drizzle"]],
    ["Pack one scarf, two shirts and a raincoat.", ["pack"]],
    ["Write down every price you paid this week.", ["write"]],
    ["You need to go to the front desk and sign the form.", ["go", "sign"]],
    ["then you need to go ahead and make sure you label the box", ["label"]],
    ["Then you need to head over to the desk and message the clerk.", ["head", "message"]],
    ["And you unplug the lamp and press the green button.", ["unplug", "press"]],
    ["the plan: 1. drill a hole. 2. sand it.", ["drill", "sand"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    "Follow me for more and don't forget to like this.",
    "Wait for it. Look at this view. Stop scrolling!",
    "Click the link in my bio and comment below.",
    "Let's go! Stay tuned.",
    "First I went to the market, then I bought fish and cooked it at home.",
    "She folds the paper and cuts the corner.",
    "Did you mix the eggs?",
    "How do you fold a fitted sheet?",
    "Mix is my favourite word.",
    "The cut was deep and the cook was late.",
    "They add sugar and mix it into everything.",
    "I think about how to add a second room to the house.",
    "We had to call the police, and they took the car.",
    "Believe in yourself.",
    "Copy the page in my folder. Copy our drawings.",
    "It's gonna add a room to the house.",
    "Third place we have the runner in green.",
    "The things you put in your bag are yours.",
  ])("none in: %s", (text) => expect(verbs(text)).toEqual([]));

  it("that are general count beside one that is not, before it or behind", () => {
    expect(
      verbs("Go to your desk. Fold the letter. Start again. Nobody came. Start again."),
    ).toEqual(["go", "fold", "start"]);
  });

  it("count once where they are said and shown", () => {
    const { steps } = parts(
      ["spoken", "Press the dough flat with your hands."],
      ["overlay", "Press dough flat"],
      ["spoken", "Cut it into twelve squares."],
    );
    expect(steps.actions.map(({ verb }) => verb)).toEqual(["press", "cut"]);
  });

  it.each([
    ["Simmer it for 12 minutes.", "12 minutes"],
    ["Sand the edge with a fine file.", "with a fine file"],
    ["Fry the onions over medium heat.", "medium heat"],
    ["Crack two eggs.", "two eggs"],
    ["Open Lightroom.", "Lightroom"],
    ["Set the oven to 180°.", "180°"],
    ["Mash it with a fork until it is smooth.", "with a fork"],
  ])("have their detail: %s", (text, detail) => {
    expect(said(text).steps.actions[0]?.detail).toBe(detail);
  });

  it("are quoted as written, from their place, without the words of their neighbours", () => {
    const { draft, steps } = said("Then unplug  the lamp, and press its button.");
    const [file = ""] = draft.segments.map(({ text }) => text);
    const quoted = steps.actions.map(({ text, range }) => [
      text,
      file.slice(range.start.offset, range.end.offset),
    ]);
    expect(quoted).toEqual([
      ["Then unplug  the lamp", "Then unplug  the lamp"],
      ["and press its button", "and press its button"],
    ]);
  });

  it("have none where nothing is exact", () => {
    expect(said("Rinse the rice.").steps.actions[0]?.detail).toBeNull();
  });
});

describe("order", () => {
  const inOrder = (text: string) => said(text).steps.inOrder;

  it("comes from words of sequence, numbers or one action after the other", () => {
    expect(inOrder("First, wet the clay. Then roll it flat.")).toBe(true);
    expect(inOrder("1. Wet the clay\n2. Roll it flat")).toBe(true);
    expect(inOrder("Wet the clay. Roll it flat. Cut a circle with a knife.")).toBe(true);
  });

  it("comes from steps that are counted in words", () => {
    expect(inOrder("My first step, mark the edge. Nobody came. The second step, cut it off.")).toBe(
      true,
    );
    expect(
      inOrder(
        "My first idea, mark the edge. Nobody came. It rained. He left. The second idea, cut it off.",
      ),
    ).toBe(false);
  });

  it("is not in advice scattered over a talk, nor in a list of tips", () => {
    const talk = "It was a long year. The garden was dry. Nobody came.";
    expect(
      inOrder(
        `Water the beans. ${talk} ${talk} Prune the roses. ${talk} ${talk} Sharpen the knife.`,
      ),
    ).toBe(false);
    expect(
      inOrder(
        "Tip 1: water the beans at night. Tip 2: prune the roses in March. Tip 3: sharpen your knife.",
      ),
    ).toBe(false);
  });
});

describe("a story", () => {
  const people = "I went home. ";
  const steps = "Wet the clay. Roll it flat. Cut a circle with a knife.";
  const inOrder = (text: string) => said(text).steps.inOrder;

  it("outweighs a few instructions", () => {
    expect(inOrder(people + steps)).toBe(true);
    expect(inOrder(people + people + steps)).toBe(false);
  });

  it("weighs less where something is taught, done together or spelled", () => {
    expect(inOrder(`Here's how to make a cup. ${people + people + steps}`)).toBe(true);
    expect(inOrder(`${people}We love it. ${steps}`)).toBe(true);
    expect(inOrder(`${people}The C I O left. ${steps}`)).toBe(true);
    expect(inOrder(`${people}He left. ${steps}`)).toBe(false);
  });

  it("weighs less where several actions have their place", () => {
    const told = `${people}He left. She slept. `;
    expect(inOrder(`${told}Wet the clay. Then roll it flat. Cut a circle with a knife.`)).toBe(
      false,
    );
    expect(
      inOrder(`${told}First wet the clay. Then roll it flat. Then cut a circle with a knife.`),
    ).toBe(true);
  });
});

describe("narration", () => {
  it("is the share of sentences about somebody that are told in the past", () => {
    expect(said("I went to Rome. We missed the train. She laughed.").steps.narration).toBe(1);
    expect(said("I use a small pan. It is round.").steps.narration).toBe(0);
  });
});

it("a language without a pack has no steps", () => {
  expect(said("First, mix two eggs.", "xx").steps).toEqual({
    actions: [],
    inOrder: false,
    byChance: 0,
    narration: 0,
  });
});
