import { describe, expect, it } from "vitest";
import { said } from "./reason-facts.ts";

const specific = (text: string) =>
  said(text).claims.filter(({ number, source }) => number || source);

describe("claims", () => {
  it.each([
    "A dripping tap wastes 15 liters of water every single day.",
    "According to the tax office most refunds go out by March.",
    "Rent eats 45 % of the income because wages stood still.",
    "A study of office workers found that standing helps little.",
  ])("%s", (text) => expect(specific(text)).toHaveLength(1));

  it.each([
    "Many people feel much better after a walk.",
    "I lost 20 pounds and then I bought new jeans.",
    "Bake it for 20 minutes with 2 cups of cheese on top.",
    "Do you know that 30 % of bread is thrown away?",
    "We just hit 10,000 followers, that is 5 % more.",
    "The shop opens again in three weeks from now.",
  ])("nothing specific in: %s", (text) => expect(specific(text)).toEqual([]));

  it("carry their reason or their comparison", () => {
    const [claim] = specific("An old bulb takes 60 watts because most of it is heat.");
    expect(claim).toMatchObject({ number: true, cause: true });
  });
});

describe("takeaways", () => {
  const takeaways = (text: string) => said(text).takeaways.map((line) => line.text);

  it("conclude from a claim and speak to the viewer", () => {
    expect(
      takeaways(
        "Aisle seats board 10 minutes later than the rest per flight. So next time you fly, book the aisle seat.",
      ),
    ).toHaveLength(1);
    expect(
      takeaways("A page costs 2 cents. That's why you should read the last page first."),
    ).toHaveLength(1);
    expect(takeaways("So you should read the last page first.")).toEqual([]);
    expect(takeaways("A page costs 2 cents. So you should water the ferns first.")).toEqual([]);
  });

  it("are not what the speaker wants, does along or leaves open", () => {
    const claim = "Seals leak 40 % of the cold because they dry out. ";
    expect(takeaways(`${claim}Use our seals for that.`)).toEqual([]);
    expect(takeaways(`${claim}Write to me about seals.`)).toEqual([]);
    expect(takeaways(`${claim}Let's rub the seals.`)).toEqual([]);
    expect(takeaways(`${claim}Keep going, seals.`)).toEqual([]);
    expect(takeaways(`${claim}My advice is to rub the seals.`)).toHaveLength(1);
  });

  it("are advice right behind a claim with its reason", () => {
    expect(
      takeaways("Seals leak 40 % of the cold because they dry out. Rub them with a drop of oil."),
    ).toEqual(["Rub them with a drop of oil."]);
  });

  it.each([
    "So next time follow me for part two.",
    "Rates rose to 4 %. So next time, eat more bananas.",
    "So what should you do?",
    "The bottom line was 3 % lower for the bank.",
    "Rub the seals with oil.",
  ])("none in: %s", (text) => expect(takeaways(text)).toEqual([]));
});

describe("results", () => {
  it("are what the other numbers lead up to, and no advice", () => {
    const { takeaways } = said(
      "The big plan is 40 euros, the small one 12. That's 336 euros a year.",
    );
    expect(takeaways).toMatchObject([{ text: "That's 336 euros a year.", advice: false }]);
    expect(said("I paid for it. That's 12 euros.").takeaways).toEqual([]);
  });

  it("are worked out for the viewer, not in a story of people", () => {
    const filler =
      "She went on and on about the shop and the street and the rain that day. ".repeat(6);
    const sums = "The fee is 40 euros a month, they took 12 more. That's 336 euros a year. ";
    expect(said(filler + sums).takeaways).toEqual([]);
  });

  it('need more than a "but" beside one number', () => {
    const [claim] = said("It was 3 degrees but the sun came out later.").claims;
    expect(claim?.contrast ?? false).toBe(false);
    expect(said("It was 3 degrees here but 9 degrees at the coast.").claims[0]?.contrast).toBe(
      true,
    );
  });

  it("and reasons belong to the numbers they stand near", () => {
    const far = "because it rained " + "and the whole town went to bed early ".repeat(3);
    expect(
      said(`${far} it took 12 percent`).claims.some(({ number, cause }) => number && cause),
    ).toBe(false);
  });
});

describe("an explanation", () => {
  const rules =
    "Earnest cloth is what a weaver leaves with the buyer. It usually takes a week to dry. " +
    "If you cancel the order, the cloth is yours. That means the dye is lost. Wool typically shrinks.";
  const news = "He said they knew. She told us he left. They say nobody saw who did it. ";

  it("says what holds for anybody, and ends on what holds for the viewer", () => {
    const { telling, claims, takeaways } = said(rules);
    expect(telling.explains).toBe(true);
    expect(claims.filter(({ general }) => general)).toHaveLength(3);
    expect(takeaways.map(({ advice }) => advice)).toEqual([true]);
  });

  it("is none in an invitation, a question or a call to follow", () => {
    const asks =
      "If you want more, come back. If you need help, say so. If you like it, good. " +
      "What happens if you cancel? Follow me if you cancel.";
    expect(said(asks).telling.explains).toBe(false);
  });

  it("is outweighed by people, and so is what a longer text concludes", () => {
    expect(said(rules + news).telling).toMatchObject({ explains: false, outweighed: false });
    const math =
      " The loan costs $900 because the rate is 9 percent. So next time you should ask for the rate.";
    const long = said(news.repeat(6) + math);
    expect(long.telling.outweighed).toBe(true);
    expect(long.takeaways).toEqual([]);
    expect(said(math).takeaways).not.toEqual([]);
  });
});

describe("words in no order", () => {
  it("say nothing, whatever words are in them", () => {
    const salad = said(
      "Soak the and 2 cups of a is. Rinse my to the of. Boil a the for 20 minutes.",
    );
    expect(salad.readable).toEqual([]);
    expect(salad.steps.actions).toEqual([]);
    expect(said("Soak the the beans in 2 cups of water.").readable).toHaveLength(1);
    expect(said("Save this for your next yarn shop trip.").readable).toHaveLength(1);
  });
});

describe("hype and hedges", () => {
  it("are found on word boundaries", () => {
    expect(said("This is insane, a real game changer.").hype.map(({ text }) => text)).toEqual([
      "insane",
      "game changer",
    ]);
    expect(said("The wildlife is epicentral.").hype).toEqual([]);
    expect(said("Maybe it helps, some people say.").hedges.length).toBeGreaterThanOrEqual(2);
  });
});

describe("quantities", () => {
  it.each([
    ["two cups of rice", "two cups", "amount"],
    ["wait 45 minutes", "45 minutes", "time"],
    ["it costs $9.50", "$9.50", "money"],
    ["a rise of 12%", "12%", "percent"],
    ["bake at 180°", "180°", "temperature"],
    ["a 30 cm board", "30 cm", "size"],
    ["keep it on low heat", "low heat", "setting"],
  ])("%s", (text, quoted, kind) => {
    expect(said(text).quantities.map((found) => [found.text, found.kind])).toEqual([
      [quoted, kind],
    ]);
  });
});
